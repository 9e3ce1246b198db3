import { dueAccountMails } from '@/db/outside-tenant/account-mails'
import { dueAwaited } from '@/db/outside-tenant/due-work'

const AT_MOST = 1000

type Kick = { message: (id: string) => Promise<void>; accountMail: (id: string) => Promise<void> }

/**
 * Every mail that somebody sits waiting for, that should have gone by now and that no worker has: what a killed worker left,
 * what an outage held up, and what lost its job. Each is kicked once; the row decides whether there is anything to do.
 */
export async function sweepOutbox(now: Date, kick: Kick): Promise<number> {
  const messages = await dueAwaited(now, AT_MOST)
  for (const id of messages) await kick.message(id)
  const mails = await dueAccountMails(now, AT_MOST)
  for (const id of mails) await kick.accountMail(id)
  return messages.length + mails.length
}

import { type MailboxLine, type MailboxMail, mailboxMail, mailboxMails } from '@/db/outside-tenant/mailbox'
import { isSameAddress } from '@/lib/core/shared/same-address'
import { isEvaluation } from '@/lib/settings/env'

export type KeptLine = MailboxLine
export type KeptMail = MailboxMail & { at: string }

const AT_MOST = 200

/** Mail that would have been sent, the newest first; null where this is no evaluation. `to` keeps one person's. */
export async function readMailbox(to: string | null): Promise<KeptLine[] | null> {
  if (!isEvaluation()) return null
  const mails = await mailboxMails(AT_MOST)
  return to === null ? mails : mails.filter((mail) => isSameAddress(mail.to, to))
}

/** One mail; null when there is none under this id, or this is no evaluation. */
export async function readKeptMail(id: string): Promise<KeptMail | null> {
  return isEvaluation() ? mailboxMail(id) : null
}

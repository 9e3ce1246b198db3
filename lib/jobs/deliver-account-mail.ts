import {
  accountMailFailed,
  accountMailSent,
  type ClaimedAccountMail,
  claimAccountMail,
} from '@/db/outside-tenant/account-mails'
import { enqueue } from '@/db/stores/queue'
import { AccountMail } from '@/emails/account-mail'
import { renderAccountMail } from '@/emails/catalogue'
import { automaticHeaders } from '@/lib/mail/headers'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { PATIENCE_MS, sendMail } from '@/lib/mail/send'
import { senderOf } from '@/lib/mail/sender'
import { mailSettings } from '@/lib/settings/env'
import type { Moment } from '@/lib/shared/moment'
import { chanceOf, LEASE_MS, type Surroundings } from './delivery'
import { retryAt } from './retry-at'

/** One attempt at a mail about an account; what it is made from is wiped once it has left or is given up. */
export async function deliverAccountMail(id: string, around: Surroundings): Promise<void> {
  const { now } = around.moment()
  const claimed = await claimAccountMail(id, now, new Date(now.getTime() + LEASE_MS))
  if (claimed === null) return
  const contents = AccountMail.safeParse({ ...asRecord(claimed.sealed), kind: claimed.kind })
  if (!contents.success) return accountMailFailed(id, 'unreadable', null)
  const delivery = await offer(claimed, contents.data, around)
  await settle(claimed, delivery, around.moment())
}

async function offer(claimed: ClaimedAccountMail, contents: AccountMail, around: Surroundings): Promise<Delivery> {
  const via = around.via ?? mailSettings()
  const mail = {
    ...(await renderAccountMail(contents, claimed.lang)),
    id: claimed.id,
    to: claimed.to,
    from: senderOf(via.from),
    replyTo: null,
    headers: automaticHeaders(false),
  }
  return sendMail(mail, { now: around.moment().now, via, patienceMs: around.patienceMs ?? PATIENCE_MS })
}

async function settle({ id, attempts }: ClaimedAccountMail, delivery: Delivery, moment: Moment): Promise<void> {
  if (delivery.kind === 'sent') return accountMailSent(id, moment.now, delivery.providerId ?? '')
  if (delivery.kind === 'never') return accountMailFailed(id, delivery.problem, null)
  const again = retryAt({ attempts, since: null, now: moment.now, chance: chanceOf(moment) })
  await accountMailFailed(id, again ? delivery.problem : 'given-up', again)
  if (again) await enqueue('send-account-mail', { mailId: id }, { at: again, key: `account-mail ${id}` })
}

function asRecord(sealed: unknown): object {
  return typeof sealed === 'object' && sealed !== null ? sealed : {}
}

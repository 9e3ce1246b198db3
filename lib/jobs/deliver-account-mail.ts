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
import { AWAITED_LEASE_MS, chanceOf, type Surroundings } from './delivery'
import { mayOffer, nextAttempt } from './next-attempt'

/** One attempt at a mail about an account; what it is made from is wiped once it has left or is given up. */
export async function deliverAccountMail(id: string, around: Surroundings): Promise<void> {
  const { now } = around.moment()
  const claimed = await claimAccountMail(id, now, new Date(now.getTime() + AWAITED_LEASE_MS))
  if (claimed === null) return
  const contents = AccountMail.safeParse({ ...asRecord(claimed.sealed), kind: claimed.kind })
  if (!contents.success) return accountMailFailed(id, 'unreadable', { again: null })
  const delivery = await offer(claimed, contents.data, around)
  await settle(claimed, delivery, around)
}

async function offer(claimed: ClaimedAccountMail, contents: AccountMail, around: Surroundings): Promise<Delivery> {
  const via = around.via ?? mailSettings()
  const { now } = around.moment()
  if (!mayOffer({ ...claimed, since: null }, via.via, now)) return { kind: 'ask', problem: 'unsure' }
  const mail = {
    ...(await renderAccountMail(contents, claimed.lang)),
    id: claimed.id,
    to: claimed.to,
    from: senderOf(via.from),
    replyTo: null,
    headers: automaticHeaders(false),
  }
  return sendMail(mail, { now, via, patienceMs: around.patienceMs ?? PATIENCE_MS })
}

async function settle(claimed: ClaimedAccountMail, delivery: Delivery, around: Surroundings): Promise<void> {
  const { id } = claimed
  const moment = around.moment()
  if (delivery.kind === 'sent') return accountMailSent(id, moment.now, delivery.providerId ?? '')
  // Nobody but its reader misses it, and they can ask for another: one that may have arrived is not sent a second time.
  if (delivery.kind !== 'later') return accountMailFailed(id, delivery.problem, { again: null })
  const { via } = around.via ?? mailSettings()
  const next = nextAttempt(delivery, { ...claimed, since: null }, { now: moment.now, chance: chanceOf(moment), via })
  if (next.kind !== 'again') return accountMailFailed(id, next.kind === 'ask' ? 'unsure' : 'given-up', { again: null })
  const unsureAt = delivery.unsure ? moment.now : null
  await accountMailFailed(id, delivery.problem, { again: next.at, unsureAt })
  await enqueue('send-account-mail', { mailId: id }, { at: next.at, key: `account-mail ${id}` })
}

function asRecord(sealed: unknown): object {
  return typeof sealed === 'object' && sealed !== null ? sealed : {}
}

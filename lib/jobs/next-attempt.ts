// What follows an attempt that did not go well: when to try again, when to give up, and when to ask a person, because what
// was sent once may not be sent again unseen.
import { type Delivery, STUCK } from '@/lib/mail/outgoing-mail'
import type { MailSettings } from '@/lib/settings/env'
import { retryAt } from './retry-at'

const HOUR_MS = 3_600_000
/** Resend knows a mail that it has for 24 hours (its idempotency key); ours is an hour earlier, for clocks and queues. */
export const KEY_LIVES_MS = 23 * HOUR_MS
/** A mail server knows nothing of the kind: each attempt may be a copy. At most so many, and the last an hour later. */
export const MOST_COPIES = 3
const BEFORE_THE_LAST_COPY_MS = HOUR_MS

type Later = Extract<Delivery, { kind: 'later' }>
type Via = MailSettings['via']

/** What is known of a mail besides: since when it may have arrived, and how many attempts nobody knows the end of. */
export type Standing = { attempts: number; since: Date | null; unsureSince: Date | null; unsureTimes: number }

type Next = { kind: 'again'; at: Date } | { kind: 'given-up' } | { kind: 'ask' }

/** Whether it may be offered once more, now; if not, only a person can say whether it arrived. */
export function mayOffer({ unsureSince, unsureTimes }: Standing, via: Via, now: Date): boolean {
  if (unsureSince === null || via === 'mailbox') return true
  if (via === 'resend') return now.getTime() - unsureSince.getTime() < KEY_LIVES_MS
  return unsureTimes < MOST_COPIES
}

/** What to do after this attempt. */
export function nextAttempt(
  delivery: Later,
  standing: Standing,
  { now, chance, via }: { now: Date; chance: number; via: Via },
): Next {
  const unsureSince = standing.unsureSince ?? (delivery.unsure ? now : null)
  const unsureTimes = standing.unsureTimes + (delivery.unsure ? 1 : 0)
  const after = { ...standing, unsureSince, unsureTimes }
  const { attempts, since } = standing
  const usual = retryAt({ attempts, since, now, chance, endless: STUCK.includes(delivery.problem) })
  if (usual === null) return unsureSince === null ? { kind: 'given-up' } : { kind: 'ask' }
  const isLastCopy = via === 'smtp' && delivery.unsure && unsureTimes === MOST_COPIES - 1
  const at = isLastCopy ? new Date(Math.max(usual.getTime(), now.getTime() + BEFORE_THE_LAST_COPY_MS)) : usual
  return mayOffer(after, via, at) ? { kind: 'again', at } : { kind: 'ask' }
}

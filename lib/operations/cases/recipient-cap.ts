// How much mail one address gets from us in a day, over all organisations: more is somebody filling another's mailbox. Only
// hashes are kept. What is over the cap is kept back where a person can see it and have it sent after all.
import { hash } from 'node:crypto'
import type { Tx } from '@/db/in-tenant'
import { countAttempts } from '@/db/outside-tenant/attempts'
import type { MessageKind } from '@/lib/core/case/messages'
import { mailboxKey } from '@/lib/core/shared/same-address'

/** Each with a count of its own, so that a stranger's complaints cannot use up what a handler has to say. */
export const MOST_A_DAY = {
  /** Of addresses that anybody may have typed: what follows from filing alone. */
  acknowledgements: 3,
  'by itself': 3,
  /** What people of an organisation write to an address that nobody confirmed. */
  'by people': 12,
  /** To somebody who has shown that they read it. */
  confirmed: 60,
  /** To somebody of the organisation. */
  staff: 200,
} as const
type Counted = keyof typeof MOST_A_DAY

export const DAY_SECONDS = 86_400
const HALF_DAY_MS = DAY_SECONDS * 500

/** What goes without anybody of the organisation having done something. */
export const BY_ITSELF: readonly MessageKind[] = ['silence', 'late', 'question-reminder', 'survey', 'improvement']

/** Under which count a mail falls; null when it is counted where it is asked for: an acknowledgement, a code. */
export function countedAs(kind: MessageKind, to: { party: boolean; confirmed: boolean }): Counted | null {
  if (!to.party) return 'staff'
  if (kind === 'acknowledgement' || kind === 'code') return null
  if (to.confirmed) return 'confirmed'
  return BY_ITSELF.includes(kind) ? 'by itself' : 'by people'
}

type Mail = { what: Counted; address: string }

/**
 * The two days by which mail to this address is counted: from midnight and from noon, so that three before midnight and three
 * after it are still six.
 */
export function daysOf({ what, address }: Mail, now: Date): { key: string; at: Date }[] {
  const key = (day: string) => hash('sha256', `${what} ${day}|${mailboxKey(address)}`)
  const fromNoon = new Date(now.getTime() + HALF_DAY_MS)
  return [
    { key: key('from midnight'), at: now },
    { key: key('from noon'), at: fromNoon },
  ]
}

/** Counts these mails for their addresses, and says of each which it is, by whichever day has more; in their order. */
export async function countMails(tx: Tx, mails: readonly Mail[], now: Date): Promise<number[]> {
  if (mails.length === 0) return []
  const days = mails.flatMap((mail) => daysOf(mail, now))
  const counts = await countAttempts(days, DAY_SECONDS, tx.sql)
  return mails.map((_, i) => Math.max(counts[2 * i] ?? 0, counts[2 * i + 1] ?? 0))
}

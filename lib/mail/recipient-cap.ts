import { createHash } from 'node:crypto'
import type { Tx } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import type { MessageKind } from '@/lib/case/messages'

/** Acknowledgements to one address in a day, over all organisations: more is somebody filling another's mailbox. */
export const MOST_ACKNOWLEDGEMENTS = 3
const DAY_SECONDS = 86_400
const HALF_DAY_MS = DAY_SECONDS * 500

/**
 * Counts this mail for its address and says whether it is one too many. Days are counted from midnight and from noon, so
 * that three before midnight and three after it are still six.
 */
export async function isOverCap(tx: Tx, kind: MessageKind, address: string, now: Date): Promise<boolean> {
  if (kind !== 'acknowledgement') return false
  const key = (day: string) => createHash('sha256').update(`${day}|${address.toLowerCase()}`).digest('hex')
  const fromNoon = new Date(now.getTime() + HALF_DAY_MS)
  const counts = [
    await countAttempt(key('acknowledgements'), DAY_SECONDS, now, tx.sql),
    await countAttempt(key('acknowledgements from noon'), DAY_SECONDS, fromNoon, tx.sql),
  ]
  return counts.some((count) => count > MOST_ACKNOWLEDGEMENTS)
}

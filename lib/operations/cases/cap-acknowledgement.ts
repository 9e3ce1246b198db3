import type { Tx } from '@/db/in-tenant'
import { holdMessages, markLastToday } from '@/db/stores/messages'
import { countMail, MOST_A_DAY } from './recipient-cap'

/**
 * Keeps the acknowledgement back when its address had enough of them today. Counted in the transaction that files, so that
 * the page which confirms it can say so; the last one that still goes says it too.
 */
export async function capAcknowledgement(
  tx: Tx,
  { caseId, email, now }: { caseId: string; email: string; now: Date },
): Promise<void> {
  const count = await countMail(tx, 'acknowledgements', email, now)
  if (count > MOST_A_DAY.acknowledgements) await holdMessages(tx, caseId, 'acknowledgement')
  else if (count === MOST_A_DAY.acknowledgements) await markLastToday(tx, caseId)
}

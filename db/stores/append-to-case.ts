import { z } from 'zod'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Tx } from '../in-tenant'
import { type Appending, documentOf } from './append-document'
import { appendStatement } from './append-statement'

const Written = z.array(z.object({ rows: z.int() }))

/**
 * Writes events, the row they make, what they refer to, the mails they cause and the jobs for these: one statement, in the
 * caller's transaction, all or nothing.
 */
export async function appendToCase(tx: Tx, appending: Appending): Promise<void> {
  const { before, after } = appending
  const document = documentOf(appending)
  // Someone who has just become barred, or put themselves outside the circle, by their own honest act or because they filed it,
  // finishes what they write. That they could read it until now was seen when it was loaded.
  const leaves = mayLeave(appending, tx.memberId)
  // Not read before all three were sent: reading waits, and what waits is sent later than what stands behind it.
  const [, written] = await Promise.all([
    leaves ? tx.sql`select set_config('app.member_id', '', true)` : null,
    appendStatement(tx, document, before !== null),
    leaves ? tx.sql`select set_config('app.member_id', ${tx.memberId}, true)` : null,
  ])
  // Whoever may not see a case cannot change it: without this, its events would stay behind without their row.
  if (before !== null && Written.parse(written)[0]?.rows !== 1)
    throw new Error(`case ${after.id} is not there to append to`)
}

function mayLeave({ before, after, moves }: Appending, memberId: string | null): boolean {
  const getsBarred = isBarredIn(after, memberId) && !isBarredIn(before, memberId)
  return getsBarred || (before !== null && memberId !== null && (moves || before.handler !== after.handler))
}

function isBarredIn(complaint: ComplaintCase | null, memberId: string | null): boolean {
  return complaint !== null && memberId !== null && complaint.barred.includes(memberId)
}

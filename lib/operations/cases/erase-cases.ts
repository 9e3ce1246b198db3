// Erasing several cases with one decision: each in a transaction of its own, so that one that cannot be keeps nobody waiting.
import type { MemberActor } from '@/lib/core/access/actor'
import type { EraseBecause } from '@/lib/core/case/keeping-reasons'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { eraseCase } from './erase-case'

/** As many as stand on a page. */
export const MOST_ERASED_AT_ONCE = 50

type Erased = { done: number; refused: { caseId: string; refusal: Refusal }[] }

/** How many were erased, and why each of the others was not: it is open, held, kept by law, or changed since it was looked at. */
export async function eraseCases(
  actor: MemberActor,
  { cases, because }: { cases: readonly { caseId: string; seen: number }[]; because: EraseBecause },
  moment: Moment,
): Promise<Erased> {
  const through: Erased = { done: 0, refused: [] }
  for (const one of cases.slice(0, MOST_ERASED_AT_ONCE)) {
    const erased = await eraseCase(actor, { ...one, because }, moment)
    if (erased.ok) through.done += 1
    else through.refused.push({ caseId: one.caseId, refusal: erased.refusal })
  }
  return through
}

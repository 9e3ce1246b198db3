// Erasing several cases with one decision: each in a transaction of its own, so that one that cannot be keeps nobody waiting.
import type { MemberActor } from '@/lib/core/access/actor'
import type { Moment } from '@/lib/core/shared/moment'
import { eraseCase } from './erase-case'

/** As many as stand on a page. */
export const MOST_ERASED_AT_ONCE = 50

/** How many were erased; what was refused was held, opened again or changed since it was looked at. */
export async function eraseCases(
  actor: MemberActor,
  cases: readonly { caseId: string; seen: number }[],
  moment: Moment,
): Promise<{ done: number; refused: number }> {
  const through = { done: 0, refused: 0 }
  for (const one of cases.slice(0, MOST_ERASED_AT_ONCE)) {
    const { ok } = await eraseCase(actor, { ...one, because: 'time-over' }, moment)
    through[ok ? 'done' : 'refused'] += 1
  }
  return through
}

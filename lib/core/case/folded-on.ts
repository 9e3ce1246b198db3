// The case as it will be when what was decided has happened, for decisions that ask what follows from it.
import { markOf } from '@/lib/core/access/actor-mark'
import { apply } from './apply'
import type { ComplaintCase } from './complaint-case'
import type { DecisionContext } from './decision'
import type { CaseEvent } from './events'

/** The case as it will be; null before its first event. */
export function foldedOn(
  before: ComplaintCase | null,
  events: readonly CaseEvent[],
  { actor, at }: Pick<DecisionContext, 'actor' | 'at'>,
): ComplaintCase | null {
  const first = (before?.seq ?? 0) + 1
  return events.reduce<ComplaintCase | null>(
    (so, event, i) => apply(before?.id ?? '', so, { seq: first + i, at, actor: markOf(actor), event }),
    before,
  )
}

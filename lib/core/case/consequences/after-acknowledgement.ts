// What is counted from the day on which the complainant was told that their complaint arrived: it moves to that day.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Term } from '@/lib/core/procedure/term'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { startOfPromise } from '../room-to-extend'

/** Promises that were counted from the day on which it should have been done, and that nobody put off since. */
export function afterAcknowledgement(
  complaint: ComplaintCase,
  { procedure, today }: Pick<DecisionContext, 'procedure' | 'today'>,
): CaseEvent[] {
  const { calendar } = procedure.followUp
  return complaint.promises.flatMap((promise): CaseEvent[] => {
    const term = termOf(promise, procedure)
    const isCounted = term?.from === 'acknowledgement-sent' && promise.state === 'open' && promise.extensions === 0
    if (!isCounted || complaint.timesReopened > 0 || startOfPromise(promise) === today) return []
    const end = endOfTerm({ start: today, period: term.period, calendar, law: term.endRule })
    return [{ type: 'promise-moved', promise: promise.id, ...end, startedOn: today }]
  })
}

/** The term of the procedure by which it was promised; null for what somebody promised by hand. */
function termOf({ kind, task }: CasePromise, { followUp, processing }: Procedure): Term | null {
  if (kind === 'answer') return followUp.answer.term
  if (kind === 'first-contact') return followUp.firstContact?.term ?? null
  return kind === 'task' ? (processing.tasks.find(({ id }) => id === task)?.due ?? null) : null
}

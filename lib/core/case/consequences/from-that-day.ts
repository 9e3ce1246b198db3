// What is counted from a day that was not known yet (the acknowledgement sent, the judgement received,
// both sides heard) moves to that day.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Term, TermStart } from '@/lib/core/procedure/term'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { startOfPromise } from '../room-to-extend'
import { takenBack } from './by-hand'

/** Promises that were counted from the day on which it should have been done, and that nobody put off since. */
export function afterAcknowledgement(complaint: ComplaintCase, context: Day): CaseEvent[] {
  return movedFrom(complaint, 'acknowledgement-sent', context)
}

/** The same for what is counted from the judgement of the committee. */
export function afterJudgement(complaint: ComplaintCase, context: Day): CaseEvent[] {
  return movedFrom(complaint, 'judgement-received', context)
}

/** What is counted from the judgement moves along when that is put off to this day; a date put off further stands. */
export function afterPuttingOff(complaint: ComplaintCase, day: Day): CaseEvent[] {
  return movedFrom(complaint, 'judgement-received', day, true)
}

/** The same for what is counted from hearing both sides, on the day of the last hearing. */
export function afterHearing(complaint: ComplaintCase, context: Day): CaseEvent[] {
  return movedFrom(complaint, 'hearing-held', context)
}

type Day = Pick<DecisionContext, 'procedure' | 'today'>

function movedFrom(
  complaint: ComplaintCase,
  start: TermStart,
  { procedure, today }: Day,
  onlyLater = false,
): CaseEvent[] {
  const { calendar } = procedure.followUp
  return complaint.promises.flatMap((promise): CaseEvent[] => {
    const term = termOf(promise, procedure)
    const isCounted = term?.from === start && promise.state === 'open' && (onlyLater || promise.extensions === 0)
    const isOver = complaint.timesReopened > 0 && !onlyLater
    if (!isCounted || isOver || startOfPromise(promise) === today) return []
    const end = endOfTerm({ start: today, period: term.period, calendar, law: term.endRule })
    if (onlyLater && end.due <= promise.due) return []
    // More time that waits on paper was counted from a day that is not the day any more.
    const readied = promise.kind === 'answer' ? takenBack(complaint, 'extension') : []
    return [...readied, { type: 'promise-moved', promise: promise.id, ...end, startedOn: today }]
  })
}

/** The term of the procedure by which it was promised; null for what somebody promised by hand. */
export function termOf({ kind, task }: CasePromise, { followUp, processing }: Procedure): Term | null {
  if (kind === 'answer') return followUp.answer.term
  if (kind === 'judgement') return processing.committee?.term ?? null
  if (kind === 'first-contact') return followUp.firstContact?.term ?? null
  return kind === 'task' ? (processing.tasks.find(({ id }) => id === task)?.due ?? null) : null
}

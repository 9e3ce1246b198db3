// What counts from a day that was told moves when that day is told, or told otherwise: by an event, with its sum, and never into
// the past. What somebody put off to another date, or promised by hand, stays where it is.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { pauseTerm, type TermEnd } from '@/lib/core/calendar/term'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { promisesFor } from '@/lib/core/procedure/promises'
import type { Arrival } from '@/lib/core/procedure/term-start'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { startOfPromise } from '../room-to-extend'
import { standstillDays } from '../standstill-days'
import { takenBack } from './by-hand'
import { termOf } from './from-that-day'

type Moved = Extract<CaseEvent, { type: 'promise-moved' }>

/**
 * Every open promise whose term begins on another day now; also one that counts from the last day for something that moved. A
 * date that would be over already is not moved to: what was promised stands.
 */
export function afterDayTold(
  complaint: ComplaintCase,
  day: CivilDate,
  { procedure, today }: Pick<DecisionContext, 'procedure' | 'today'>,
): CaseEvent[] {
  if (complaint.timesReopened > 0) return []
  const before = promisesFor(procedure, arrivalOf(complaint, complaint.happenedOn))
  const after = promisesFor(procedure, arrivalOf(complaint, day))
  return complaint.promises.flatMap((promise): CaseEvent[] => {
    const same = ({ kind, task }: Pick<CasePromise, 'kind' | 'task'>) => kind === promise.kind && task === promise.task
    const [was, now] = [startIn(before.find(same)), after.find(same)]
    const startedOn = startIn(now)
    // Of one that began on another day, what it waited for has come, or somebody promised it anew.
    const isCounted = was !== null && startOfPromise(promise) === was && isStill(promise, { complaint, procedure })
    if (!isCounted || !now || !startedOn || startedOn === was) return []
    const end = standsStill(complaint, promise, procedure, now)
    if (end.due === promise.due || (end.due < promise.due && end.due <= today)) return []
    const readied = promise.kind === 'answer' ? takenBack(complaint, 'extension') : []
    return [...readied, { type: 'promise-moved', promise: promise.id, ...end, startedOn } satisfies Moved]
  })
}

function arrivalOf({ submittedOn, receivedOn, promises }: ComplaintCase, happenedOn: CivilDate | undefined): Arrival {
  const acknowledgedOn = promises.find(({ kind }) => kind === 'acknowledgement')?.doneOn ?? null
  return { submittedOn, receivedOn, acknowledgedOn, happenedOn }
}

function startIn(promised: Pick<TermEnd, 'sum'> | undefined): CivilDate | null {
  const [first] = promised?.sum ?? []
  return first?.kind === 'start' ? first.date : null
}

/** Open, where it was counted to, and not counted from something that has come by now. */
function isStill(promise: CasePromise, { complaint, procedure }: { complaint: ComplaintCase; procedure: Procedure }) {
  const { state, extensions, to, of, beside } = promise
  const from = termOf(promise, procedure)?.from
  const hasCome =
    (from === 'judgement-received' && (complaint.judgedOn ?? complaint.forgoneOn) !== undefined) ||
    (from === 'hearing-held' && (complaint.hearings?.held.length ?? 0) > 0)
  return (
    !hasCome && state === 'open' && extensions === 0 && to === undefined && of === undefined && beside === undefined
  )
}

/** The days for which the clock stood still are added to the answer, as they were before. */
function standsStill(
  complaint: ComplaintCase,
  { kind }: CasePromise,
  { followUp }: Procedure,
  { rawEnd, due, sum }: TermEnd,
): TermEnd {
  const days = standstillDays(complaint)
  if (kind !== 'answer' || days === 0) return { rawEnd, due, sum }
  const { term } = followUp.answer
  return pauseTerm({ rawEnd, days, period: term.period, calendar: followUp.calendar, law: term.endRule })
}

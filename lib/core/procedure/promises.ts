// The dates an organisation promises, derived from its procedure: acknowledgement, first contact, answer, and its tasks.

import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate, civilDateOf } from '@/lib/core/calendar/civil-date'
import { endOfTerm, extendTerm, pauseTerm, type TermEnd } from '@/lib/core/calendar/term'
import type { ExternalBody } from './follow-up'
import type { Procedure } from './procedure'
import type { Term } from './term'

/** A date that follows from the procedure. `by` is the function that keeps it; `task` names the procedure's task. */
export type Promised = TermEnd & {
  kind: 'acknowledgement' | 'first-contact' | 'answer' | 'task'
  task: string | null
  by: string | null
}

/** The two days a term may start on: when the complainant sent it, and when it reached the organisation. */
type Arrival = { submittedOn: CivilDate; receivedOn: CivilDate }

/**
 * Every promise a complaint brings with it, each with its date and the sum that explains it (domain.md G).
 * Total: any arrival gives dates.
 */
export function promisesFor(procedure: Procedure, arrival: Arrival): Promised[] {
  const { acknowledgement, firstContact, answer } = procedure.followUp
  const end = (term: Term) => endOfTermOf(procedure, term, arrival)
  return [
    { kind: 'acknowledgement', task: null, by: null, ...end(acknowledgement.term) },
    ...(firstContact
      ? [{ kind: 'first-contact' as const, task: null, by: firstContact.by, ...end(firstContact.term) }]
      : []),
    { kind: 'answer', task: null, by: null, ...end(answer.term) },
    ...procedure.processing.tasks.map((task) => ({
      kind: 'task' as const,
      task: task.id,
      by: task.by,
      ...end(task.due),
    })),
  ]
}

/** Only the answer, from another day: what is promised when a case is opened again. */
export function answerPromiseFrom(procedure: Procedure, day: CivilDate): Promised {
  const arrival = { submittedOn: day, receivedOn: day }
  return { kind: 'answer', task: null, by: null, ...endOfTermOf(procedure, procedure.followUp.answer.term, arrival) }
}

/** The latest date an extension may reach: counted from the unmoved end, then moved once (domain.md G2). */
export function latestExtension(procedure: Procedure, promise: { rawEnd: CivilDate; due: CivilDate }): TermEnd | null {
  const { extension, answer, calendar } = procedure.followUp
  if (!extension) return null
  return extendTerm({ ...promise, period: extension.period, calendar, law: answer.term.endRule })
}

/** The answer's date after the clock stood still for `days` calendar days. */
export function afterPause(procedure: Procedure, rawEnd: CivilDate, days: number): TermEnd {
  const { answer, calendar } = procedure.followUp
  return pauseTerm({ rawEnd, days, period: answer.term.period, calendar, law: answer.term.endRule })
}

/**
 * Until when someone can go to the external body, counted from the day the complaint reached the organisation or from its
 * answer, as the procedure says; null when its rules are unknown or the moment has not come.
 */
export function externalWindow(
  procedure: Procedure,
  body: ExternalBody,
  days: { receivedOn: CivilDate; answeredOn: CivilDate | null },
): CivilDate | null {
  const start = body.window?.from === 'filing' ? days.receivedOn : days.answeredOn
  return body.window && start ? addPeriod(procedure.followUp.calendar, start, body.window.period) : null
}

/** The last day on which a closed case can be opened again; null when there is no such end. */
export function reopenUntil({ followUp }: Procedure, closedOn: CivilDate | null): CivilDate | null {
  const { reopenWithin, calendar } = followUp
  return reopenWithin && closedOn ? addPeriod(calendar, closedOn, reopenWithin) : null
}

/** The next date of each yearly duty, on or after `today`: such as a public report before 1 June. */
export function yearlyDatesFor(procedure: Procedure, today: CivilDate): { task: string; by: string; due: CivilDate }[] {
  return procedure.followUp.yearlyTasks.map(({ id, by, month, day }) => {
    const inYear = (year: number) => addDays(civilDateOf(year, month, 1), day - 1)
    const thisYear = inYear(Number(today.slice(0, 4)))
    return { task: id, by, due: thisYear < today ? inYear(Number(today.slice(0, 4)) + 1) : thisYear }
  })
}

function endOfTermOf(procedure: Procedure, term: Term, arrival: Arrival): TermEnd {
  const start = term.from === 'submitted' ? arrival.submittedOn : arrival.receivedOn
  return endOfTerm({ start, period: term.period, calendar: procedure.followUp.calendar, law: term.endRule })
}

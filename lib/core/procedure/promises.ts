// The dates an organisation promises, derived from its procedure: acknowledgement, first contact, answer, and its tasks.

import { addPeriod, subtractPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate, civilDateOf } from '@/lib/core/calendar/civil-date'
import { endOfTerm, pauseTerm, type TermEnd } from '@/lib/core/calendar/term'
import { afterYearEnd, financialYearBefore } from './financial-year'
import type { YearlyTask } from './follow-up'
import type { Procedure } from './procedure'
import type { Term } from './term'
import { type Arrival, startOf } from './term-start'

/** A date that follows from the procedure. `by` is the function that keeps it; `task` names the procedure's task. */
export type Promised = TermEnd & {
  kind: 'acknowledgement' | 'first-contact' | 'judgement' | 'answer' | 'task' | 'hearing' | 'copy'
  task: string | null
  by: string | null
}

/**
 * Every promise a complaint brings with it, each with its date and the sum that explains it (domain.md G).
 * Total: any arrival gives dates.
 */
export function promisesFor(procedure: Procedure, arrival: Arrival): Promised[] {
  const { acknowledgement, firstContact, answer } = procedure.followUp
  const { calendar } = procedure.followUp
  const { committee } = procedure.processing
  const end = (term: Term, kind: Promised['kind']) =>
    endOfTerm({ start: startOf(procedure, { term, kind }, arrival), period: term.period, calendar, law: term.endRule })
  const { hearing, subject } = procedure.processing
  return [
    { kind: 'acknowledgement', task: null, by: null, ...end(acknowledgement.term, 'acknowledgement') },
    ...(firstContact
      ? [
          {
            kind: 'first-contact' as const,
            task: null,
            by: firstContact.by,
            ...end(firstContact.term, 'first-contact'),
          },
        ]
      : []),
    ...(committee
      ? [{ kind: 'judgement' as const, task: null, by: committee.chair, ...end(committee.term, 'judgement') }]
      : []),
    { kind: 'answer', task: null, by: null, ...end(answer.term, 'answer') },
    ...procedure.processing.tasks.map((task) => ({
      kind: 'task' as const,
      task: task.id,
      by: task.by,
      ...end(task.due, 'task'),
    })),
    ...(subject ? [{ kind: 'copy' as const, task: null, by: subject.by, ...end(subject.copy, 'copy') }] : []),
    ...(hearing?.mandatory
      ? [{ kind: 'hearing' as const, task: null, by: hearing.by, ...end(hearing.due, 'hearing') }]
      : []),
  ]
}

/** The last day on which a complaint can be refused; null when the procedure gives no end, or refuses nothing. */
export function refusalUntil(procedure: Procedure, arrival: Arrival): TermEnd | null {
  const term = procedure.processing.refusal?.term
  if (!term) return null
  const start = startOf(procedure, { term, kind: 'task' }, arrival)
  return endOfTerm({ start, period: term.period, calendar: procedure.followUp.calendar, law: term.endRule })
}

/** The copy for the person complained about, from another day: for one who only now turns out to be it. */
export function copyPromiseFrom(procedure: Procedure, day: CivilDate): Promised | null {
  const { subject } = procedure.processing
  if (!subject) return null
  const { period, endRule } = subject.copy
  const rule = { start: day, period, calendar: procedure.followUp.calendar, law: endRule }
  return { kind: 'copy', task: null, by: subject.by, ...endOfTerm(rule) }
}

/** Until when the person complained about can respond, counted from the day on which their copy left; null without such a term. */
export function responseTermFrom(procedure: Procedure, sentOn: CivilDate): TermEnd | null {
  const period = procedure.processing.subject?.response
  const { calendar } = procedure.followUp
  return period ? endOfTerm({ start: sentOn, period, calendar, law: 'next-working-day' }) : null
}

/** Only the answer, from another day: what is promised when a case is opened again. */
export function answerPromiseFrom(procedure: Procedure, day: CivilDate): Promised {
  const { term } = procedure.followUp.answer
  const rule = { start: day, period: term.period, calendar: procedure.followUp.calendar, law: term.endRule }
  return { kind: 'answer', task: null, by: null, ...endOfTerm(rule) }
}

/** The answer of whoever looks again, from the day that was asked; null where the procedure has no second stage. */
export function secondAnswerFrom({ processing, followUp }: Procedure, asked: CivilDate): Promised | null {
  if (!processing.secondStage) return null
  const { by, period, endRule } = processing.secondStage
  const end = endOfTerm({ start: asked, period, calendar: followUp.calendar, law: endRule })
  return { kind: 'answer', task: null, by, ...end }
}

/** The last day on which somebody can ask that another looks again; null when there is no such end. */
export function secondStageUntil({ processing, followUp }: Procedure, answeredOn: CivilDate): CivilDate | null {
  const within = processing.secondStage?.within
  return within ? addPeriod(followUp.calendar, answeredOn, within) : null
}

/** The answer's date after the clock stood still for `days` calendar days. */
export function afterPause(procedure: Procedure, rawEnd: CivilDate, days: number): TermEnd {
  const { answer, calendar } = procedure.followUp
  return pauseTerm({ rawEnd, days, period: answer.term.period, calendar, law: answer.term.endRule })
}

/** The last day on which a closed case can be opened again; null when there is no such end. */
export function reopenUntil({ followUp }: Procedure, closedOn: CivilDate | null): CivilDate | null {
  const { reopenWithin, calendar } = followUp
  return reopenWithin && closedOn ? addPeriod(calendar, closedOn, reopenWithin) : null
}

/** A yearly duty in one year: `due` is its last day, `warnsOn` the days on which whoever does it is warned, in order. */
export type YearlyDuty = { task: string; by: string; year: number; due: CivilDate; warnsOn: CivilDate[] }

/**
 * What is owed in this year. "Before 1 June" is done on 31 May at the latest (Wet kinderopvang 1.57b, lid 8). What counts from
 * the end of the financial year is of the year in which the next one begins, also where its last day comes a year later.
 */
export function yearlyDutiesIn({ followUp }: Procedure, year: number): YearlyDuty[] {
  return followUp.yearlyTasks.map(({ id, by, warnings, ...task }) => {
    const due = dueInYear(followUp, task, year)
    const warnsOn = warnings.map((ahead) => subtractPeriod(followUp.calendar, due, ahead)).sort()
    return { task: id, by, year, due, warnsOn }
  })
}

/** The next date of each yearly duty, on or after `today`: such as a public report before 1 June. */
export function yearlyDatesFor(procedure: Procedure, today: CivilDate): YearlyDuty[] {
  const year = Number(today.slice(0, 4))
  const [before, now, later] = [year - 1, year, year + 1].map((one) => yearlyDutiesIn(procedure, one))
  return (now ?? []).map((duty, i) => [before?.[i], duty, later?.[i]].find((one) => one && one.due >= today) ?? duty)
}

function dueInYear(
  { calendar, financialYearEnds }: Procedure['followUp'],
  { month, day, monthsAfterYear }: Pick<YearlyTask, 'month' | 'day' | 'monthsAfterYear'>,
  year: number,
): CivilDate {
  if (monthsAfterYear === null) return addDays(civilDateOf(year, month, 1), day - 2)
  const period = { amount: monthsAfterYear, unit: 'months' as const }
  return afterYearEnd(calendar, financialYearBefore(year, financialYearEnds), period)
}

/** The twelve months that a yearly task of this year is about: the calendar year before it, or the financial year that ended. */
export function yearOfDuty(
  { financialYearEnds }: Procedure['followUp'],
  { monthsAfterYear }: Pick<YearlyTask, 'monthsAfterYear'>,
  year: number,
): { from: CivilDate; until: CivilDate } {
  const endsIn = monthsAfterYear === null ? 12 : financialYearEnds
  return { from: addDays(financialYearBefore(year - 1, endsIn), 1), until: financialYearBefore(year, endsIn) }
}

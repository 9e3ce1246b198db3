// A term: counted from a day, it ends on a day, and a rule says where to when that day is closed.
// Every step is kept as data, so that a date can always be shown as the sum it came from.
import { z } from 'zod'
import { addPeriod } from './add-period'
import { addDays, CivilDate, LAST_DAY } from './civil-date'
import { DECREED_DAYS } from './decreed-days'
import { HolidayId } from './dutch-holidays'
import { Period } from './period'
import { notOrdinaryBecause, secondOrdinaryDay, termijnenwetCovers } from './termijnenwet'
import { closedReasonIn, type WorkingCalendar } from './working-calendar'

/** `termijnenwet`: as a statutory term. `next-working-day`: to the organisation's next working day. `none`: it stays. */
export const TermLaw = z.enum(['termijnenwet', 'next-working-day', 'none'])
export type TermLaw = z.infer<typeof TermLaw>

/**
 * Why a term does not end where it was counted to. `closed`: the organisation's own closed day. `extra-holiday`: art. 3.3.
 * `two-ordinary-days`: art. 2 of the Algemene termijnenwet. `earlier-promise`: an extension never takes time away.
 */
export const MovedBecause = z.enum([
  'saturday',
  'sunday',
  ...HolidayId.options,
  'closed',
  'extra-holiday',
  'two-ordinary-days',
  'earlier-promise',
])
export type MovedBecause = z.infer<typeof MovedBecause>

/** One line of the sum. `earlier-end` opens the sum of an extension or suspension: where the term ended by counting alone. */
export const SumStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), date: CivilDate }),
  z.strictObject({ kind: z.literal('earlier-end'), date: CivilDate }),
  z.strictObject({ kind: z.literal('add'), period: Period, to: CivilDate }),
  z.strictObject({ kind: z.literal('suspended'), days: z.int().min(0), to: CivilDate }),
  z.strictObject({ kind: z.literal('moved'), because: MovedBecause, from: CivilDate, to: CivilDate }),
  z.strictObject({ kind: z.literal('due'), date: CivilDate }),
])
export type SumStep = z.infer<typeof SumStep>

/** `rawEnd`: by counting alone; keep it, for extensions and suspensions are counted from there. `due`: the date to promise. */
export type TermEnd = { rawEnd: CivilDate; due: CivilDate; sum: SumStep[] }

/** `extraHolidays`: days put on a par by royal decree, those we know of unless said otherwise; for the `termijnenwet` only. */
type TermRule = { period: Period; calendar: WorkingCalendar; law: TermLaw; extraHolidays?: readonly CivilDate[] }

/** When a term that starts on this day ends. The day of receipt is day 0. */
export function endOfTerm({ start, ...rule }: TermRule & { start: CivilDate }): TermEnd {
  const rawEnd = addPeriod(rule.calendar, start, rule.period)
  return settle(rule, rawEnd, [
    { kind: 'start', date: start },
    { kind: 'add', period: rule.period, to: rawEnd },
  ])
}

/**
 * When a term ends that is extended by `period`: counted from where it ended by counting alone, and moved once.
 * `due` is the date promised so far; an extension never ends before it.
 */
export function extendTerm({ rawEnd, due, ...rule }: TermRule & { rawEnd: CivilDate; due: CivilDate }): TermEnd {
  const extendedEnd = addPeriod(rule.calendar, rawEnd, rule.period)
  const end = settle(rule, extendedEnd, [
    { kind: 'earlier-end', date: rawEnd },
    { kind: 'add', period: rule.period, to: extendedEnd },
  ])
  return end.due < due ? { ...end, due, sum: withFloor(end, due) } : end
}

/** When a term of `period` ends that stood still for so many calendar days: as much later, and moved once. */
export function pauseTerm({ rawEnd, days, ...rule }: TermRule & { rawEnd: CivilDate; days: number }): TermEnd {
  const shiftedEnd = addDays(rawEnd, days)
  return settle(rule, shiftedEnd, [
    { kind: 'earlier-end', date: rawEnd },
    { kind: 'suspended', days, to: shiftedEnd },
  ])
}

function settle(rule: TermRule, rawEnd: CivilDate, counted: SumStep[]): TermEnd {
  const sum = [...counted]
  let due = rawEnd
  const moveTo = (to: CivilDate, because: MovedBecause) => {
    sum.push({ kind: 'moved', because, from: due, to })
    due = to
  }
  const reasonToMove = moveReasonIn(rule)
  for (let because = reasonToMove(due); because && due < LAST_DAY; because = reasonToMove(due)) {
    let to = addDays(due, 1)
    while (to < LAST_DAY && reasonToMove(to) === because) to = addDays(to, 1)
    moveTo(to, because)
  }
  const enough = underTermijnenwet(rule) ? secondOrdinaryDay(rawEnd, rule.period, decreedIn(rule)) : null
  if (enough && enough > due) moveTo(enough, 'two-ordinary-days')
  sum.push({ kind: 'due', date: due })
  return { rawEnd, due, sum }
}

/** Why a term may not end on a day under this rule, or null when it may. */
function moveReasonIn(rule: TermRule): (date: CivilDate) => MovedBecause | null {
  if (rule.law === 'next-working-day') return closedReasonIn(rule.calendar)
  if (underTermijnenwet(rule)) return (date) => notOrdinaryBecause(date, decreedIn(rule))
  return () => null
}

function decreedIn({ extraHolidays = DECREED_DAYS }: TermRule): readonly CivilDate[] {
  return extraHolidays
}

function underTermijnenwet(rule: TermRule): boolean {
  return rule.law === 'termijnenwet' && termijnenwetCovers(rule.period)
}

function withFloor(end: TermEnd, due: CivilDate): SumStep[] {
  const steps = end.sum.filter((step) => step.kind !== 'due')
  return [...steps, { kind: 'moved', because: 'earlier-promise', from: end.due, to: due }, { kind: 'due', date: due }]
}

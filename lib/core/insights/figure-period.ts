// The stretch of time a page of figures is about: half-open, in days as they are in Amsterdam, so that two that follow
// each other never count a complaint twice or not at all.
import { z } from 'zod'
import { addDays, addMonths, CivilDate, civilDateOf, partsOf } from '@/lib/core/calendar/civil-date'
import type { SearchParams } from './case-filter'

export const PeriodChoice = z.enum(['quarter', 'year', 'all', 'own'])
export type PeriodChoice = z.infer<typeof PeriodChoice>

/** From `from` up to but not including `until`. Null: from the first complaint on. */
export type FigurePeriod = { choice: PeriodChoice; from: CivilDate | null; until: CivilDate }

/** What somebody typed that is no period. */
type PeriodProblem = 'not-a-date' | 'ends-before-it-begins'

export type AskedPeriod = { period: FigurePeriod; problem: PeriodProblem | null; typed: { from: string; to: string } }

const MONTHS_IN_YEAR = 12

/** The period an address asks for; `to` is the last day in it, as people say it. What is no period becomes the last twelve months. */
export function readFigurePeriod(params: SearchParams, today: CivilDate): AskedPeriod {
  const typed = { from: textOf(params.from), to: textOf(params.to) }
  const choice = PeriodChoice.safeParse(textOf(params.period)).data ?? 'year'
  if (choice !== 'own') return { period: periodOf(choice, today), problem: null, typed }
  const [from, to] = [CivilDate.safeParse(typed.from), CivilDate.safeParse(typed.to)]
  const instead = periodOf('year', today)
  if (!from.success || !to.success) return { period: instead, problem: 'not-a-date', typed }
  if (to.data < from.data) return { period: instead, problem: 'ends-before-it-begins', typed }
  return { period: { choice, from: from.data, until: addDays(to.data, 1) }, problem: null, typed }
}

/** This quarter to its end; the twelve months up to and including this one; or everything until now. */
export function periodOf(choice: Exclude<PeriodChoice, 'own'>, today: CivilDate): FigurePeriod {
  const { year, month } = partsOf(today)
  if (choice === 'all') return { choice, from: null, until: addDays(today, 1) }
  if (choice === 'quarter') {
    const from = civilDateOf(year, month - ((month - 1) % 3), 1)
    return { choice, from, until: addMonths(from, 3) }
  }
  const until = addMonths(monthOf(today), 1)
  return { choice, from: addMonths(until, -MONTHS_IN_YEAR), until }
}

/** The first day of the month in which a day falls. */
function monthOf(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date)
  return civilDateOf(year, month, 1)
}

/** The first days of the months from one day up to but not including another. */
export function monthsBetween(from: CivilDate, until: CivilDate): CivilDate[] {
  const months: CivilDate[] = []
  for (let month = monthOf(from); month < until; month = addMonths(month, 1)) months.push(month)
  return months
}

const FEWEST_MONTHS = 12
const MOST_MONTHS = 36

/**
 * The whole months a line is drawn over: those of the period, but never fewer than twelve (a line of three says nothing)
 * nor more than thirty-six, and none that is still to come. Everything: the last thirty-six.
 */
export function monthsToDraw({ from, until }: FigurePeriod, today: CivilDate): MonthsToDraw {
  const end = earliest(addMonths(monthOf(addDays(until, -1)), 1), addMonths(monthOf(today), 1))
  const furthest = addMonths(end, -MOST_MONTHS)
  const wanted = from ? monthOf(earliest(from, addMonths(end, -FEWEST_MONTHS))) : furthest
  return { from: latest(wanted, furthest), until: end }
}

/** Both the first day of a month. */
export type MonthsToDraw = { from: CivilDate; until: CivilDate }

function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

function textOf(value: SearchParams[string]): string {
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 40)
}

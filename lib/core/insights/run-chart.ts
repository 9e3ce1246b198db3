// On time, month after month, as a run chart: the line and its middle, no limits. Limits, two points compared and colours
// all say more than a few small months can bear.
import { addMonths, type CivilDate } from '@/lib/core/calendar/civil-date'
import { DECIDED, IN_TIME } from './answer-standing'
import { type CountedMonth, type Standings, sumOf } from './counted-figures'
import { type MonthsToDraw, monthsBetween } from './figure-period'
import { carries, percentOf } from './say-number'

export type RunMonth = {
  month: CivilDate
  inTime: number
  decided: number
  running: number
  unknown: number
  /** Null when there are too few to make a share of, or less than half of the month is known. */
  percent: number | null
  /** Nothing received in it is still running: its share will not change any more. */
  complete: boolean
}

/** Fewer months than this say nothing about a middle. */
const ENOUGH_FOR_MEDIAN = 12
const FEWEST_MONTHS = 12

/** Every month of the stretch, also those in which nothing came; months before the first complaint are left out. */
export function runMonths(counted: readonly CountedMonth[], { from, until }: MonthsToDraw): RunMonth[] {
  const months = monthsBetween(from, until).map((month) => {
    return runMonth(month, counted.find((one) => one.month === month)?.standings ?? {})
  })
  const first = counted[0]?.month ?? until
  const shown = latest(from, earliest(first, addMonths(until, -FEWEST_MONTHS)))
  return months.filter(({ month }) => month >= shown)
}

function runMonth(month: CivilDate, standings: Standings): RunMonth {
  const decided = sumOf(standings, DECIDED)
  const inTime = sumOf(standings, IN_TIME)
  const running = standings.running ?? 0
  const unknown = standings.unknown ?? 0
  const percent = carries(decided, decided + running + unknown) ? percentOf(inTime, decided) : null
  return { month, inTime, decided, running, unknown, percent, complete: running === 0 }
}

/** The middle of the months that are complete, in percents; null under twelve of them. */
export function medianOf(months: readonly RunMonth[]): number | null {
  const sorted = months
    .flatMap(({ percent, complete }) => (complete && percent !== null ? [percent] : []))
    .sort((a, b) => a - b)
  if (sorted.length < ENOUGH_FOR_MEDIAN) return null
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = sorted.length % 2 === 0 ? sorted.slice(half - 1, half + 1) : [sorted[half], sorted[half]]
  return Math.round((low + high) / 2)
}

function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

// A civil date is a day on the wall calendar, without clock or zone: terms are counted in these, never in hours.
// Only where an instant enters or leaves (now, a filing, a job's run time) does a time zone play a part.
import { z } from 'zod'
import { clockAt } from './clock-changes'
import { dayNumberOf, lengthOfMonth, partsOfDay, readDayNumber } from './day-number'

/** Where every tenant lives until a procedure can say otherwise. */
export const AMSTERDAM = 'Europe/Amsterdam'

/** The calendar's edges: an earlier year is a slip of the pen, a later one no longer fits the notation. */
export const FIRST_DAY: CivilDate = '1900-01-01'
export const LAST_DAY: CivilDate = '9999-12-31'

const DAY_MS = 86_400_000
const MORE_DAYS_THAN_THE_CALENDAR_HAS = 4_000_000
/** So far from 1970, before and after, does the machine's clock reach. */
const DAYS_OF_THE_CLOCK = 100_000_000
/** 1 January 1970 was a Thursday: so many days after a Monday. */
const WEEKDAY_OF_DAY_0 = 3

/** A day that exists, written YYYY-MM-DD, from 1900 up to and including 9999. */
export const CivilDate = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine(isOnTheCalendar, { error: 'not a day of the calendar' })
export type CivilDate = z.infer<typeof CivilDate>

/** Monday is 1, Sunday is 7. */
export const Weekday = z.int().min(1).max(7)
export type Weekday = z.infer<typeof Weekday>

/** Whether this is a day that exists, as CivilDate wants it. */
export function isCivilDate(value: unknown): value is CivilDate {
  return isOnTheCalendar(value)
}

/** The day it is in `zone` at this instant. Throws a RangeError on an invalid Date or an unknown zone. */
export function civilDateIn(zone: string, instant: Date): CivilDate {
  const time = instant.getTime()
  return dateOf(Math.floor((time + clockAt(zone, time).ahead) / DAY_MS))
}

/** The first instant of the day in `zone`: midnight, or the first moment there is where the clock skips it. */
export function startOfDay(zone: string, date: CivilDate): Date {
  return startIn(zone, numberOf(date))
}

/** The first instant that is no longer this day: 23 or 25 hours after its start when the clock is put forward or back. */
export function endOfDay(zone: string, date: CivilDate): Date {
  return startIn(zone, numberOf(date) + 1)
}

/** So many calendar days later, or earlier when negative; stops at the edges of the calendar. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const bounded = Math.max(-MORE_DAYS_THAN_THE_CALENDAR_HAS, Math.min(MORE_DAYS_THAN_THE_CALENDAR_HAS, days))
  return dateOf(numberOf(date) + whole(bounded))
}

/** So many months later; a day that month does not have becomes its last (31 January and one month is 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const parts = partsOf(date)
  const since0 = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(since0 / 12)
  const month = since0 - year * 12 + 1
  return civilDateOf(year, month, Math.min(parts.day, lengthOfMonth(year, month)))
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 when they are the same: for sorting. */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Calendar days from one day to another: 1 from today to tomorrow, negative when `to` lies before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return numberOf(to) - numberOf(from)
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(date: CivilDate): Weekday {
  const sinceMonday = (numberOf(date) + WEEKDAY_OF_DAY_0) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

/** The year in which the day falls. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** The year, month (1 to 12) and day of the month. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return partsOfDay(numberOf(date))
}

/** The day with these parts; throws a RangeError when the month has no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate {
  const number = dayNumberOf({ year: whole(year), month: whole(month), day: whole(day) })
  if (number === null || Math.abs(number) > DAYS_OF_THE_CLOCK) throw new RangeError(`${year}-${month}-${day} is no day`)
  return dateOf(number)
}

function isOnTheCalendar(value: unknown): boolean {
  return typeof value === 'string' && value >= FIRST_DAY && readDayNumber(value) !== null
}

function numberOf(date: CivilDate): number {
  const number = readDayNumber(date)
  if (number === null) throw new RangeError(`${date} is no day`)
  return number
}

/** The day with this number, or the edge of the calendar that it lies beyond. */
function dateOf(number: number): CivilDate {
  const { year, month, day } = partsOfDay(number)
  if (year > 9999) return LAST_DAY
  return year < 1900 ? FIRST_DAY : (`${year}-${twoDigits(month)}-${twoDigits(day)}` as CivilDate)
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

/** A day begins at midnight by the clocks that hold by then, or with these clocks when they pass over midnight. */
function startIn(zone: string, number: number): Date {
  const midnight = number * DAY_MS
  let looked = midnight - DAY_MS
  for (;;) {
    const { ahead, until } = clockAt(zone, looked)
    const start = Math.max(looked, midnight - ahead)
    if (start < until) return new Date(start)
    looked = until
  }
}

function whole(number: number): number {
  if (!Number.isInteger(number)) throw new RangeError(`${number} is no whole number`)
  return number
}

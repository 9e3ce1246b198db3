// A civil date is a day on the wall calendar, without clock or zone: terms are counted in these, never in hours.
// Only where an instant enters or leaves (now, a filing, a job's run time) does a time zone play a part.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Where every tenant lives until a procedure can say otherwise. */
export const AMSTERDAM = 'Europe/Amsterdam'

/** The calendar's edges: an earlier year is a slip of the pen, a later one no longer fits the notation. */
export const FIRST_DAY: CivilDate = '1900-01-01'
export const LAST_DAY: CivilDate = '9999-12-31'

const MORE_DAYS_THAN_THE_CALENDAR_HAS = 4_000_000

const isoDay = z.iso.date()

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
  return dayOf(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate())
}

/** The first instant of the day in `zone`: midnight, or the first moment there is where the clock skips it. */
export function startOfDay(zone: string, date: CivilDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds)
}

/** The first instant that is no longer this day: 23 or 25 hours after its start when the clock is put forward or back. */
export function endOfDay(zone: string, date: CivilDate): Date {
  return new Date(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds)
}

/** So many calendar days later, or earlier when negative; stops at the edges of the calendar. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const bounded = Math.max(-MORE_DAYS_THAN_THE_CALENDAR_HAS, Math.min(MORE_DAYS_THAN_THE_CALENDAR_HAS, days))
  return dayOf(Temporal.PlainDate.from(date).add({ days: bounded }))
}

/** So many months later; a day that month does not have becomes its last (31 January and one month is 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return dayOf(Temporal.PlainDate.from(date).add({ months }))
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 when they are the same: for sorting. */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Calendar days from one day to another: 1 from today to tomorrow, negative when `to` lies before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(date: CivilDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** The year in which the day falls. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** The year, month (1 to 12) and day of the month. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const { year, month, day } = Temporal.PlainDate.from(date)
  return { year, month, day }
}

/** The day with these parts; throws a RangeError when the month has no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate {
  return dayOf(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
}

function isOnTheCalendar(value: unknown): boolean {
  return isoDay.safeParse(value).success && String(value) >= FIRST_DAY
}

function dayOf(day: Temporal.PlainDate): CivilDate {
  if (day.year > 9999) return LAST_DAY
  const text = day.toString()
  return isCivilDate(text) ? text : FIRST_DAY
}

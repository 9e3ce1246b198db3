// The days on which an organisation works. Its own choice, apart from the law: Good Friday is an ordinary day to many,
// and 5 May is a day off only where the collective agreement says so.
import { z } from 'zod'
import { addDays, CivilDate, daysBetween, FIRST_DAY, LAST_DAY, Weekday, weekdayOf, yearOf } from './civil-date'
import { dutchHolidays, type HolidayId, holidaySundays, namedDaysOn } from './dutch-holidays'

const MOST_EXTRA_CLOSED_DAYS = 5000

/** `weekdays`: the open ones, Monday 1 to Sunday 7; at least one, or no term in working days would ever end. */
export const WorkingCalendar = z.strictObject({
  weekdays: z
    .array(Weekday)
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, { error: 'a weekday is named twice' }),
  closedOnHolidays: z.boolean(),
  openOnGoodFriday: z.boolean(),
  openOnLiberationDay: z.boolean(),
  extraClosedDays: z.array(CivilDate).max(MOST_EXTRA_CLOSED_DAYS),
})
export type WorkingCalendar = z.infer<typeof WorkingCalendar>

/** Why nobody works on a day; `closed` is the organisation's own choice (a weekday, a bridging day). */
type ClosedReason = HolidayId | 'saturday' | 'sunday' | 'closed'

/** Monday to Friday, closed on every recognised holiday. */
export const OFFICE_WEEK: WorkingCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  closedOnHolidays: true,
  openOnGoodFriday: false,
  openOnLiberationDay: false,
  extraClosedDays: [],
}

/**
 * The working days of a law that does not say what it means by them (BGfo 43a): Monday to Friday, but for the holidays of the
 * Algemene termijnenwet (art. 3.1-2). An organisation that closes makes no term of the law longer. Our own reading; a day added
 * by decree (art. 3.3) counts, so that no date is later than it could be meant.
 */
export const STATUTORY_WEEK: WorkingCalendar = OFFICE_WEEK

/** A question to put to many days: why is this day closed in that calendar, or null when it is a working day? */
export function closedReasonIn(calendar: WorkingCalendar): (date: CivilDate) => ClosedReason | null {
  const extra = new Set(calendar.extraClosedDays)
  return (date) => {
    const holiday = namedDaysOn(date).findLast((id) => isClosedOn(calendar, id))
    if (holiday) return holiday
    if (extra.has(date)) return 'closed'
    const weekday = weekdayOf(date)
    if (calendar.weekdays.includes(weekday)) return null
    if (weekday === 6) return 'saturday'
    return weekday === 7 ? 'sunday' : 'closed'
  }
}

/** Whether the organisation works on this day. */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return closedReasonIn(calendar)(date) === null
}

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  const closed = closedReasonIn(calendar)
  let day = date
  while (closed(day) !== null && day < LAST_DAY) day = addDays(day, 1)
  return day
}

/** The n-th working day after `date` (before it when n is negative); `date` itself is day 0, open or not. */
export function addWorkingDays(calendar: WorkingCalendar, date: CivilDate, n: number): CivilDate {
  const closed = closedReasonIn(calendar)
  const step = n < 0 ? -1 : 1
  const edge = n < 0 ? FIRST_DAY : LAST_DAY
  let day = date
  for (let left = Math.abs(n); left > 0 && day !== edge; ) {
    day = addDays(day, step)
    if (closed(day) === null) left -= 1
  }
  return day
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from)
  const days = daysBetween(from, to)
  const wholeWeeks = Math.floor(days / 7)
  let count = wholeWeeks * calendar.weekdays.length
  for (let rest = weekdayOf(from) + 1; rest <= weekdayOf(from) + (days % 7); rest += 1) {
    if (calendar.weekdays.includes(rest > 7 ? rest - 7 : rest)) count += 1
  }
  return count - closedOnOpenWeekdays(calendar, from, to)
}

/** Days after `from` up to and including `to` that would be worked, were they not a holiday or closed by choice. */
function closedOnOpenWeekdays(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number {
  const closed = new Set<CivilDate>()
  const close = (day: CivilDate) => {
    if (day > from && day <= to && calendar.weekdays.includes(weekdayOf(day))) closed.add(day)
  }
  calendar.extraClosedDays.forEach(close)
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const { date, id } of dutchHolidays(year)) if (isClosedOn(calendar, id)) close(date)
    for (const { date, id } of holidaySundays(year)) if (isClosedOn(calendar, id)) close(date)
  }
  return closed.size
}

/** Whether the organisation keeps this holiday. */
function isClosedOn(calendar: WorkingCalendar, id: HolidayId): boolean {
  if (id === 'good-friday') return calendar.closedOnHolidays && !calendar.openOnGoodFriday
  if (id === 'liberation-day') return calendar.closedOnHolidays && !calendar.openOnLiberationDay
  return calendar.closedOnHolidays
}

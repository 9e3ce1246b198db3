// The financial year of an organisation: twelve months that end on the last day of a month, which need not be December.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, addMonths, type CivilDate, civilDateOf, partsOf } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'

/** The last day of the financial year in which this day falls; `endsIn` is the month (1-12) on whose last day it ends. */
export function endOfFinancialYear(day: CivilDate, endsIn: number): CivilDate {
  const { year, month } = partsOf(day)
  return lastDayOf(month > endsIn ? year + 1 : year, endsIn)
}

/** The last day of the financial year after which a new one begins in this year: on 1 January, where it is the calendar year. */
export function financialYearBefore(year: number, endsIn: number): CivilDate {
  return lastDayOf(endsIn === 12 ? year - 1 : year, endsIn)
}

/**
 * The last day of a period after the end of a year. Months and years are counted from the day after it, as "six months after
 * the end of the financial year" are six whole months: a year that ends on 28 February ends the next time on the 29th.
 */
export function afterYearEnd(calendar: WorkingCalendar, yearEnd: CivilDate, period: Period): CivilDate {
  const isWhole = period.unit === 'months' || period.unit === 'years'
  return isWhole ? addDays(addPeriod(calendar, addDays(yearEnd, 1), period), -1) : addPeriod(calendar, yearEnd, period)
}

function lastDayOf(year: number, month: number): CivilDate {
  return addDays(addMonths(civilDateOf(year, month, 1), 1), -1)
}

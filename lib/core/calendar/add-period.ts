// Counting a period out on the calendar, without any rule about the day on which it ends.
import { addDays, addMonths, type CivilDate } from './civil-date'
import type { Period } from './period'
import { addWorkingDays, STATUTORY_WEEK, type WorkingCalendar } from './working-calendar'

/** The bare end of a period: the first day is day 0, weeks end on the same weekday, months on the same date or the month's last. */
export function addPeriod(calendar: WorkingCalendar, date: CivilDate, period: Period): CivilDate {
  return shift(calendar, date, period.unit, period.amount)
}

/** The same, counted back: the day on which to warn that a promise falls due two working days later. */
export function subtractPeriod(calendar: WorkingCalendar, date: CivilDate, period: Period): CivilDate {
  return shift(calendar, date, period.unit, -period.amount)
}

function shift(calendar: WorkingCalendar, date: CivilDate, unit: Period['unit'], amount: number): CivilDate {
  switch (unit) {
    case 'days':
      return addDays(date, amount)
    case 'working-days':
      return addWorkingDays(calendar, date, amount)
    case 'statutory-working-days':
      return addWorkingDays(STATUTORY_WEEK, date, amount)
    case 'weeks':
      return addDays(date, amount * 7)
    case 'months':
      return addMonths(date, amount)
    case 'years':
      return addMonths(date, amount * 12)
  }
}

// Whether one way of keeping cases is shorter than another, from whatever moments the two are counted.
import { addDays, addMonths, type CivilDate } from '@/lib/core/calendar/civil-date'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { leastKeptUntil, type Retention } from './retention'

type Kept = Pick<Retention, 'period' | 'from'>

/** Two years of closing days; an answer comes before the closing, and here a month before. */
const FIRST_CLOSING: CivilDate = '2027-01-01'
const CLOSINGS = 731

/** Over all these days, in which month a financial year ends makes no difference. */
const COUNTING = { calendar: OFFICE_WEEK, financialYearEnds: 12 }

/** Whether there is a day of closing after which a case would be kept for less time than `least`. */
export function isKeptShorter(own: Kept, least: Kept): boolean {
  return Array.from({ length: CLOSINGS }, (_, day) => addDays(FIRST_CLOSING, day)).some((closedOn) => {
    const days = { closedOn, answeredOn: addMonths(closedOn, -1) }
    return leastKeptUntil(own, COUNTING, days) < leastKeptUntil(least, COUNTING, days)
  })
}

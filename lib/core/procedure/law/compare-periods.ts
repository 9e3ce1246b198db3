// Which of two periods is the longer one. Weeks and working days are no multiples of each other, so the calendar decides.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'

/** Two whole years of starting days, among them a 29 February: every weekday meets every holiday somewhere near. */
const FIRST_START: CivilDate = '2027-03-01'
const STARTS = 731

/** `longer`: from some day on it ends later. `shorter`: never later, and sometimes earlier. */
type Compared = 'longer' | 'shorter' | 'same'

/** How a period of this organisation compares to the one a rule names. */
export function comparePeriods(own: Period, rule: Period, calendar: WorkingCalendar): Compared {
  if (own.unit === rule.unit) return compared(own.amount - rule.amount)
  let sometimesEarlier = false
  for (let day = 0; day < STARTS; day += 1) {
    const start = addDays(FIRST_START, day)
    const [ends, mustEnd] = [addPeriod(calendar, start, own), addPeriod(calendar, start, rule)]
    if (ends > mustEnd) return 'longer'
    if (ends < mustEnd) sometimesEarlier = true
  }
  return sometimesEarlier ? 'shorter' : 'same'
}

function compared(difference: number): Compared {
  if (difference > 0) return 'longer'
  return difference < 0 ? 'shorter' : 'same'
}

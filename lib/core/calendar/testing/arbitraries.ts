// Random days, periods and calendars, as odd as a tenant could make them.
import fc from 'fast-check'
import { addDays, CivilDate } from '../civil-date'
import { PeriodUnit } from '../period'
import { TermLaw } from '../term'
import type { WorkingCalendar } from '../working-calendar'

export const anyDay: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 18_600 }).map((n) => addDays('2010-01-01', n))

/** Days around the holidays of winter and spring, where everything happens. */
const festiveDay: fc.Arbitrary<CivilDate> = fc
  .tuple(fc.integer({ min: 2010, max: 2060 }), fc.integer({ min: -10, max: 160 }))
  .map(([year, n]) => addDays(CivilDate.parse(`${year}-01-01`), n))

export const anyPeriod = fc.oneof(
  { weight: 4, arbitrary: fc.record({ amount: fc.nat(14), unit: fc.constantFrom(...PeriodUnit.options) }) },
  { weight: 1, arbitrary: fc.record({ amount: fc.nat(100), unit: fc.constantFrom(...PeriodUnit.options) }) },
)

const anyLaw = fc.constantFrom(...TermLaw.options)

function calendarAround(day: CivilDate): fc.Arbitrary<WorkingCalendar> {
  return fc.record({
    weekdays: fc.oneof(fc.constant<number[]>([1, 2, 3, 4, 5]), fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })),
    closedOnHolidays: fc.boolean(),
    openOnGoodFriday: fc.boolean(),
    openOnLiberationDay: fc.boolean(),
    extraClosedDays: daysAround(day, 20),
  })
}

function daysAround(day: CivilDate, most: number): fc.Arbitrary<CivilDate[]> {
  return fc.array(
    fc.integer({ min: -5, max: 60 }).map((n) => addDays(day, n)),
    { maxLength: most },
  )
}

/** Everything a term is made of, all around one day. */
export const anyTerm = fc.oneof(anyDay, festiveDay).chain((start) =>
  fc.record({
    start: fc.constant(start),
    period: anyPeriod,
    calendar: calendarAround(start),
    law: anyLaw,
    extraHolidays: daysAround(start, 3),
  }),
)

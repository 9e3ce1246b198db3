import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addPeriod, subtractPeriod } from './add-period'
import { addDays, type CivilDate } from './civil-date'
import { anyTerm } from './testing/arbitraries'
import { slowDay, slowIsOpen, slowText } from './testing/slow-oracle'
import {
  addWorkingDays,
  closedReasonIn,
  isWorkingDay,
  nextWorkingDay,
  OFFICE_WEEK,
  WorkingCalendar,
  workingDaysBetween,
} from './working-calendar'

describe('a calendar', () => {
  test.each([
    ['without an open weekday', { weekdays: [] }],
    ['with a weekday that does not exist', { weekdays: [0, 1] }],
    ['with a weekday named twice', { weekdays: [1, 1] }],
    ['with a closed day that does not exist', { extraClosedDays: ['2026-02-30'] }],
    ['with an unknown field', { openOnSaturdayNights: true }],
  ])('%s is refused', (_, change) => {
    expect(WorkingCalendar.safeParse(OFFICE_WEEK).success).toBe(true)
    expect(WorkingCalendar.safeParse({ ...OFFICE_WEEK, ...change }).success).toBe(false)
  })

  test.each<[string, Partial<WorkingCalendar>, CivilDate, boolean]>([
    ['an office closes on Good Friday', {}, '2026-04-03', false],
    ['unless it opens on Good Friday', { openOnGoodFriday: true }, '2026-04-03', true],
    ['an office closes on 5 May', {}, '2026-05-05', false],
    ['unless it opens on Liberation Day', { openOnLiberationDay: true }, '2026-05-05', true],
    ['Ascension closes it even when both share 5 May', { openOnLiberationDay: true }, '2016-05-05', false],
    ['holidays can be ordinary days', { closedOnHolidays: false }, '2026-12-25', true],
    ['whoever opens on Sundays still keeps Easter', { weekdays: [1, 7] }, '2026-04-05', false],
    ['other Sundays are worked then', { weekdays: [1, 7] }, '2026-04-12', true],
    ['a bridging day can be closed', { extraClosedDays: ['2026-05-15'] }, '2026-05-15', false],
  ])('%s', (_, change, date, open) => {
    expect(isWorkingDay({ ...OFFICE_WEEK, ...change }, date)).toBe(open)
  })
})

test('a day that is two holidays is called by Ascension rather than 5 May', () => {
  expect(closedReasonIn(OFFICE_WEEK)('2016-05-05')).toBe('ascension-day')
  expect(closedReasonIn({ ...OFFICE_WEEK, closedOnHolidays: false })('2016-05-05')).toBe(null)
  expect(closedReasonIn({ ...OFFICE_WEEK, extraClosedDays: ['2016-05-05'] })('2016-05-05')).toBe('ascension-day')
})

test('working days left are counted after today, up to and including the last', () => {
  expect(workingDaysBetween(OFFICE_WEEK, '2026-11-23', '2026-12-28')).toBe(24)
  expect(workingDaysBetween(OFFICE_WEEK, '2026-12-28', '2026-11-23')).toBe(-24)
  expect(workingDaysBetween(OFFICE_WEEK, '2026-11-23', '2026-11-23')).toBe(0)
})

test('counting, adding and finding agree with a walk day by day, in any calendar', () => {
  fc.assert(
    fc.property(anyTerm, fc.nat(400), fc.nat(30), ({ start, calendar }, span, n) => {
      const open = (from: CivilDate, days: number) =>
        Array.from({ length: days }, (_, i) => slowDay(from) + i + 1).filter((day) => slowIsOpen(calendar, day)).length
      const after = addWorkingDays(calendar, start, n)
      expect(workingDaysBetween(calendar, start, addDays(start, span))).toBe(open(start, span))
      expect(workingDaysBetween(calendar, start, after)).toBe(n)
      expect(n === 0 || isWorkingDay(calendar, after)).toBe(true)
      const next = nextWorkingDay(calendar, start)
      expect(slowIsOpen(calendar, slowDay(next))).toBe(true)
      for (let day = slowDay(start); slowText(day) < next; day += 1) expect(slowIsOpen(calendar, day)).toBe(false)
    }),
    { numRuns: 400 },
  )
})

test('working days can be counted back, for a warning before a date', () => {
  expect(subtractPeriod(OFFICE_WEEK, '2026-04-07', { amount: 2, unit: 'working-days' })).toBe('2026-04-01')
  fc.assert(
    fc.property(anyTerm, fc.nat(20), ({ start, calendar }, n) => {
      const from = nextWorkingDay(calendar, start)
      const there = addPeriod(calendar, from, { amount: n, unit: 'working-days' })
      expect(subtractPeriod(calendar, there, { amount: n, unit: 'working-days' })).toBe(from)
    }),
    { numRuns: 300 },
  )
})

test('thousands of closed days in a row are passed, and a calendar that never opens comes to the end of days', () => {
  const closed = Array.from({ length: 5000 }, (_, n) => addDays('2026-01-01', n))
  const asleep = WorkingCalendar.parse({ ...OFFICE_WEEK, extraClosedDays: closed })
  expect(nextWorkingDay(asleep, '2026-01-01')).toBe('2039-09-12')
  expect(addWorkingDays(asleep, '2026-01-01', 1)).toBe('2039-09-12')
  expect(workingDaysBetween(asleep, '2026-01-01', '2039-09-12')).toBe(1)
  expect(addWorkingDays({ ...OFFICE_WEEK, weekdays: [] }, '9998-01-01', 3)).toBe('9999-12-31')
})

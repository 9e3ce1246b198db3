import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate, shortDate } from './format-date'
import { periodInWords, periodSpelled } from './period-in-words'
import { anyDay } from './testing/arbitraries'

test('a long date says weekday, day, month and year', () => {
  expect(longDate('2026-04-03', 'nl')).toBe('vrijdag 3 april 2026')
  expect(longDate('2026-04-03', 'en')).toBe('Friday 3 April 2026')
})

test('the weekday can be left out, and the year where the reader takes it for granted', () => {
  expect(longDate('2026-04-03', 'nl', { weekday: false })).toBe('3 april 2026')
  expect(longDate('2026-04-03', 'nl', { inYear: 2026 })).toBe('vrijdag 3 april')
  expect(longDate('2027-04-03', 'nl', { inYear: 2026 })).toBe('zaterdag 3 april 2027')
  expect(shortDate('2026-04-03', 'nl', { weekday: false })).toBe('3 apr')
  expect(shortDate('2027-03-01', 'nl', { inYear: 2026 })).toBe('ma 1 mrt 2027')
})

test('a short date says weekday, day and month', () => {
  expect(shortDate('2026-04-03', 'nl')).toBe('vr 3 apr')
  expect(shortDate('2026-10-04', 'en')).toBe('Sun 4 Oct')
})

test('weekdays and months are those that the machine would write', () => {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  fc.assert(
    fc.property(anyDay, (date) => {
      const instant = new Date(`${date}T12:00:00Z`)
      expect(longDate(date, 'nl')).toBe(new Intl.DateTimeFormat('nl-NL', style).format(instant))
      expect(longDate(date, 'en')).toBe(new Intl.DateTimeFormat('en-GB', style).format(instant).replace(',', ''))
    }),
    { numRuns: 200 },
  )
})

test('a period is said with its own plural', () => {
  expect(periodInWords({ amount: 6, unit: 'weeks' }, 'nl')).toBe('6 weken')
  expect(periodSpelled({ amount: 6, unit: 'weeks' }, 'nl')).toBe('zes weken')
  expect(periodSpelled({ amount: 1, unit: 'working-days' }, 'en')).toBe('one working day')
  expect(periodSpelled({ amount: 15, unit: 'working-days' }, 'nl')).toBe('15 werkdagen')
  expect(periodSpelled({ amount: 0, unit: 'days' }, 'nl')).toBe('nul dagen')
  expect(periodInWords({ amount: 2, unit: 'years' }, 'nl')).toBe('2 jaar')
})

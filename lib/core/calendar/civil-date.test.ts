import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as calendar from './civil-date'
import { AMSTERDAM, CivilDate, civilDateIn, endOfDay, isCivilDate, startOfDay } from './civil-date'
import { anyDay } from './testing/arbitraries'
import { slowDay, slowText } from './testing/slow-oracle'

const HOUR = 3_600_000

describe('a civil date', () => {
  test.each(['2026-04-03', '2028-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(CivilDate.parse(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-4-3',
    '26-04-03',
    '1899-12-31',
    '10000-01-01',
    '2026-04-03T10:00:00Z',
    ' 2026-04-03',
    '2026-04-03\n',
    '2026-04--3',
    '03-04-2026',
    '',
    null,
    20260403,
    new Date(0),
  ])('%j is not', (value) => {
    expect(isCivilDate(value)).toBe(false)
    expect(CivilDate.safeParse(value).success).toBe(false)
  })

  test('reckons like plain arithmetic on days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        const later = calendar.addDays(date, n)
        expect(later).toBe(slowText(slowDay(date) + n))
        expect(calendar.daysBetween(date, later)).toBe(n)
        expect(Math.sign(calendar.compareDates(date, later))).toBe(-Math.sign(n) || 0)
        expect(calendar.weekdayOf(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay())
        expect(calendar.yearOf(date)).toBe(calendar.partsOf(date).year)
      }),
      { numRuns: 500 },
    )
  })

  test('stops at the edges of the calendar', () => {
    expect(calendar.addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(calendar.addDays('1900-01-01', -1)).toBe('1900-01-01')
    expect(calendar.addDays('2026-04-03', 1e12)).toBe('9999-12-31')
    expect(calendar.addMonths('9999-12-01', 1)).toBe('9999-12-31')
  })
})

test('parts that make no day are a fault', () => {
  expect(calendar.civilDateOf(2028, 2, 29)).toBe('2028-02-29')
  expect(() => calendar.civilDateOf(2026, 2, 29)).toThrow(RangeError)
})

describe('in Amsterdam', () => {
  test.each([
    ['2026-04-02T21:59:59.999Z', '2026-04-02'],
    ['2026-04-02T22:00:00.000Z', '2026-04-03'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2028-02-28T23:30:00.000Z', '2028-02-29'],
  ])('at %s it is %s', (instant, date) => {
    expect(civilDateIn(AMSTERDAM, new Date(instant))).toBe(date)
  })

  test.each<[CivilDate, number]>([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ])('%s has %i hours', (date, hours) => {
    expect(endOfDay(AMSTERDAM, date).getTime() - startOfDay(AMSTERDAM, date).getTime()).toBe(hours * HOUR)
  })

  test('each instant of a day, and only those, is on that day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(AMSTERDAM, 'America/Sao_Paulo', 'Asia/Tokyo'), (date, zone) => {
        const [start, end] = [startOfDay(zone, date).getTime(), endOfDay(zone, date).getTime()]
        const at = (ms: number) => civilDateIn(zone, new Date(ms))
        expect([at(start - 1) < date, at(start), at(end - 1), at(end) > date]).toEqual([true, date, date, true])
      }),
      { numRuns: 300 },
    )
  })
})

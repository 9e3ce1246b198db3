// The integers against the polyfill: whatever one of them answers or refuses, the other does too.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as ours from './civil-date'
import { AMSTERDAM, type CivilDate } from './civil-date'
import * as theirs from './testing/polyfill-oracle'
import { slowDay, slowText } from './testing/slow-oracle'

const HOUR = 3_600_000

/** Half hours, changes at midnight and a minute past it, days that never were, a long war time, Ramadan, seconds off. */
const ZONES = [
  AMSTERDAM,
  'UTC',
  '+05:30',
  'America/Toronto',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Riga',
  'Pacific/Apia',
  'Pacific/Kwajalein',
]

/** Any year from 0 to 9999, most of them of our time. */
const anyDate = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: slowDay('1900-01-01'), max: slowDay('2200-12-31') }) },
    { weight: 1, arbitrary: fc.integer({ min: slowDay('0000-01-01'), max: slowDay('9999-12-31') }) },
  )
  .map((day) => slowText(day) as CivilDate)
const anyAmount = fc.oneof(
  fc.integer({ min: -400, max: 400 }),
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.constantFrom(0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
)

/** What it gives, or how it refuses. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (fault) {
    return fault instanceof RangeError ? 'RangeError' : fault
  }
}

/** A matcher for each of so many would be the slowest thing here. */
function mustBe(found: readonly unknown[], wanted: readonly unknown[]): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted)
}

function sameDayAt(zone: string, instant: number): CivilDate {
  const [mine, date] = [ours, theirs].map(({ civilDateIn }) => civilDateIn(zone, new Date(instant)))
  mustBe([zone, instant, mine], [zone, instant, date])
  return date ?? ours.FIRST_DAY
}

function sameEnds(zone: string, date: CivilDate): void {
  const [mine, wanted] = [ours, theirs].map(({ startOfDay, endOfDay }) => [
    startOfDay(zone, date),
    endOfDay(zone, date),
  ])
  mustBe([zone, date, mine], [zone, date, wanted])
}

/** A third at a time: each is a test that stays quick on a machine that has much else to do. */
test.each([
  ['1900-01-01', '2000-01-01'],
  ['2000-01-01', '2100-01-01'],
  ['2100-01-01', '2201-01-01'],
] as const)('every day from %s until %s has its parts, its weekday, its neighbour and its distance', (from, until) => {
  const first: CivilDate = '1900-01-01'
  let days = slowDay(from) - slowDay(first)
  for (let month: CivilDate = from; month < until; ) {
    const nextMonth = theirs.addMonths(month, 1)
    const weekday = theirs.weekdayOf(month)
    const last = theirs.daysBetween(month, nextMonth)
    for (let day = 1; day <= last; day += 1) {
      const date = `${month.slice(0, 8)}${String(day).padStart(2, '0')}` as CivilDate
      const { year, month: inYear, day: inMonth } = ours.partsOf(date)
      const made = `${ours.addDays(first, days)} ${ours.civilDateOf(year, inYear, inMonth)} ${ours.isCivilDate(date)}`
      const counted = `${ours.daysBetween(first, date)} ${ours.weekdayOf(date)}`
      const wanted = `${date} ${date} true ${days} ${((weekday + day - 2) % 7) + 1}`
      if (`${made} ${counted}` !== wanted) expect(`${made} ${counted}`).toBe(wanted)
      days += 1
    }
    if (ours.isCivilDate(`${month.slice(0, 8)}${last + 1}`)) expect(month).toBe('shorter')
    month = nextMonth
  }
  expect(days).toBe(slowDay(until) - slowDay(first))
})

test('days, months and distances are reckoned and refused alike', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyAmount, (date, other, amount) => {
      const both = [ours, theirs].map((calendar) => [
        outcome(() => calendar.addDays(date, amount)),
        outcome(() => calendar.addMonths(date, amount)),
        calendar.daysBetween(date, other),
        calendar.weekdayOf(date),
        calendar.partsOf(date),
      ])
      expect(both[0]).toEqual(both[1])
    }),
    { numRuns: 1000 },
  )
})

test('the last of a month stays the last where the month is shorter, forward and back, in leap centuries too', () => {
  for (const date of ['2026-01-31', '2028-02-29', '2000-02-29', '1900-03-31', '2100-12-31', '2400-02-29'] as const) {
    for (let months = -60; months <= 60; months += 1) {
      mustBe([date, months, ours.addMonths(date, months)], [date, months, theirs.addMonths(date, months)])
    }
  }
})

test('parts and texts that make no day are refused alike', () => {
  const part = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY))
  const year = fc.oneof(fc.integer({ min: -3, max: 10_003 }), fc.constantFrom(1900, 2000, 2026, 2028, 2100, 300_000))
  fc.assert(
    fc.property(year, part, part, (...parts) => {
      expect(outcome(() => ours.civilDateOf(...parts))).toBe(outcome(() => theirs.civilDateOf(...parts)))
    }),
    { numRuns: 600 },
  )
  const number = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'))
  const text = fc.oneof(
    fc.tuple(fc.constantFrom('0000', '1900', '2000', '2026', '2028', '9999', '202', '20a6'), number(14), number(33)),
    fc.tuple(fc.string({ minLength: 4, maxLength: 4 }), number(99), fc.string({ minLength: 2, maxLength: 2 })),
  )
  fc.assert(
    fc.property(text, (three) => {
      const date = three.join('-') as CivilDate
      expect(outcome(() => ours.weekdayOf(date))).toBe(outcome(() => theirs.weekdayOf(date)))
      expect(outcome(() => ours.addMonths(date, 1))).toBe(outcome(() => theirs.addMonths(date, 1)))
    }),
    { numRuns: 600 },
  )
})

describe('in a zone', () => {
  test.each(ZONES)('%s: days begin and end alike about each change of the clocks', (zone) => {
    for (const change of theirs.clockChanges(zone, zone === AMSTERDAM ? 2100 : 2040)) {
      const dates = [-HOUR, -1, 0, HOUR].map((off) => sameDayAt(zone, change + off))
      for (const date of new Set(dates)) sameEnds(zone, date)
    }
  })

  test('any instant of 1900 to 2100 is on the same day', () => {
    const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) })
    const agree = (zone: string, instant: number) => sameEnds(zone, sameDayAt(zone, instant))
    fc.assert(fc.property(fc.constantFrom(...ZONES), anyInstant, agree), { numRuns: 500 })
  })

  test('the edges of time, an invalid moment and an unknown zone are answered and refused alike', () => {
    for (const instant of [8.64e15, -8.64e15, Date.UTC(9999, 11, 31, 23), Date.UTC(1899, 11, 31, 23), Number.NaN]) {
      for (const zone of [AMSTERDAM, 'America/New_York', 'Asia/Tokyo', 'europe/amsterdam', 'Nowhere/Land', '']) {
        const both = [ours, theirs].map(({ civilDateIn }) => outcome(() => civilDateIn(zone, new Date(instant))))
        expect([zone, instant, both[0]]).toEqual([zone, instant, both[1]])
      }
    }
    for (const date of ['0000-01-01', '1899-12-31', '9999-12-31'] as const) {
      expect(ours.startOfDay(AMSTERDAM, date)).toEqual(theirs.startOfDay(AMSTERDAM, date))
      expect(ours.endOfDay(AMSTERDAM, date)).toEqual(theirs.endOfDay(AMSTERDAM, date))
    }
  })
})

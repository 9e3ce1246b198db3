import { describe, expect, test } from 'vitest'
import type { CivilDate } from './civil-date'
import type { Period } from './period'
import { endOfTerm, extendTerm, pauseTerm } from './term'
import { OFFICE_WEEK } from './working-calendar'

const weeks = (amount: number): Period => ({ amount, unit: 'weeks' })
const statutory = { calendar: OFFICE_WEEK, law: 'termijnenwet' } as const

describe('a statutory term that ends on a closed day runs to the next ordinary day', () => {
  test.each<[start: CivilDate, amount: number, rawEnd: CivilDate, due: CivilDate, why: string]>([
    ['2026-04-02', 6, '2026-05-14', '2026-05-18', 'Ascension Day, and the Friday after it by decree'],
    ['2026-02-20', 6, '2026-04-03', '2026-04-07', 'Good Friday to Easter Monday'],
    ['2026-03-24', 6, '2026-05-05', '2026-05-06', 'Liberation Day, every year'],
    ['2026-04-13', 6, '2026-05-25', '2026-05-26', 'Whit Monday'],
    ['2026-03-14', 6, '2026-04-25', '2026-04-28', "a Saturday, with King's Day on Monday"],
    ['2026-11-13', 6, '2026-12-25', '2026-12-28', 'both days of Christmas and a Sunday'],
    ['2026-03-10', 10, '2026-05-19', '2026-05-19', 'an ordinary Tuesday'],
    ['2026-03-01', 6, '2026-04-12', '2026-04-13', 'a Sunday'],
    ['2026-11-20', 6, '2027-01-01', '2027-01-04', "New Year's Day, into the next year"],
    ['2025-03-15', 6, '2025-04-26', '2025-04-28', "King's Day kept on Saturday the 26th"],
  ])('%s and %i weeks is %s, so %s (%s)', (start, amount, rawEnd, due) => {
    expect(endOfTerm({ ...statutory, start, period: weeks(amount) })).toMatchObject({ rawEnd, due })
  })
})

describe('counting', () => {
  test.each<[start: CivilDate, period: Period, rawEnd: CivilDate]>([
    ['2026-02-20', { amount: 0, unit: 'days' }, '2026-02-20'],
    ['2026-02-20', { amount: 1, unit: 'days' }, '2026-02-21'],
    ['2026-01-31', { amount: 1, unit: 'months' }, '2026-02-28'],
    ['2028-01-31', { amount: 1, unit: 'months' }, '2028-02-29'],
    ['2026-10-31', { amount: 4, unit: 'months' }, '2027-02-28'],
    ['2028-02-29', { amount: 1, unit: 'years' }, '2029-02-28'],
    ['2028-02-22', { amount: 1, unit: 'weeks' }, '2028-02-29'],
    ['2026-12-31', { amount: 1, unit: 'days' }, '2027-01-01'],
    ['2026-03-26', { amount: 4, unit: 'days' }, '2026-03-30'],
    ['2026-10-22', { amount: 4, unit: 'days' }, '2026-10-26'],
    ['2026-04-02', { amount: 1, unit: 'working-days' }, '2026-04-07'],
    ['2026-12-24', { amount: 5, unit: 'working-days' }, '2027-01-04'],
  ])('from %s, %o ends on %s', (start, period, rawEnd) => {
    expect(endOfTerm({ start, period, calendar: OFFICE_WEEK, law: 'none' })).toMatchObject({ rawEnd, due: rawEnd })
  })
})

test('the sum names each day that does not count, in order', () => {
  expect(endOfTerm({ ...statutory, start: '2026-02-20', period: weeks(6) }).sum).toEqual([
    { kind: 'start', date: '2026-02-20' },
    { kind: 'add', period: weeks(6), to: '2026-04-03' },
    { kind: 'moved', because: 'good-friday', from: '2026-04-03', to: '2026-04-04' },
    { kind: 'moved', because: 'saturday', from: '2026-04-04', to: '2026-04-05' },
    { kind: 'moved', because: 'sunday', from: '2026-04-05', to: '2026-04-06' },
    { kind: 'moved', because: 'easter-monday', from: '2026-04-06', to: '2026-04-07' },
    { kind: 'due', date: '2026-04-07' },
  ])
})

describe("a term of the organisation's own", () => {
  const shop = { ...OFFICE_WEEK, weekdays: [2, 3, 4, 5, 6], openOnGoodFriday: true, openOnLiberationDay: true }

  test('moves to its own next working day, whatever the law says of that day', () => {
    const own = { calendar: shop, law: 'next-working-day', period: weeks(6) } as const
    expect(endOfTerm({ ...own, start: '2026-02-20' }).due).toBe('2026-04-03')
    expect(endOfTerm({ ...own, start: '2026-03-14' }).due).toBe('2026-04-25')
    expect(endOfTerm({ ...own, start: '2026-03-30' }).due).toBe('2026-05-12')
  })

  test('tells a closure of many days in one step', () => {
    const summer: CivilDate[] = ['2026-07-27', '2026-07-28', '2026-07-29', '2026-07-30', '2026-07-31']
    const calendar = { ...OFFICE_WEEK, extraClosedDays: summer }
    const { sum } = endOfTerm({ start: '2026-06-15', period: weeks(6), calendar, law: 'next-working-day' })
    expect(sum.filter((step) => step.kind === 'moved')).toEqual([
      { kind: 'moved', because: 'closed', from: '2026-07-27', to: '2026-08-01' },
      { kind: 'moved', because: 'saturday', from: '2026-08-01', to: '2026-08-02' },
      { kind: 'moved', because: 'sunday', from: '2026-08-02', to: '2026-08-03' },
    ])
  })

  test('can be left where it falls', () => {
    expect(endOfTerm({ start: '2026-02-20', period: weeks(6), calendar: shop, law: 'none' }).due).toBe('2026-04-03')
  })
})

describe('extending', () => {
  test('counts from the bare end, not from the day it was moved to', () => {
    const first = endOfTerm({ ...statutory, start: '2026-11-13', period: weeks(6) })
    expect(first.due).toBe('2026-12-28')
    expect(extendTerm({ ...statutory, ...first, period: weeks(4) })).toMatchObject({
      rawEnd: '2027-01-22',
      due: '2027-01-22',
    })
  })

  test('moves once', () => {
    const first = endOfTerm({ ...statutory, start: '2026-02-20', period: weeks(6) })
    const extended = extendTerm({ ...statutory, ...first, period: { amount: 1, unit: 'months' } })
    expect(extended).toMatchObject({ rawEnd: '2026-05-03', due: '2026-05-04' })
  })

  test('by a day never brings the promise forward', () => {
    const first = endOfTerm({ ...statutory, start: '2026-12-24', period: { amount: 3, unit: 'days' } })
    expect(first.due).toBe('2026-12-29')
    const extended = extendTerm({ ...statutory, ...first, period: { amount: 1, unit: 'days' } })
    expect(extended).toMatchObject({ rawEnd: '2026-12-28', due: '2026-12-29' })
    expect(extended.sum.at(-2)).toMatchObject({ kind: 'moved', because: 'earlier-promise' })
  })
})

test('a suspended term ends as many days later as it stood still, and moves once', () => {
  const period = weeks(6)
  const { rawEnd } = endOfTerm({ ...statutory, start: '2026-02-20', period })
  expect(pauseTerm({ ...statutory, period, rawEnd, days: 10 })).toMatchObject({
    rawEnd: '2026-04-13',
    due: '2026-04-13',
  })
  expect(pauseTerm({ ...statutory, period, rawEnd, days: 1 })).toMatchObject({
    rawEnd: '2026-04-04',
    due: '2026-04-07',
  })
})

test('the last days of the calendar give a date, not an error', () => {
  const mondaysOnly = { ...OFFICE_WEEK, weekdays: [1] }
  for (const law of ['termijnenwet', 'next-working-day', 'none'] as const) {
    for (const unit of ['days', 'working-days', 'weeks', 'months', 'years'] as const) {
      const rule = { calendar: mondaysOnly, law, period: { amount: 12, unit } }
      expect(endOfTerm({ ...rule, start: '9999-12-30' }).due).toBe('9999-12-31')
    }
  }
})

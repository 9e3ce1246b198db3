import { describe, expect, test } from 'vitest'
import type { CivilDate } from './civil-date'
import type { Period } from './period'
import { endOfTerm } from './term'
import { notOrdinaryBecause, termijnenwetCovers } from './termijnenwet'
import { OFFICE_WEEK } from './working-calendar'

const statutory = { calendar: OFFICE_WEEK, law: 'termijnenwet' } as const

describe('article 4', () => {
  test.each<[last: Period, first: Period]>([
    [
      { amount: 90, unit: 'days' },
      { amount: 91, unit: 'days' },
    ],
    [
      { amount: 90, unit: 'working-days' },
      { amount: 91, unit: 'working-days' },
    ],
    [
      { amount: 12, unit: 'weeks' },
      { amount: 13, unit: 'weeks' },
    ],
    [
      { amount: 3, unit: 'months' },
      { amount: 4, unit: 'months' },
    ],
  ])('%o is the longest term that moves, %o stays where it falls', (last, first) => {
    expect([termijnenwetCovers(last), termijnenwetCovers(first)]).toEqual([true, false])
  })

  test.each<[period: Period, start: CivilDate, due: CivilDate]>([
    [{ amount: 90, unit: 'days' }, '2026-01-03', '2026-04-07'],
    [{ amount: 91, unit: 'days' }, '2026-01-02', '2026-04-03'],
    [{ amount: 12, unit: 'weeks' }, '2026-01-09', '2026-04-07'],
    [{ amount: 13, unit: 'weeks' }, '2026-01-02', '2026-04-03'],
    [{ amount: 3, unit: 'months' }, '2026-01-03', '2026-04-07'],
    [{ amount: 4, unit: 'months' }, '2025-12-03', '2026-04-03'],
    [{ amount: 1, unit: 'years' }, '2025-04-03', '2026-04-03'],
  ])('%o from %s, counted to Good Friday 2026, ends on %s', (period, start, due) => {
    expect(endOfTerm({ ...statutory, period, start })).toMatchObject({ rawEnd: '2026-04-03', due })
  })
})

describe('article 2', () => {
  test.each<[start: CivilDate, days: number, due: CivilDate]>([
    ['2026-12-24', 3, '2026-12-29'],
    ['2026-12-24', 2, '2026-12-28'],
    ['2026-04-02', 5, '2026-04-08'],
    ['2026-04-02', 6, '2026-04-08'],
    ['2026-06-04', 3, '2026-06-08'],
    ['2026-06-05', 3, '2026-06-09'],
  ])('from %s, %i days end on %s: a term of three days or more holds two ordinary days', (start, amount, due) => {
    expect(endOfTerm({ ...statutory, start, period: { amount, unit: 'days' } }).due).toBe(due)
  })
})

test('a day put on a par with a holiday by royal decree (article 3.3) moves a statutory term only', () => {
  const term = { start: '2026-04-03', period: { amount: 6, unit: 'weeks' }, calendar: OFFICE_WEEK } as const
  const extraHolidays: CivilDate[] = ['2026-05-15']
  expect(endOfTerm({ ...term, law: 'termijnenwet', extraHolidays }).due).toBe('2026-05-18')
  expect(endOfTerm({ ...term, law: 'next-working-day', extraHolidays }).due).toBe('2026-05-15')
  expect(notOrdinaryBecause('2026-05-15', extraHolidays)).toBe('extra-holiday')
})

test("the organisation's own closed days do not move a statutory term", () => {
  const calendar = { ...OFFICE_WEEK, extraClosedDays: ['2026-06-12' as const] }
  const term = { start: '2026-05-01', period: { amount: 6, unit: 'weeks' }, calendar } as const
  expect(endOfTerm({ ...term, law: 'termijnenwet' }).due).toBe('2026-06-12')
  expect(endOfTerm({ ...term, law: 'next-working-day' }).due).toBe('2026-06-15')
})

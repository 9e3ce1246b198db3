import { expect, test } from 'vitest'
import { weekdayOf } from './civil-date'
import { DECREED_DAYS } from './decreed-days'
import { holidaysOn } from './dutch-holidays'
import { endOfTerm } from './term'
import { OFFICE_WEEK } from './working-calendar'

const sixWeeks = { period: { amount: 6, unit: 'weeks' }, calendar: OFFICE_WEEK } as const

test('a decreed day is a working day by itself, and no holiday of every year', () => {
  for (const day of DECREED_DAYS) {
    expect(weekdayOf(day), day).toBeLessThanOrEqual(5)
    expect(holidaysOn(day), day).toEqual([])
  }
})

test('a term of the law that ends on one runs on, and says why', () => {
  const end = endOfTerm({ ...sixWeeks, start: '2026-04-03', law: 'termijnenwet' })
  expect(end).toMatchObject({ rawEnd: '2026-05-15', due: '2026-05-18' })
  expect(end.sum).toContainEqual({ kind: 'moved', because: 'extra-holiday', from: '2026-05-15', to: '2026-05-16' })
})

test('a term of the organisation itself does not: it works, or closes, as it chose', () => {
  expect(endOfTerm({ ...sixWeeks, start: '2026-04-03', law: 'next-working-day' }).due).toBe('2026-05-15')
})

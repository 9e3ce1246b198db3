import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { afterYearEnd, endOfFinancialYear, financialYearBefore } from './financial-year'
import { lawCheck } from './law-check'
import { childcare } from './presets/childcare'
import { NOBODY } from './presets/testing/filled-in'
import { draftFrom } from './procedure-from'
import { yearlyDatesFor, yearlyDutiesIn, yearOfDuty } from './promises'
import { publicPageOf } from './public-page'
import { readiness } from './readiness'
import { keptUntil } from './retention'
import { sampleFromReturn } from './testing/sample-from-return'
import { dutiesToWarnOf, yearlyStanding } from './yearly'

const months = (amount: number) => ({ amount, unit: 'months' as const })

describe('a financial year', () => {
  test.each<[CivilDate, number, CivilDate]>([
    ['2026-06-30', 6, '2026-06-30'],
    ['2026-07-01', 6, '2027-06-30'],
    ['2026-12-31', 12, '2026-12-31'],
    ['2027-01-01', 12, '2027-12-31'],
    // Its last month is February, in a year that leaps and one that does not.
    ['2028-02-29', 2, '2028-02-29'],
    ['2027-03-01', 2, '2028-02-29'],
    ['2028-03-01', 2, '2029-02-28'],
  ])('in which %s falls, ending in month %i, ends on %s', (day, endsIn, ends) => {
    expect(endOfFinancialYear(day, endsIn)).toBe(ends)
  })

  test('is followed by whole months: six after 28 February are over on 31 August, and a year later it leaps', () => {
    expect(afterYearEnd(OFFICE_WEEK, '2027-02-28', months(6))).toBe('2027-08-31')
    expect(afterYearEnd(OFFICE_WEEK, '2027-02-28', { amount: 1, unit: 'years' })).toBe('2028-02-29')
    expect(afterYearEnd(OFFICE_WEEK, '2026-12-31', months(2))).toBe('2027-02-28')
    expect(afterYearEnd(OFFICE_WEEK, '2026-06-30', { amount: 2, unit: 'weeks' })).toBe('2026-07-14')
  })

  test('that is the calendar year ended before the year began', () => {
    expect([financialYearBefore(2027, 12), financialYearBefore(2027, 6)]).toEqual(['2026-12-31', '2027-06-30'])
  })
})

describe('what is owed six months after a financial year that ends in June', () => {
  const procedure = sampleFromReturn()
  const [task] = procedure.followUp.yearlyTasks
  if (!task) throw new Error('the sample owes something')

  test('is owed on 31 December, and says of which twelve months', () => {
    expect(yearlyDutiesIn(procedure, 2026)).toMatchObject([{ year: 2026, due: '2026-12-31' }])
    expect(yearOfDuty(procedure.followUp, task, 2026)).toEqual({ from: '2025-07-01', until: '2026-06-30' })
  })

  test('is the next one from today, also where its last day is in the year after', () => {
    expect(yearlyDatesFor(procedure, '2026-12-31')).toMatchObject([{ due: '2026-12-31' }])
    expect(yearlyDatesFor(procedure, '2027-01-01')).toMatchObject([{ due: '2027-12-31' }])
    const later = { ...procedure, followUp: { ...procedure.followUp, yearlyTasks: [{ ...task, monthsAfterYear: 10 }] } }
    expect(yearlyDatesFor(later, '2027-01-15')).toMatchObject([{ year: 2026, due: '2027-04-30' }])
  })

  test('leaps with February', () => {
    const of = (endsIn: number, monthsAfterYear: number) => {
      const yearlyTasks = [{ ...task, monthsAfterYear }]
      const own = { ...procedure, followUp: { ...procedure.followUp, financialYearEnds: endsIn, yearlyTasks } }
      return [2027, 2028].map((year) => yearlyDutiesIn(own, year)[0]?.due)
    }
    expect(of(2, 12)).toEqual(['2028-02-29', '2029-02-28'])
    expect(of(8, 6)).toEqual(['2028-02-29', '2029-02-28'])
  })

  test('is warned of, and late on the day after, like any other', () => {
    const asked = (today: CivilDate) =>
      dutiesToWarnOf(procedure, { today, since: '2024-01-01', proofs: [], warned: [] })
    expect(asked('2026-10-30')).toEqual([])
    expect(asked('2026-10-31')).toMatchObject([{ step: '2026-10-31', isLate: false }])
    expect(asked('2027-01-01')).toMatchObject([{ duty: { year: 2026 }, step: '2027-01-01', isLate: true }])
    const standing = yearlyStanding(procedure, { today: '2027-01-10', since: '2026-01-01', proofs: [] })
    expect(standing.map(({ year, state }) => `${year} ${state}`)).toEqual(['2027 coming', '2026 late'])
  })

  test('is said on the page with the month in which that year ends', () => {
    const reading = { organisation: { name: 'X' }, version: 1, publishedOn: '2026-02-20', today: '2026-02-20' } as const
    const page = JSON.stringify(publicPageOf(procedure, { ...reading, lang: 'nl' }))
    expect(page).toContain('Binnen 6 maanden na het einde van ons boekjaar, door')
    expect(page).toContain('Ons boekjaar eindigt op de laatste dag van juni.')
  })

  test('asks for no day of the calendar', () => {
    const draft = structuredClone(procedure)
    Object.assign(draft.followUp.yearlyTasks[0] ?? {}, { month: 2, day: 31 })
    expect(readiness(draft, NOBODY).map(({ lack }) => lack.kind)).not.toContain('no-such-day')
  })
})

test('a case is kept from the end of the financial year in which it was closed (Besluit uitvoering Pensioenwet 14h)', () => {
  const { retention, calendar } = sampleFromReturn().followUp
  const kept = { ...retention, period: { amount: 7, unit: 'years' as const }, minimum: null }
  const until = (closedOn: CivilDate, financialYearEnds: number) =>
    keptUntil(kept, { calendar, financialYearEnds }, { closedOn, answeredOn: null })
  expect(until('2026-06-30', 6)).toBe('2033-06-30')
  expect(until('2026-07-01', 6)).toBe('2034-06-30')
  expect(until('2026-07-01', 12)).toBe('2033-12-31')
  expect(until('2026-03-01', 2)).toBe('2034-02-28')
})

describe('what a law wants before a day of the calendar year', () => {
  const levels = (monthsAfterYear: number, financialYearEnds: number) => {
    const draft = structuredClone(childcare.draft)
    const [task] = draft.followUp?.yearlyTasks ?? []
    if (task) task.monthsAfterYear = monthsAfterYear
    if (draft.followUp) draft.followUp.financialYearEnds = financialYearEnds
    return lawCheck(draft, childcare.id)
      .filter(({ field }) => field.startsWith('followUp.yearlyTasks.0.months'))
      .map(({ level }) => level)
  }
  test('is in time five months after December, late after six, and to be checked after another month', () => {
    expect(levels(5, 12)).toEqual(['fits'])
    expect(levels(6, 12)).toEqual(['breach'])
    expect(levels(3, 6)).toEqual(['strain'])
  })
})

test('a procedure of before counted from the calendar year, and its duties from a day of it', () => {
  const older = { followUp: { yearlyTasks: [{ id: 'report', month: 6, day: 1 }] } }
  expect(draftFrom(older, 'a test').followUp).toMatchObject({
    financialYearEnds: 12,
    yearlyTasks: [{ id: 'report', month: 6, day: 1, monthsAfterYear: null }],
  })
})

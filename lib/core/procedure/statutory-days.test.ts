// Working days of the law stand apart from the days on which an organisation works: closing makes no term of the law longer.
import { describe, expect, test } from 'vitest'
import { addPeriod } from '@/lib/core/calendar/add-period'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import { OFFICE_WEEK, type WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { presetFor } from './presets/all'
import { filledIn } from './presets/testing/filled-in'
import { Procedure } from './procedure'
import { promisesFor } from './promises'
import { publicPageOf } from './public-page'

/** Closed between Christmas and New Year, and on Fridays. */
const CLOSED: WorkingCalendar = {
  ...OFFICE_WEEK,
  weekdays: [1, 2, 3, 4],
  extraClosedDays: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
}
const statutory = (amount: number) => ({ amount, unit: 'statutory-working-days' as const })

describe('fifteen working days from Friday 4 December 2026', () => {
  // 7-11 (5), 14-18 (10), 21-24 (14), not Christmas, Monday 28 (15).
  test('of the law end on Monday 28 December, also where nobody works that week', () => {
    expect(addPeriod(OFFICE_WEEK, '2026-12-04', statutory(15))).toBe('2026-12-28')
    expect(addPeriod(CLOSED, '2026-12-04', statutory(15))).toBe('2026-12-28')
  })

  // Monday to Thursday: 7-10 (4), 14-17 (8), 21-24 (12), closed, not New Year’s Day, 4-6 January (15).
  test('of the organisation itself end on Wednesday 6 January', () => {
    expect(addPeriod(CLOSED, '2026-12-04', { amount: 15, unit: 'working-days' })).toBe('2027-01-06')
  })
})

test('a holiday is no working day of the law, wherever an organisation is open then', () => {
  // Thursday 2 April 2026: not Good Friday and Easter Monday, so Tuesday 7 April. And Monday 4 May: not 5 May.
  const open = { ...OFFICE_WEEK, closedOnHolidays: false }
  expect(addPeriod(open, '2026-04-02', statutory(1))).toBe('2026-04-07')
  expect(addPeriod({ ...OFFICE_WEEK, openOnLiberationDay: true }, '2026-05-04', statutory(1))).toBe('2026-05-06')
})

test('a day that a decree added counts, and no term ends on it', () => {
  // Friday 2 January 2026 stands in a decree: from Wednesday 31 December one day ends there, and moves to Monday.
  const rule = { period: statutory(1), calendar: CLOSED, law: 'termijnenwet' as const }
  expect(endOfTerm({ start: '2025-12-31', ...rule })).toMatchObject({ rawEnd: '2026-01-02', due: '2026-01-05' })
  expect(addPeriod(CLOSED, '2025-12-31', statutory(2))).toBe('2026-01-05')
})

describe('a payment service provider that closes (BGfo 43a.2)', () => {
  const preset = presetFor('betaaldienst')
  if (!preset) throw new Error('no preset for payment services')
  const procedure = Procedure.parse(filledIn(preset))
  const closing = { ...procedure, followUp: { ...procedure.followUp, calendar: CLOSED } }
  const answer = (of: Procedure, on: CivilDate) =>
    promisesFor(of, { submittedOn: on, receivedOn: on }).find(({ kind }) => kind === 'answer')?.due

  test('answers on the same day as one that does not', () => {
    for (const on of ['2026-12-04', '2026-12-14', '2026-03-16'] as const) {
      expect(answer(closing, on)).toBe(answer(procedure, on))
    }
    expect(answer(closing, '2026-12-04')).toBe('2026-12-28')
  })

  test('says so on its page', () => {
    const reading = {
      lang: 'nl' as const,
      organisation: { name: 'X' },
      version: 1,
      publishedOn: '2026-11-22' as const,
      today: '2026-12-01' as const,
    }
    expect(JSON.stringify(publicPageOf(closing, reading))).toContain(
      'Zijn wij dicht? Dan duurt die termijn niet langer.',
    )
  })
})

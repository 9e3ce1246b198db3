import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billOfTerm } from '@/lib/words/calendar/bill-of-term'
import type { CivilDate } from './civil-date'
import { explainTerm } from './explain-term'
import { endOfTerm, extendTerm, pauseTerm } from './term'
import { anyTerm } from './testing/arbitraries'
import { OFFICE_WEEK } from './working-calendar'

const period = { amount: 6, unit: 'weeks' } as const
const statutory = { calendar: OFFICE_WEEK, law: 'termijnenwet' } as const
const sixWeeksFrom = (start: CivilDate) => endOfTerm({ ...statutory, start, period })

describe('the sum as a sentence', () => {
  test('names the day that did not count, and the one further on that nobody would guess', () => {
    const { sum } = sixWeeksFrom('2026-02-20')
    expect(explainTerm(sum, 'nl', { inYear: 2026 })).toBe(
      'ontvangen op vrijdag 20 februari, plus 6 weken is vrijdag 3 april; ' +
        'dat is Goede Vrijdag, dus dinsdag 7 april (Tweede Paasdag telt ook niet)',
    )
    expect(explainTerm(sum, 'en', { inYear: 2026 })).toBe(
      'received on Friday 20 February, plus 6 weeks is Friday 3 April; ' +
        'that is Good Friday, so Tuesday 7 April (Easter Monday does not count either)',
    )
  })

  test('is short when nothing moved', () => {
    const { sum } = sixWeeksFrom('2026-04-07')
    expect(explainTerm(sum, 'nl', { inYear: 2026, opening: 'submitted' })).toBe(
      'ingediend op dinsdag 7 april, plus 6 weken is dinsdag 19 mei',
    )
  })

  test('says the year at the start and where it changes', () => {
    expect(explainTerm(sixWeeksFrom('2026-11-20').sum, 'nl')).toBe(
      'ontvangen op vrijdag 20 november 2026, plus 6 weken is vrijdag 1 januari 2027; ' +
        'dat is Nieuwjaarsdag, dus maandag 4 januari',
    )
  })

  test('tells an extension and a suspension from where the term ran', () => {
    const first = sixWeeksFrom('2026-02-20')
    const extended = extendTerm({ ...statutory, ...first, period: { amount: 4, unit: 'weeks' } })
    const paused = pauseTerm({ ...statutory, rawEnd: first.rawEnd, period, days: 1 })
    expect(explainTerm(extended.sum, 'nl', { inYear: 2026 })).toBe(
      'de termijn liep tot en met vrijdag 3 april, plus 4 weken is vrijdag 1 mei',
    )
    expect(explainTerm(paused.sum, 'en', { inYear: 2026 })).toBe(
      'the term ran up to and including Friday 3 April, plus 1 day on hold is Saturday 4 April; ' +
        'that is a Saturday, so Tuesday 7 April (Easter Monday does not count either)',
    )
  })

  test('tells of the two ordinary days that a short term must hold', () => {
    const { sum } = endOfTerm({ ...statutory, start: '2026-12-24', period: { amount: 3, unit: 'days' } })
    expect(explainTerm(sum, 'nl', { inYear: 2026 })).toBe(
      'ontvangen op donderdag 24 december, plus 3 dagen is zondag 27 december; ' +
        'dat is een zondag, dus maandag 28 december; er horen twee gewone dagen in te zitten, dus dinsdag 29 december',
    )
  })
})

describe('the sum as a bill', () => {
  test('strikes the date that did not hold and rules off the one that does', () => {
    expect(billOfTerm(sixWeeksFrom('2026-11-13').sum, 'nl', { totalLabel: 'Antwoord uiterlijk' })).toEqual([
      { label: 'Ontvangen', value: 'vr 13 nov' },
      { label: 'zes weken', value: 'vr 25 dec', plus: true, struck: true },
      { label: 'beide Kerstdagen, zondag', value: '3 dagen', plus: true },
      { label: 'Antwoord uiterlijk', value: 'ma 28 dec', total: true },
    ])
  })

  test('strikes nothing when nothing moved', () => {
    expect(billOfTerm(sixWeeksFrom('2026-04-07').sum, 'en')).toEqual([
      { label: 'Received', value: 'Tue 7 Apr' },
      { label: 'six weeks', value: 'Tue 19 May', plus: true },
      { label: 'No later than', value: 'Tue 19 May', total: true },
    ])
  })

  test('shows each year that is not the first', () => {
    expect(billOfTerm(sixWeeksFrom('2026-11-20').sum, 'nl').map(({ value }) => value)).toEqual([
      'vr 20 nov',
      'vr 1 jan 2027',
      '3 dagen',
      'ma 4 jan 2027',
    ])
  })
})

test('no sum leaves a hole in the words, and the due day is always the last date said', () => {
  fc.assert(
    fc.property(anyTerm, fc.constantFrom('nl' as const, 'en' as const), (term, lang) => {
      const { sum } = endOfTerm(term)
      const bill = billOfTerm(sum, lang)
      for (const text of [explainTerm(sum, lang), ...bill.flatMap(({ label, value }) => [label, value])]) {
        expect(text).toMatch(/\S/)
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/)
      }
      expect(bill.at(-1)?.total).toBe(true)
      expect(bill.filter((row) => row.struck).length).toBe(sum.some((step) => step.kind === 'moved') ? 1 : 0)
    }),
    { numRuns: 300 },
  )
})

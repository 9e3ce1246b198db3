import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CivilDate, daysBetween } from './civil-date'
import { endOfTerm, extendTerm, pauseTerm, SumStep, type TermEnd } from './term'
import { termijnenwetCovers } from './termijnenwet'
import { anyPeriod, anyTerm } from './testing/arbitraries'
import { slowDay, slowDue, slowIsOpen, slowIsOrdinary, slowRawEnd, slowText } from './testing/slow-oracle'

const THOUSANDS = { numRuns: 2000 }

describe('the end of a term', () => {
  test('is the day a slow walk over the calendar finds', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const start = slowDay(term.start)
        const rawEnd = slowRawEnd(start, term.period, term.calendar)
        const end = endOfTerm(term)
        expect(end.rawEnd).toBe(slowText(rawEnd))
        expect(end.due).toBe(slowText(slowDue(start, rawEnd, term)))
      }),
      THOUSANDS,
    )
  })

  test('never lies before the count, and never on a day the rule forbids', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const { rawEnd, due } = endOfTerm(term)
        expect(due >= rawEnd).toBe(true)
        if (term.law === 'none') expect(due).toBe(rawEnd)
        if (term.law === 'next-working-day') expect(slowIsOpen(term.calendar, slowDay(due))).toBe(true)
        if (term.law === 'termijnenwet' && termijnenwetCovers(term.period)) {
          expect(slowIsOrdinary(slowDay(due), term.extraHolidays)).toBe(true)
        }
      }),
      THOUSANDS,
    )
  })

  test('comes no sooner for a later start', () => {
    fc.assert(
      fc.property(anyTerm, fc.nat(10), (term, later) => {
        const laterStart = endOfTerm({ ...term, start: addTo(term.start, later) })
        expect(laterStart.due >= endOfTerm(term).due).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an extension', () => {
  test('counts from the bare end, moves once, and never takes time away', () => {
    fc.assert(
      fc.property(anyTerm, anyPeriod, (term, period) => {
        const first = endOfTerm(term)
        const extended = extendTerm({ ...term, ...first, period })
        const rawEnd = slowRawEnd(slowDay(first.rawEnd), period, term.calendar)
        const moved = slowText(slowDue(slowDay(first.rawEnd), rawEnd, { ...term, period }))
        expect(extended.rawEnd).toBe(slowText(rawEnd))
        expect(extended.due).toBe([moved, first.due].sort().at(-1))
        expectSumToAddUp(extended)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a suspension', () => {
  test('makes the bare end as much later as it lasted, moves once, and never takes time away', () => {
    fc.assert(
      fc.property(anyTerm, fc.nat(60), (term, days) => {
        const first = endOfTerm(term)
        const paused = pauseTerm({ ...term, rawEnd: first.rawEnd, days })
        const rawEnd = slowDay(first.rawEnd) + days
        expect(paused.rawEnd).toBe(slowText(rawEnd))
        expect(paused.due).toBe(slowText(slowDue(slowDay(term.start) + days, rawEnd, term)))
        expect(paused.due >= first.due).toBe(true)
        expectSumToAddUp(paused)
      }),
      { numRuns: 1000 },
    )
  })

  test('of no days changes nothing', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const { rawEnd, due } = endOfTerm(term)
        expect(pauseTerm({ ...term, rawEnd, days: 0 }).due).toBe(due)
      }),
      { numRuns: 500 },
    )
  })
})

test('every sum leads from its first day to the due day without a gap, and can be stored', () => {
  fc.assert(
    fc.property(anyTerm, (term) => {
      const end = endOfTerm(term)
      expect(end.sum[0]).toEqual({ kind: 'start', date: term.start })
      expectSumToAddUp(end)
    }),
    { numRuns: 1000 },
  )
})

function expectSumToAddUp({ rawEnd, due, sum }: TermEnd) {
  let at = rawEnd
  for (const step of sum.filter((each) => each.kind === 'moved')) {
    expect(step.from).toBe(at)
    expect(daysBetween(step.from, step.to)).toBeGreaterThan(0)
    at = step.to
  }
  expect(at).toBe(due)
  expect(sum.at(-1)).toEqual({ kind: 'due', date: due })
  expect(SumStep.array().parse(JSON.parse(JSON.stringify(sum)))).toEqual(sum)
}

function addTo(date: string, days: number) {
  return CivilDate.parse(slowText(slowDay(date) + days))
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCase } from '@/lib/core/case/testing/a-case'
import { AnswerStanding } from './answer-standing'
import type { CaseFilter } from './case-filter'
import { answered, bySubject, ledgerOf, received, upheldOf } from './definitions'
import { type FigureRow, figureRowOf } from './figure-row'
import { fits } from './fits'
import { anyDay, anyFigureRow, TODAY } from './testing/any-figure-row'

const rows = fc.array(anyFigureRow, { maxLength: 60 })
const period = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const count = (all: FigureRow[], filter: CaseFilter | null) =>
  filter ? all.filter((row) => fits(filter, row, TODAY)).length : 0

describe('the ledger', () => {
  test('always adds up: open at the start, plus new, minus closed, is open at the end', () => {
    fc.assert(
      fc.property(rows, period, (all, stretch) => {
        const ledger = ledgerOf(stretch, TODAY)
        const [start, fresh, closed, undated, end] = [
          ledger.start,
          ledger.new,
          ledger.closed,
          ledger.undated,
          ledger.end,
        ].map((filter) => count(all, filter))
        if (stretch.until > TODAY) return
        expect(Number(start) + Number(fresh) - Number(closed) - Number(undated)).toBe(end)
      }),
    )
  })

  test('adds up from the first complaint on, and until a day that is still to come', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const known = all.filter(({ closedOn }) => closedOn === null || closedOn <= TODAY)
        const ledger = ledgerOf({ from: null, until: '2027-01-01' }, TODAY)
        expect(count(known, ledger.new) - count(known, ledger.closed) - count(known, ledger.undated)).toBe(
          count(known, ledger.end),
        )
      }),
    )
  })

  test('of two periods that follow each other counts every complaint once', () => {
    fc.assert(
      fc.property(rows, fc.tuple(anyDay, anyDay, anyDay), (all, days) => {
        const [a, b, c] = [...days].sort()
        if (!a || !b || !c) return
        const both = count(all, received({ from: a, until: b })) + count(all, received({ from: b, until: c }))
        expect(both).toBe(count(all, received({ from: a, until: c })))
      }),
    )
  })
})

test('every complaint stands in exactly one class with its answer', () => {
  fc.assert(
    fc.property(rows, period, (all, stretch) => {
      const apart = AnswerStanding.options.map((standing) => count(all, answered(stretch, [standing])))
      expect(apart.reduce((sum, n) => sum + n, 0)).toBe(count(all, received(stretch)))
    }),
  )
})

test('upheld and about a subject means: that point was upheld', () => {
  const row = {
    ...figureRowOf(aCase('2026-11-02').complaint),
    subjects: ['planning', 'rekening'],
    points: [
      { subject: 'planning', cause: null, judgement: 'upheld' as const },
      { subject: 'rekening', cause: null, judgement: 'not-upheld' as const },
    ],
  }
  const stretch = { from: null, until: '2027-01-01' } as const
  expect(fits(upheldOf(bySubject(stretch, 'planning')), row, TODAY)).toBe(true)
  expect(fits(upheldOf(bySubject(stretch, 'rekening')), row, TODAY)).toBe(false)
  expect(fits(bySubject(stretch, 'rekening'), row, TODAY)).toBe(true)
})

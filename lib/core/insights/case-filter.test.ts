import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STILL_TO_ANSWER } from './answer-standing'
import { CaseFilter, caseListHref, isOfOpen, readCaseFilter, writeCaseFilter } from './case-filter'
import { fits } from './fits'
import { anyCaseFilter, anyFigureRow, TODAY } from './testing/any-figure-row'

const inAddress = (filter: CaseFilter) => Object.fromEntries(new URLSearchParams(writeCaseFilter(filter)))

describe('a filter in an address', () => {
  test('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(anyCaseFilter, (filter) => {
        expect(readCaseFilter(inAddress(filter))).toEqual({ filter, unread: [] })
        expect(CaseFilter.safeParse(filter).success).toBe(true)
      }),
    )
  })

  test('that cannot be read is left out and named, and the rest of it is kept', () => {
    const params = { subject: 'planning', 'received-from': '2026-02-30', answer: 'on-time,soon', handler: 'hanna' }
    expect(readCaseFilter(params)).toEqual({
      filter: { subject: ['planning'] },
      unread: ['handler', 'answer', 'received-from'],
    })
  })

  test('leaves other parameters alone', () => {
    expect(readCaseFilter({ view: 'all', q: 'Jansen', __proto__: 'x' })).toEqual({ filter: {}, unread: [] })
  })

  test('takes a repeated parameter as any of these', () => {
    expect(readCaseFilter({ cause: ['bezetting', 'overdracht', 'bezetting'] }).filter).toEqual({
      cause: ['bezetting', 'overdracht'],
    })
  })

  test('is read in days that exist, and a day is half-open', () => {
    expect(readCaseFilter({ 'received-from': '2026-10-01', 'received-until': '2027-01-01' }).filter).toEqual({
      receivedFrom: '2026-10-01',
      receivedUntil: '2027-01-01',
    })
  })
})

test('a filter that is of open complaints fits no closed one, and what has still to be answered is such a filter', () => {
  fc.assert(
    fc.property(anyCaseFilter, anyFigureRow, (filter, row) => {
      const closed = { ...row, phase: 'closed' as const, closed: true }
      for (const one of [filter, { ...filter, answer: [...STILL_TO_ANSWER] }])
        if (isOfOpen(one)) expect(fits(one, closed, TODAY)).toBe(false)
    }),
  )
  expect(isOfOpen({ answer: ['overdue'] })).toBe(true)
  expect(isOfOpen({ answer: ['overdue', 'unknown'] })).toBe(false)
})

test('the list of all cases is a plain address', () => {
  expect(caseListHref('zonnehof', {})).toBe('/zonnehof/desk/cases?view=all')
  expect(caseListHref('zonnehof', { cause: ['bezetting', '-'] })).toBe(
    '/zonnehof/desk/cases?view=all&cause=bezetting,-',
  )
})

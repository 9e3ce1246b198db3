import { describe, expect, test } from 'vitest'
import { caseListHref } from '@/lib/core/insights/case-filter'
import { hrefOf, readCasesAsked } from './asked'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'https://x.example').searchParams)
const ID = '00000000-0000-7000-8000-000000000001'

describe('the address of the list', () => {
  test('without anything it is what is open', () => {
    expect(readCasesAsked({})).toMatchObject({ view: 'open', filter: {}, search: '', after: null })
  })

  test('a search or a filter alone looks in everything', () => {
    expect(readCasesAsked({ q: 'wit' }).view).toBe('all')
    expect(readCasesAsked({ subject: 'care' }).view).toBe('all')
  })

  test('says the same when it is written and read again', () => {
    const asked = readCasesAsked({ view: 'late', q: 'de Wit & co', subject: 'care,conduct', after: `2026-11-23~${ID}` })
    expect(readCasesAsked(paramsOf(hrefOf(asked)))).toEqual(asked)
    const undated = readCasesAsked({ view: 'closed', after: `none~${ID}` })
    expect(undated.after).toEqual({ due: null, id: ID })
    expect(readCasesAsked(paramsOf(hrefOf(undated)))).toEqual(undated)
    const back = readCasesAsked({ view: 'all', before: `2026-11-23~${ID}` })
    expect(back).toMatchObject({ after: { due: '2026-11-23', id: ID }, backwards: true })
    expect(readCasesAsked(paramsOf(hrefOf(back)))).toEqual(back)
    const last = readCasesAsked({ view: 'all', before: 'end' })
    expect(last).toMatchObject({ after: null, backwards: true })
    expect(readCasesAsked(paramsOf(hrefOf(last)))).toEqual(last)
  })

  test('a figure leads to a list with its own filter', () => {
    const href = caseListHref('zonnehof', { cause: ['handover'], answer: ['late'] })
    expect(readCasesAsked(paramsOf(href))).toMatchObject({
      view: 'all',
      filter: { cause: ['handover'], answer: ['late'] },
    })
  })

  test.each([
    { view: 'everything' },
    { view: ['mine', 'late'] },
    { after: 'yesterday~1' },
    { after: "2026-11-23~' or 1=1" },
    { q: '\u0000' },
    { before: 'yesterday~1' },
  ])('nonsense is left out: %j', (params) => {
    expect(readCasesAsked(params)).toMatchObject({ after: null, backwards: false, search: '' })
  })

  test('a part of the filter that cannot be read is named', () => {
    expect(readCasesAsked({ 'received-from': '31 februari' }).unread).toEqual(['received-from'])
  })
})

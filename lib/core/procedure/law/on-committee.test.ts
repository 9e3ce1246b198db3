import { describe, expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import { lawCheck, type Remark } from '../law-check'
import { PRESETS, presetFor } from '../presets/all'
import { filledIn, staffed } from '../presets/testing/filled-in'
import type { Live } from '../readiness/live'

type Change = (draft: ProcedureDraft) => void

function remarks(sector: string, change: Change = () => {}, live: Live | null = null): Remark[] {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  const draft = structuredClone(filledIn(preset))
  change(draft)
  return lawCheck(draft, sector, live)
}

function at(found: readonly Remark[], field: string) {
  const one = found.find((remark) => remark.field === field)
  return one && [one.level, one.source?.article, one.source?.stateDate, one.source?.confidence]
}

const changed =
  (change: Partial<NonNullable<NonNullable<ProcedureDraft['processing']>['committee']>>): Change =>
  ({ processing }) =>
    Object.assign(processing?.committee ?? {}, change)

const answering =
  (change: object): Change =>
  ({ followUp }) =>
    Object.assign(followUp?.answer?.term ?? {}, change)

const JUDGING = ['primair-onderwijs', 'voortgezet-onderwijs', 'jeugdhulp', 'veilig-thuis']
const ADVISING = ['mbo', 'overheid-adviescommissie', 'woningcorporatie']

test('the sectors in which a law knows a committee begin with one, and no other', () => {
  const named = PRESETS.filter(({ draft }) => draft.processing?.committee)
  const gives = (what: string) =>
    named.filter(({ draft }) => draft.processing?.committee?.gives === what).map(({ id }) => id)
  expect(gives('judgement').sort()).toEqual([...JUDGING].sort())
  expect(gives('advice').sort()).toEqual([...ADVISING].sort())
  for (const { rules, draft } of PRESETS)
    expect(rules.rules.some(({ kind }) => kind === 'committee')).toBe(draft.processing?.committee != null)
})

describe('a committee of a school', () => {
  test('fits as the preset has it, and says by which article', () => {
    expect(at(remarks('primair-onderwijs'), 'processing.committee')).toEqual([
      'fits',
      'WPO artikel 14, lid 4',
      '2026-08-01',
      'read',
    ])
  })

  test.each<[string, string, Change]>([
    ['is not there', '', ({ processing }) => processing && Object.assign(processing, { committee: null })],
    ['judges with two', '.least', changed({ least: 2 })],
    ['has a chair of the house', '.chairFromOutside', changed({ chairFromOutside: false })],
    ['is chaired by whoever handles complaints', '.chairFromOutside', changed({ chair: 'handler' })],
    ['is chaired by whoever answers', '.chairFromOutside', changed({ chair: 'decider' })],
    ['only advises', '.gives', changed({ gives: 'advice' })],
  ])('%s: a breach', (_what, field, change) => {
    const found = remarks('primair-onderwijs', change)
    expect(at(found, `processing.committee${field}`)?.[0]).toBe('breach')
    if (field !== '') expect(at(found, 'processing.committee')).toBeUndefined()
  })

  test('with four instead of three is no breach', () => {
    expect(at(remarks('primair-onderwijs', changed({ least: 4 })), 'processing.committee')?.[0]).toBe('fits')
  })

  test('that has two people in it now, or a chair who works here, is a breach; while nobody is in it yet nothing is said', () => {
    const preset = presetFor('primair-onderwijs')
    if (!preset) throw new Error('no preset')
    const live = staffed(preset)
    const withHolders = (holders: Live['holders']) => remarks('primair-onderwijs', () => {}, { ...live, holders })
    expect(at(withHolders(live.holders), 'processing.committee')?.[0]).toBe('fits')
    const two = live.holders.filter(({ member }) => member !== 'dirk')
    expect(at(withHolders(two), 'processing.committee.members')?.[0]).toBe('breach')
    const inside = [...live.holders, { function: 'handler', department: null, member: 'esther' }]
    expect(at(withHolders(inside), 'processing.committee.chair')?.[0]).toBe('breach')
    expect(at(withHolders([]), 'processing.committee')?.[0]).toBe('fits')
  })
})

describe('the answer to a judgement', () => {
  const field = 'followUp.answer.term.period'
  const weeks = (amount: number) => answering({ period: { amount, unit: 'weeks' } })

  test('comes within four weeks of a school board', () => {
    const source = ['WPO artikel 14, lid 7', '2026-08-01', 'read']
    expect(at(remarks('primair-onderwijs'), field)).toEqual(['fits', ...source])
    expect(at(remarks('primair-onderwijs', weeks(5)), field)).toEqual(['breach', ...source])
    expect(at(remarks('primair-onderwijs', weeks(3)), field)).toEqual(['stricter', ...source])
  })

  test('comes within a month of a provider of youth care', () => {
    const months = (amount: number) => answering({ period: { amount, unit: 'months' } })
    expect(at(remarks('jeugdhulp'), field)?.slice(0, 2)).toEqual(['fits', 'Jeugdwet artikel 4.2.1, lid 5'])
    expect(at(remarks('jeugdhulp', months(2)), field)?.[0]).toBe('breach')
  })

  test.each(JUDGING)('of %s that is counted from another day is a breach', (sector) => {
    for (const from of ['submitted', 'received', 'acknowledgement-sent'] as const)
      expect(at(remarks(sector, answering({ from })), 'followUp.answer.term.from')?.[0]).toBe('breach')
  })
})

test('how long the judgement takes no law says: longer than usual rubs, and nothing there ever fits', () => {
  const term =
    (amount: number): Change =>
    ({ processing }) =>
      Object.assign(processing?.committee?.term ?? {}, { period: { amount, unit: 'weeks' } })
  const field = 'processing.committee.term.period'
  for (const sector of JUDGING) {
    expect(at(remarks(sector), field)?.[0], sector).toBe('no-number')
    expect(at(remarks(sector, term(7)), field)?.[0], sector).toBe('strain')
  }
})

test('one person may advise a government body, and somebody of the house may chair', () => {
  const found = remarks('overheid-adviescommissie', changed({ least: 1, chairFromOutside: false }))
  expect(at(found, 'processing.committee')).toEqual([
    'fits',
    'Awb artikelen 9:13 tot en met 9:15',
    '2026-07-01',
    'read',
  ])
})

test('rules that nobody read in full rub at most: a housing association without a committee', () => {
  const without: Change = ({ processing }) => processing && Object.assign(processing, { committee: null })
  expect(at(remarks('woningcorporatie', without), 'processing.committee')?.[0]).toBe('strain')
})

test('both sides are heard before the committee judges', () => {
  const late: Change = ({ processing }) =>
    Object.assign(processing?.hearing?.due ?? {}, { period: { amount: 7, unit: 'weeks' } })
  expect(at(remarks('primair-onderwijs', late), 'processing.hearing.due.period')?.[0]).toBe('breach')
  expect(at(remarks('primair-onderwijs'), 'processing.hearing.due.period')).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { plainOf } from '@/lib/core/shared/line'
import { type BodyDays, externalWindow, opensOn } from './external-days'
import type { BodyOpening, BodyWindow, ExternalBody } from './follow-up'
import { draftFrom } from './procedure-from'
import { reopenUntil } from './promises'
import { bodyLine } from './public-parts/follow-up-part'
import { sampleProcedure } from './testing/sample-procedure'

const procedure = sampleProcedure()
const [sample] = procedure.followUp.externalBodies
if (!sample) throw new Error('the sample names a body')

const years = (amount: number, from: BodyWindow['from']): BodyWindow => ({ period: { amount, unit: 'years' }, from })
const months = (amount: number, from: BodyWindow['from']): BodyWindow => ({ period: { amount, unit: 'months' }, from })
const weeks = (amount: number, from: BodyOpening['from']): BodyOpening => ({ period: { amount, unit: 'weeks' }, from })
const bodyWith = (different: Partial<ExternalBody>): ExternalBody => ({ ...sample, ...different })

const days: BodyDays = {
  submittedOn: '2026-02-26',
  receivedOn: '2026-03-02',
  acknowledgedOn: '2026-03-04',
  answeredOn: '2026-04-10',
}

describe('until when someone can go to a body', () => {
  test.each<[BodyWindow['from'], string | null]>([
    ['answer', '2027-04-10'],
    ['filing', '2027-02-26'],
    ['receipt', '2027-03-02'],
    ['acknowledgement', '2027-03-04'],
    ['event', null],
  ])('counts from the %s as its rules say', (from, until) => {
    expect(externalWindow(procedure, bodyWith({ windows: [years(1, from)] }), days)).toBe(until)
  })

  test('from the day a complaint was sent, not from its receipt: a leap day ends on the last of February', () => {
    const late = { ...days, submittedOn: '2028-02-29', receivedOn: '2028-03-03' } as const
    expect(externalWindow(procedure, bodyWith({ windows: [years(1, 'filing')] }), late)).toBe('2029-02-28')
  })

  test('without an answer a window that counts from it has no end yet', () => {
    const unanswered = { ...days, answeredOn: null }
    expect(externalWindow(procedure, bodyWith({ windows: [years(1, 'answer')] }), unanswered)).toBeNull()
    const both = bodyWith({ windows: [months(3, 'answer'), years(1, 'filing')] })
    expect(externalWindow(procedure, { ...both, until: 'last' }, unanswered)).toBeNull()
    expect(externalWindow(procedure, { ...both, until: 'first' }, unanswered)).toBe('2027-02-26')
  })

  test('with two windows the last or the first day counts, as its rules say', () => {
    const both = bodyWith({ windows: [months(3, 'answer'), years(1, 'filing')] })
    expect(externalWindow(procedure, { ...both, until: 'last' }, days)).toBe('2027-02-26')
    expect(externalWindow(procedure, { ...both, until: 'first' }, days)).toBe('2026-07-10')
  })

  test('the page says each of them, and which counts', () => {
    const both = bodyWith({ windows: [months(3, 'answer'), years(1, 'filing')], until: 'last' })
    const said = plainOf(bodyLine(both, 'nl'))
    expect(said).toContain(
      'U hebt de tijd tot 3 maanden na ons antwoord of 1 jaar nadat u uw klacht stuurde. De laatste dag telt.',
    )
  })
})

describe('when a body opens without an answer', () => {
  const kifid = bodyWith({ opens: [weeks(6, 'acknowledgement'), weeks(8, 'filing')] })

  test('on the first of its days (BGfo 43.3)', () => {
    expect(opensOn(procedure, kifid, days)).toBe('2026-04-15')
    expect(opensOn(procedure, kifid, { ...days, acknowledgedOn: null })).toBe('2026-04-23')
    expect(opensOn(procedure, kifid, { ...days, acknowledgedOn: '2026-03-30' })).toBe('2026-04-23')
  })

  test('for pensions ten weeks after the acknowledgement, or twelve after it was sent', () => {
    const opens = [weeks(10, 'acknowledgement'), weeks(12, 'filing')]
    expect(opensOn(procedure, bodyWith({ opens }), days)).toBe('2026-05-13')
    expect(opensOn(procedure, bodyWith({ opens }), { ...days, acknowledgedOn: null })).toBe('2026-05-21')
  })

  test('as much later as the clock stood still for whoever complains', () => {
    expect(opensOn(procedure, { ...kifid, waits: true }, { ...days, stoodStill: 10 })).toBe('2026-04-25')
    expect(opensOn(procedure, { ...kifid, waits: false }, { ...days, stoodStill: 10 })).toBe('2026-04-15')
  })

  test('never, where no rule says so', () => {
    expect(opensOn(procedure, bodyWith({ opens: [] }), days)).toBeNull()
  })

  test('the page says when, what it costs and how to call', () => {
    const said = plainOf(bodyLine({ ...kifid, cost: { nl: 'niets.', en: 'nothing.' }, phone: '070 333 89 99' }, 'nl'))
    expect(said).toContain('vanaf 6 weken na onze bevestiging of 8 weken nadat u uw klacht')
    expect(said).toContain('Kosten: niets.')
    expect(said).toContain('Bellen: 070 333 89 99.')
  })
})

test('a procedure of before counted from receipt, and said so: it still does', () => {
  const older = { id: 'committee', name: 'X', window: { period: { amount: 1, unit: 'years' }, from: 'filing' } }
  const draft = draftFrom({ followUp: { externalBodies: [older, { id: 'other', window: null }] } }, 'a test')
  expect(draft.followUp?.externalBodies).toEqual([
    {
      id: 'committee',
      name: 'X',
      phone: null,
      windows: [years(1, 'receipt')],
      until: 'last',
      opens: [],
      waits: false,
      cost: null,
    },
    { id: 'other', phone: null, windows: [], until: 'last', opens: [], waits: false, cost: null },
  ])
})

test('asking to look again counts from the day of closing, and the page says so', () => {
  expect(reopenUntil(procedure, '2026-04-20')).toBe('2026-07-20')
  expect(reopenUntil(procedure, null)).toBeNull()
  expect(publicPageWords.nl.reopen({ period: '3 maanden' })).toContain('nadat wij uw klacht afsloten')
  expect(publicPageWords.en.reopen({ period: '3 months' })).toContain('after we close your complaint')
})

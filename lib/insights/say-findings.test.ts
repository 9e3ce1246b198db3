import { describe, expect, test } from 'vitest'
import type { CountedFigures, CountedGroup } from './counted-figures'
import { paretoOf } from './pareto'
import { sayCauses, sayDays, sayDepartments, sayOnTime, saySubjects } from './say-findings'
import { percentOf, sayCount, sayDigits } from './say-number'

const group = (id: string | null, cases: number): CountedGroup => ({ id, cases, judged: 0, upheld: 0, upheldCases: 0 })
const name = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

describe('on time', () => {
  test('is a share of what was due, never of what still runs, was withdrawn or is unknown', () => {
    const standings = { 'on-time': 40, extended: 4, late: 3, overdue: 2, running: 30, none: 5, unknown: 7 }
    expect(sayOnTime(standings, 'nl')).toBe(
      '44 van de 49 klachten die aan de beurt waren, kregen op tijd antwoord: 90 procent',
    )
    expect(sayOnTime(standings, 'en')).toBe('44 of 49 complaints that were due were answered on time: 90 percent')
  })

  test('of fewer than five is said in words, without a percentage', () => {
    expect(sayOnTime({ 'on-time': 3, late: 1 }, 'nl')).toBe(
      'Drie van de vier klachten die aan de beurt waren, kregen op tijd antwoord',
    )
    expect(sayOnTime({ overdue: 3 }, 'en')).toBe('None of three complaints that were due was answered on time')
    expect(sayOnTime({ 'on-time': 1 }, 'nl')).toBe('De ene klacht die aan de beurt was, kreeg op tijd antwoord')
  })

  test('says so when nothing was due yet', () => {
    expect(sayOnTime({ running: 12 }, 'nl')).toBe('Nog geen enkele klacht was aan de beurt voor een antwoord')
  })
})

describe('causes', () => {
  const pareto = (cases: number[], first: number[]) =>
    paretoOf({
      causes: [...cases.map((n, i) => group(`oorzaak-${i}`, n)), group(null, 9)],
      firstCause: first.map((n, i) => ({ rank: i + 1, cases: n })),
    })

  test('are the fewest that are behind two thirds of the cases, each case counted once', () => {
    const found = pareto([50, 30, 10, 9, 8], [50, 20, 5, 4, 3])
    expect(found).toMatchObject({ withCause: 82, without: 9, vital: 2 })
    expect(sayCauses(found, name, 'nl')).toBe('Twee oorzaken spelen in 85 procent van de zaken met een oorzaak')
  })

  test('are never more than three, and not "all of them"', () => {
    expect(pareto([10, 9, 8, 7, 6, 5], [10, 9, 8, 7, 6, 5]).vital).toBe(3)
    expect(sayCauses(pareto([6, 4], [6, 4]), name, 'nl')).toBe(
      'Oorzaak-0 speelt in 60 procent van de zaken met een oorzaak',
    )
  })

  test('of fewer than five cases have no order', () => {
    expect(sayCauses(pareto([2, 1], [2, 1]), name, 'en')).toBe(
      'A cause was written down in three cases: too few for an order',
    )
    expect(sayCauses(pareto([], []), name, 'nl')).toBe('Er is nog geen oorzaak vastgelegd')
  })
})

test('days are not said of too few answers to halve', () => {
  const figures = (n: number): Pick<CountedFigures, 'days' | 'standings'> => {
    return { days: { median: 24, p90: 41 }, standings: { 'on-time': n } }
  }
  expect(sayDays(figures(4), 'nl')).toBeNull()
  expect(sayDays(figures(5), 'nl')).toBe('De helft kreeg binnen 24 dagen antwoord, negen van de tien binnen 41 dagen')
})

test('two that come as often are named together, and those without are never the most', () => {
  const groups = [group('planning', 7), group('rekening', 7), group(null, 30)]
  expect(saySubjects({ groups, received: 44, name }, 'nl')).toBe(
    'Planning komt even vaak voor als rekening: 7 van de 44',
  )
  expect(sayDepartments({ groups: [group(null, 30)], received: 30, name }, 'en')).toBe(
    'No complaint went to a department',
  )
})

test('a share is 100 only when it is all, 0 only when it is none, and nothing under five', () => {
  expect([percentOf(999, 1000), percentOf(1, 1000), percentOf(0, 5), percentOf(5, 5), percentOf(4, 4)]).toEqual([
    99,
    1,
    0,
    100,
    null,
  ])
  expect([sayCount(4, 'nl'), sayCount(5, 'nl'), sayDigits(1024, 'nl'), sayDigits(1024, 'en')]).toEqual([
    'vier',
    '5',
    '1.024',
    '1,024',
  ])
})

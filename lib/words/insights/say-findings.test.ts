import { describe, expect, test } from 'vitest'
import type { CountedFigures, CountedGroup } from '@/lib/core/insights/counted-figures'
import { NONE_FOUND, paretoOf } from '@/lib/core/insights/pareto'
import { percentOf, sayCount, sayDigits } from '@/lib/core/insights/say-number'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { sayCauses, sayDays, sayDepartments, sayOnTime, saySubjects } from './say-findings'

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

  test('of fewer than five has no percentage, and is said in digits like every other number', () => {
    expect(sayOnTime({ 'on-time': 3, late: 1 }, 'nl')).toBe(
      '3 van de 4 klachten die aan de beurt waren, kregen op tijd antwoord',
    )
    expect(sayOnTime({ overdue: 3 }, 'en')).toBe('None of 3 complaints that were due was answered on time')
    expect(sayOnTime({ 'on-time': 1 }, 'nl')).toBe('De ene klacht die aan de beurt was, kreeg op tijd antwoord')
  })

  test('says so when nothing was due yet', () => {
    expect(sayOnTime({ running: 12 }, 'nl')).toBe('Nog geen enkele klacht was aan de beurt voor een antwoord')
  })
})

describe('what is known of too few to speak for all', () => {
  test('of a running quarter is no percentage, and says of how many it is not known yet', () => {
    const running = { 'on-time': 14, late: 1, running: 28 }
    expect(sayOnTime(running, 'nl')).toBe(
      '14 van de 15 klachten die aan de beurt waren, kregen op tijd antwoord; van 28 andere is dat nog niet bekend',
    )
    expect(sayOnTime(running, 'en')).toBe(
      '14 of 15 complaints that were due were answered on time; of 28 others that is not known yet',
    )
    expect(sayOnTime({ 'on-time': 15, running: 15 }, 'nl')).not.toContain('niet bekend')
  })

  test('of a file without dates is not called "not due yet", and six of thousands are not all', () => {
    expect(sayOnTime({ unknown: 3177 }, 'nl')).toBe('Van geen enkele klacht is bekend of het antwoord op tijd was')
    expect(sayOnTime({ unknown: 3177, running: 3 }, 'en')).toMatch(/^Of no complaint is it known/)
    expect(sayOnTime({ 'on-time': 6, unknown: 3174 }, 'nl')).toMatch(/; van 3\.174 andere is dat nog niet bekend$/)
    expect(sayOnTime({ none: 5 }, 'nl')).toBe('Alle klachten zijn afgesloten zonder dat er een antwoord nodig was')
  })

  test('of days says of how many it speaks', () => {
    const figures = { days: { median: 12, p90: 30 }, standings: { 'on-time': 6, unknown: 3174 } }
    expect(sayDays(figures, 'nl')).toBe(
      'Bekend van 6 klachten: daarvan kreeg de helft binnen 12 dagen antwoord, 9 van de 10 binnen 30 dagen',
    )
    expect(sayDays({ ...figures, standings: { 'on-time': 6, unknown: 6 } }, 'en')).toMatch(/^Half were answered/)
  })

  test('is no cause, subject or department of everything', () => {
    const causes = [group('werkwijze', 6), group(null, 3174)]
    const found = paretoOf({ causes, firstCause: [{ cause: 'werkwijze', cases: 6 }] })
    expect(sayCauses(found, name, 'nl')).toBe(
      'Bij 6 van de 3.180 klachten is een oorzaak vastgelegd: te weinig om iets over alle te zeggen',
    )
    const few = { groups: [group('planning', 6), group(null, 3174)], received: 3180, name }
    expect(saySubjects(few, 'nl')).toBe('Bij 6 van de 3.180 klachten is een onderwerp gekozen')
    expect(saySubjects(few, 'en')).toBe('6 of 3,180 complaints have a subject')
    expect(sayDepartments(few, 'nl')).toBe('Bij 6 van de 3.180 klachten is een afdeling vastgelegd')
  })
})

describe('that no cause was found', () => {
  const causes = [group('none-found', 40), group('werkwijze', 30), group('mensen', 12), group(null, 9)]
  const firstCause = [
    { cause: 'werkwijze', cases: 30 },
    { cause: 'mensen', cases: 10 },
    { cause: 'none-found', cases: 38 },
  ]

  test('is no cause: it stands apart, and never among the few that speak', () => {
    const found = paretoOf({ causes, firstCause })
    expect(found).toMatchObject({ withCause: 40, noneFound: 40, without: 9, vital: 1 })
    // Two of the forty in which none was found have another point with a cause: counted once.
    expect(found.all).toBe(87)
    expect(found.bars.map(({ cause, together }) => [cause, together])).toEqual([
      ['werkwijze', 30],
      ['mensen', 40],
    ])
    expect(sayCauses(found, name, 'nl')).toBe('Werkwijze speelt in 75 procent van de zaken met een oorzaak')
  })

  test('in every case is said as it is', () => {
    const found = paretoOf({ causes: [group('none-found', 7)], firstCause: [{ cause: 'none-found', cases: 7 }] })
    expect(sayCauses(found, name, 'nl')).toBe('Er is naar oorzaken gezocht en er is er nog geen gevonden')
  })

  test('is the word for it in every preset', () => {
    for (const { draft } of PRESETS)
      expect(draft.processing?.causes?.map(({ id }) => id)).toEqual(expect.arrayContaining([NONE_FOUND]))
  })
})

describe('causes', () => {
  const pareto = (cases: number[], first: number[]) =>
    paretoOf({
      causes: [...cases.map((n, i) => group(`oorzaak-${i}`, n)), group(null, 9)],
      firstCause: first.map((n, i) => ({ cause: `oorzaak-${i}`, cases: n })),
    })

  test('are the fewest that are behind two thirds of the cases, each case counted once', () => {
    const found = pareto([50, 30, 10, 9, 8], [50, 20, 5, 4, 3])
    expect(found).toMatchObject({ withCause: 82, without: 9, vital: 2 })
    expect(sayCauses(found, name, 'nl')).toBe('2 oorzaken spelen in 85 procent van de zaken met een oorzaak')
  })

  test('are never more than three, and not "all of them"', () => {
    expect(pareto([10, 9, 8, 7, 6, 5], [10, 9, 8, 7, 6, 5]).vital).toBe(3)
    expect(sayCauses(pareto([6, 4], [6, 4]), name, 'nl')).toBe(
      'Oorzaak-0 speelt in 60 procent van de zaken met een oorzaak',
    )
  })

  test('of fewer than five cases have no order', () => {
    expect(sayCauses(pareto([2, 1], [2, 1]), name, 'en')).toBe(
      'A cause was written down in 3 cases: too few for an order',
    )
    expect(sayCauses(pareto([], []), name, 'nl')).toBe('Er is nog geen oorzaak vastgelegd')
  })
})

test('days are not said of too few answers to halve', () => {
  const figures = (n: number): Pick<CountedFigures, 'days' | 'standings'> => {
    return { days: { median: 24, p90: 41 }, standings: { 'on-time': n } }
  }
  expect(sayDays(figures(4), 'nl')).toBeNull()
  expect(sayDays(figures(5), 'nl')).toBe('De helft kreeg binnen 24 dagen antwoord, 9 van de 10 binnen 41 dagen')
})

test('two that come as often are named together, and those without are never the most', () => {
  const groups = [group('planning', 7), group('rekening', 7), group(null, 13)]
  expect(saySubjects({ groups, received: 27, name }, 'nl')).toBe(
    'Planning komt even vaak voor als rekening: 7 van de 27',
  )
  expect(sayDepartments({ groups: [group(null, 30)], received: 30, name }, 'en')).toBe(
    'No complaint has a department recorded',
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
    '4',
    '5',
    '1.024',
    '1,024',
  ])
})

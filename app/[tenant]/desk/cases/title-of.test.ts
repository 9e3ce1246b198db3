import { describe, expect, test } from 'vitest'
import { groupRows } from './group-rows'
import { titleOf } from './title-of'

describe('what a case is called', () => {
  test('the salutation of a letter is no title, unless there is nothing else', () => {
    expect(titleOf('Geachte directie,\n\nMijn zus viel gisteren in de gang. Niemand kwam.')).toBe(
      'Mijn zus viel gisteren in de gang',
    )
    expect(titleOf('Dear sir or madam, The bill is wrong.')).toBe('The bill is wrong')
    expect(titleOf('Geachte directie.')).toBe('Geachte directie')
    expect(titleOf('Beste mensen werken hier, maar niemand luistert.')).toBe(
      'Beste mensen werken hier, maar niemand luistert',
    )
  })

  test('the first sentence, without its full stop', () => {
    expect(titleOf('Mijn moeder kreeg geen hulp. Dat was erg.')).toBe('Mijn moeder kreeg geen hulp')
    expect(titleOf('Waarom kwam er niemand? Ik belde.')).toBe('Waarom kwam er niemand?')
  })

  test('a first sentence of one word is not a title by itself', () => {
    expect(titleOf('Hallo. Er kwam niemand.')).toBe('Hallo. Er kwam niemand')
  })

  test('a long sentence is cut between words', () => {
    const title = titleOf('woord '.repeat(60)) ?? ''
    expect(title.length).toBeLessThanOrEqual(91)
    expect(title).toMatch(/woord…$/)
  })

  test('a story that was forgotten has none', () => {
    expect(titleOf(null)).toBeNull()
    expect(titleOf('  \n ')).toBeNull()
  })
})

describe('date heads', () => {
  const rows = (...dates: (`${number}-${number}-${number}` | null)[]) => dates.map((nextDue) => ({ nextDue }))

  test('late, today, this week up to Sunday, later, and what has no date', () => {
    const groups = groupRows(
      rows('2026-11-20', '2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30', null),
      '2026-11-23',
    )
    expect(groups.map(({ name, rows: found }) => [name, found.length])).toEqual([
      ['late', 1],
      ['today', 1],
      ['week', 2],
      ['later', 1],
      ['none', 1],
    ])
  })

  test('a head without rows is not there', () => {
    expect(groupRows(rows('2026-11-23'), '2026-11-23').map(({ name }) => name)).toEqual(['today'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLike, knownName, mayBe, typedName } from './name-likeness'
import { ALIKE, pairsOf } from './testing/alike-names'
import { FIRST_NAMES, SURNAMES } from './testing/realistic-names'

describe('a typed name may be a member', () => {
  test.each([
    ['mevrouw Jansen', 'Hanna Jansen'],
    ['Janssen', 'Hanna Jansen'],
    ['hanna', 'Hanna Jansen'],
    ['die zuster, ik geloof El Khatib', 'Omar el Khatib'],
    ['de boer', 'Marieke de Boer'],
    ['JÁNSEN', 'Hanna Jansen'],
    ['Hanna J.', 'Hanna Jansen'],
    ['mevrouw Li', 'Mei Li'],
    ['dhr. Wu', 'Jan Wu'],
    ['Smid', 'Tom Smit'],
    ['De In', 'De In'],
    ['het hele team: Marleen, Hanna, Omar, Marieke en Peter', 'Peter de Groot'],
    ['Ｙｉｌｄｉｚ', 'Elif Yıldız'],
    ['mw. Vandenberg', 'Ria van den Berg'],
    ['王', 'Mei 王'],
    ['Анна', 'Анна Петрова'],
  ])('%s, when %s works here', (typed, name) => expect(isLike(typed, name)).toBe(true))

  test.each([
    ['Pietersen', 'Hanna Jansen'],
    ['de manager', 'Marieke de Boer'],
    ['van de planning', 'Ria van den Berg'],
    ['van den Hoek', 'Ria van den Berg'],
    ['een mevrouw met een bril', 'Omar el Khatib'],
    ['', 'Hanna Jansen'],
    ['李', 'Mei 王'],
    ['constructor', 'Hanna Jansen'],
  ])('not %s, when %s works here', (typed, name) => expect(isLike(typed, name)).toBe(false))

  test.each(Object.entries(ALIKE))(
    '%s: every spelling that people type is alike, whichever of the two is typed',
    (_, list) => {
      const missed = pairsOf(list).filter(([one, other]) => !isLike(one, other) || !isLike(other, one))
      expect(missed).toEqual([])
    },
  )

  test('the list of spellings holds more than 400 pairs', () => {
    expect(Object.values(ALIKE).flatMap(pairsOf).length).toBeGreaterThan(400)
  })

  test('of ten thousand pairs of people drawn by chance, at most one in a hundred is barred', () => {
    const someone = fc
      .tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...SURNAMES))
      .map((name) => name.join(' '))
    const drawn = fc.sample(fc.tuple(someone, someone), { seed: 20261128, numRuns: 10_000 })
    const typed = new Map(drawn.map(([one]) => [one, typedName(one)]))
    const known = new Map(drawn.map(([, other]) => [other, knownName(other)]))
    const pairs = drawn.filter(([one, other]) => one !== other)
    const barred = pairs.filter(([one, other]) => {
      const [heard, member] = [typed.get(one), known.get(other)]
      return heard && member && mayBe(heard, member)
    })
    expect(pairs.length).toBeGreaterThan(9_900)
    expect(barred.length).toBeLessThanOrEqual(pairs.length / 100)
  })

  test('a short name is never one letter away from another: Jan is not Jaap, Ali is not Eli', () => {
    for (const [one, other] of [
      ['Jan', 'Jaap'],
      ['Ali', 'Eli'],
      ['Tom', 'Tim'],
      ['Bas', 'Bos'],
      ['Vos', 'Bos'],
    ]) {
      expect(isLike(one ?? '', other ?? ''), `${one} and ${other}`).toBe(false)
    }
  })

  test('however long the text, and whatever hangs on its letters', () => {
    expect(isLike('a '.repeat(100_000), 'Hanna Jansen')).toBe(false)
    expect(isLike(`a${'́'.repeat(100_000)}`, 'Hanna Jansen')).toBe(false)
    expect(isLike('x'.repeat(100_000), 'Hanna Jansen')).toBe(false)
  })
})

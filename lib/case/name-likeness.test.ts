import { describe, expect, test } from 'vitest'
import { isLike } from './name-likeness'

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
  ])('%s, when %s works here', (typed, name) => expect(isLike(typed, name)).toBe(true))

  test.each([
    ['Pietersen', 'Hanna Jansen'],
    ['de manager', 'Marieke de Boer'],
    ['van de planning', 'Ria van den Berg'],
    ['een mevrouw met een bril', 'Omar el Khatib'],
    ['', 'Hanna Jansen'],
  ])('not %s, when %s works here', (typed, name) => expect(isLike(typed, name)).toBe(false))

  test('however long the text', () => expect(isLike('a '.repeat(100_000), 'Hanna Jansen')).toBe(false))
})

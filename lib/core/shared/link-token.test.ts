import { expect, test } from 'vitest'
import { isLinkToken, withoutStuckCharacters } from './link-token'

const token = 'Ab-9_'.repeat(9).slice(0, 43)

test.each([
  '.',
  ',',
  ')',
  '>',
  '"',
  '”',
  ' ',
  '%20',
  '\u200b',
  '\ufeff',
  '.)',
  ').',
  '&gt;',
  '%22%3E',
  ' is mijn link',
])('a link that was copied with %j behind it is the link', (stuck) => {
  expect(withoutStuckCharacters(`${token}${stuck}`)).toBe(token)
})

test.each(['<', '(', '"', '%3C'])('and one with %j before it', (stuck) => {
  expect(withoutStuckCharacters(`${stuck}${token}`)).toBe(token)
})

test('a secret that is too short, too long or of other characters is none, whatever sticks to it', () => {
  for (const wrong of [
    '',
    'x',
    token.slice(1),
    `${token}a`,
    `${token}a.`,
    '../../etc/passwd',
    '%',
    '%E0%A4%A',
    'a'.repeat(100_000),
  ]) {
    expect(isLinkToken(withoutStuckCharacters(wrong)), wrong.slice(0, 50)).toBe(false)
  }
})

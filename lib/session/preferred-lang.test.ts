import { expect, test } from 'vitest'
import { preferredLang } from './preferred-lang'

test.each([
  [null, 'nl'],
  ['', 'nl'],
  ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
  ['en-GB,en;q=0.9', 'en'],
  ['en;q=0.5, nl;q=0.9', 'nl'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['fr', 'nl'],
  ['*', 'nl'],
  ['en;q=x', 'nl'],
])('a browser that prefers %j reads %s', (header, lang) => {
  expect(preferredLang(header)).toBe(lang)
})

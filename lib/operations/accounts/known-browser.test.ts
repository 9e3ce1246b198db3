import { expect, test } from 'vitest'
import { knownBrowserFrom, newKnownBrowser } from './known-browser'

const own = 'ab'.repeat(16)
const kept = () => newKnownBrowser('sanne@zonnehof.example', () => own)

test('a browser in which somebody signed in is known again, for that address only', () => {
  expect(knownBrowserFrom(kept(), 'sanne@zonnehof.example')).toBe(own)
  expect(knownBrowserFrom(kept(), 'Sanne@Zonnehof.example')).toBe(own)
  expect(knownBrowserFrom(kept(), 'joke@zonnehof.example')).toBeNull()
  expect(kept()).not.toContain('sanne')
})

test('it is known for that address however it is written', () => {
  const given = newKnownBrowser('sanne@café.example', () => own)
  expect(knownBrowserFrom(given, 'Sanne@xn--caf-dma.example')).toBe(own)
  expect(knownBrowserFrom(given, 'sanne@cafe.example')).toBeNull()
})

test('what we did not give is not known', () => {
  const [before, seal = ''] = kept().split('.')
  for (const typed of [
    '',
    'x',
    undefined,
    ['a'],
    `${before}.`,
    `${'cd'.repeat(16)}.${seal}`,
    `${before}.${'0'.repeat(64)}`,
    `${kept()}0`,
  ]) {
    expect(knownBrowserFrom(typed, 'sanne@zonnehof.example')).toBeNull()
  }
})

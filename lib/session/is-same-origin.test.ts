import { expect, test } from 'vitest'
import { isSameOrigin } from './is-same-origin'

const own = 'https://gehoor.example'
const from = (origin: string | null, more: Partial<{ host: string | null; fetchSite: string | null }> = {}) =>
  isSameOrigin({ origin, host: 'gehoor.example', fetchSite: 'same-origin', ...more }, own)

test('a form of our own site may change something', () => {
  expect(from(own)).toBe(true)
  expect(from(own, { host: 'web-3.internal:3000' })).toBe(true)
  expect(from(own, { fetchSite: null })).toBe(true)
  expect(from('http://127.0.0.1:3000', { host: '127.0.0.1:3000' })).toBe(true)
})

test.each([
  null,
  '',
  'null',
  'https://elsewhere.example',
  'https://gehoor.example.elsewhere.example',
  'file://gehoor.example',
])('a form from %j may not', (origin) => {
  expect(from(origin)).toBe(false)
})

test.each(['cross-site', 'same-site'])('a browser that says %s is believed', (fetchSite) => {
  expect(from(own, { fetchSite })).toBe(false)
})

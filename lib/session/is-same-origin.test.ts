import { expect, test } from 'vitest'
import { isSameOrigin } from './is-same-origin'

const own = 'https://gehoor.example'
const from = (origin: string | null, more: Partial<{ host: string | null; fetchSite: string | null }> = {}) =>
  isSameOrigin({ origin, host: 'gehoor.example', fetchSite: 'same-origin', ...more }, own)

test('a form of our own site may change something', () => {
  expect(from(own)).toBe(true)
  expect(from(own, { host: 'web-3.internal:3000' })).toBe(true)
  expect(from(own, { fetchSite: null })).toBe(true)
  expect(from('https://www.gehoor.example', { host: 'www.gehoor.example' })).toBe(true)
  const evaluation = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', fetchSite: 'same-origin' }
  expect(isSameOrigin(evaluation, 'http://localhost:3000')).toBe(true)
})

test('a page that came by http is not of a site that people reach by https, under whatever name of ours', () => {
  expect(from('http://gehoor.example')).toBe(false)
  expect(from('http://127.0.0.1:3000', { host: '127.0.0.1:3000' })).toBe(false)
  expect(from('ws://gehoor.example')).toBe(false)
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

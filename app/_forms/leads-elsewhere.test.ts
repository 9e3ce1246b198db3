import { expect, test } from 'vitest'
import { leadsElsewhere } from './leads-elsewhere'

const here = { origin: 'https://a.example', pathname: '/desk/cases/1', search: '?tab=story' }
const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false }

function link(href: string, more: { target?: string; download?: boolean } = {}) {
  return { href, target: more.target ?? '', hasAttribute: (name: string) => name === 'download' && !!more.download }
}

test('a plain click on a link to another page of ours leaves this one', () => {
  expect(leadsElsewhere(plain, link('https://a.example/desk/cases'), here)).toBe(true)
  expect(leadsElsewhere(plain, link('https://a.example/desk/cases/1?tab=letters'), here)).toBe(true)
  expect(leadsElsewhere(plain, link('https://a.example/desk', { target: '_self' }), here)).toBe(true)
})

test.each([
  ['a place on this page', link('https://a.example/desk/cases/1?tab=story#reply')],
  ['a link for another window', link('https://a.example/desk', { target: '_blank' })],
  ['a file to keep', link('https://a.example/desk/file', { download: true })],
  ['another site', link('https://b.example/desk')],
  ['an anchor without an address', link('')],
])('%s does not leave it', (_name, to) => {
  expect(leadsElsewhere(plain, to, here)).toBe(false)
})

test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const)('a click with the %s opens elsewhere', (key) => {
  expect(leadsElsewhere({ ...plain, [key]: true }, link('https://a.example/desk'), here)).toBe(false)
})

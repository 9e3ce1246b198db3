import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test('a page of our own is kept', () => {
  expect(safePath('/zonnehof/desk/cases?view=late')).toBe('/zonnehof/desk/cases?view=late')
})

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/\t/elsewhere.example',
  '/..//elsewhere.example',
  '/.//elsewhere.example',
  '/a/..//elsewhere.example',
  '/%2e%2e//elsewhere.example',
  '/a/../\\elsewhere.example',
  '/./\\/elsewhere.example',
  'javascript:alert(1)',
  '',
  null,
  ['/a'],
])('%j leads nowhere', (value) => {
  expect(safePath(value)).toBeNull()
})

test('wherever it leads, a browser that reads it stays here', () => {
  const ends = ['..', '.', '%2e', '%2E%2e', '', 'a', '\\', '\t', '\n', '@', ':', '%5c', '%2f', ';']
  for (const one of ends) {
    for (const two of ends) {
      for (const three of ends) {
        const path = safePath(`/${one}/${two}/${three}//elsewhere.example`)
        if (path !== null) expect(new URL(path, 'https://gehoor.example').origin, path).toBe('https://gehoor.example')
      }
    }
  }
})

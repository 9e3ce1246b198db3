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
  'javascript:alert(1)',
  '',
  null,
  ['/a'],
])('%j leads nowhere', (value) => {
  expect(safePath(value)).toBeNull()
})

import { expect, test } from 'vitest'
import { PARTS } from '@/lib/procedure/draft'
import { whereToFix } from './where-to-fix'

test('everything that can be missing has a page of its own organisation, or is about the reader', () => {
  for (const part of PARTS)
    expect(whereToFix({ part, field: `${part}.x` }, 'zonnehof')).toMatch(/^\/zonnehof\/desk\/procedure\/[a-z-]+$/)
  expect(whereToFix({ part: 'contact', field: 'contact.functions.2' }, 'zonnehof')).toBe(
    '/zonnehof/desk/procedure/contact#people',
  )
  expect(whereToFix({ part: 'general', field: '' }, 'zonnehof')).toBe('/account')
})

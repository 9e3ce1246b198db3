import { expect, test } from 'vitest'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { NOBODY } from '@/lib/core/procedure/presets/testing/filled-in'
import { readiness } from '@/lib/core/procedure/readiness'
import { whereToFix } from './where-to-fix'

test('everything that can be missing leads to its own place on a page of its own organisation, or is about the reader', () => {
  for (const { draft } of PRESETS) {
    for (const missing of readiness(draft, NOBODY)) {
      const place = whereToFix(missing, 'zonnehof')
      expect(place).toMatch(/^\/account$|^\/zonnehof\/desk\/procedure\/[a-z-]+#(at|appoint)-[\w-]+$/)
    }
  }
})

import { describe, expect, test } from 'vitest'
import { plainTexts } from '@/app/_respond/plain-page'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'

// What stands in catalogues is read in lib/catalogues.
describe('what the public pages say around a complaint', () => {
  test('is one word for one thing, in short sentences: a page that says why there is nothing else', () => {
    expect(faultsBelow(plainTexts, null)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'
import { stillWords } from './landing-still-words'
import { landingWords } from './landing-words'

test('what Gehoor says of itself is as plain as what it makes organisations say', () => {
  expect(faultsBelow({ landingWords, stillWords }, null)).toEqual([])
})

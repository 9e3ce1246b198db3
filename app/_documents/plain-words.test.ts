import { describe, expect, test } from 'vitest'
import { intakeNotices } from '@/app/_respond/intake-notices'
import { plainTexts } from '@/app/_respond/plain-page'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'
import { statusWords } from '@/lib/words/status/status-words'
import { lostLinkWords } from './lost-link-words'
import { reportWords } from './report'
import { statusDocumentWords } from './status-words'
import { documentWords } from './words'

describe('what the public pages say around a complaint', () => {
  test.each([
    ['every page', documentWords],
    ['the confirmation and the page of a complaint', statusDocumentWords],
    ['the promises and what happened', statusWords],
    ['a page that says why there is nothing else', plainTexts],
    ['a report of a page that is not real', reportWords],
    ['the form that comes back', intakeNotices],
    ['a link that does not work', lostLinkWords],
  ])('is one word for one thing, in short sentences: %s', (_what, words) => {
    expect(faultsBelow(words, null)).toEqual([])
  })
})

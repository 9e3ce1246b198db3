import { describe, expect, test } from 'vitest'
import { statusWords } from '@/lib/case/status/status-words'
import { faultsBelow } from '@/lib/shared/testing/plain-language'
import { lostLinkWords } from './lost-link-words'
import { plainTexts } from './plain-page'
import { reportWords } from './report'
import { intakeNotices } from './respond/intake-notices'
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

import { describe, expect, test } from 'vitest'
import { KNOWN } from '@/lib/core/procedure/testing/known-procedures'
import { type PageSentence, pageSentences } from '@/lib/core/procedure/testing/page-sentences'
import { fieldKeptBy } from './field-kept-by'
import { type KeptBy, keptBy } from './kept-by'
import { checkOf } from './testing/lives/sentences'

/** Of the words on the leaflet only that it is there. */
const mechanismsOf = (key: string): readonly KeptBy[] => (key.startsWith('leaflet.') ? ['page/leaflet'] : keptBy(key))

function namesItsMechanism({ keys, fields }: PageSentence): boolean {
  return [...keys.map(mechanismsOf), ...fields.map(fieldKeptBy)].some((all) => all.length > 0)
}

describe('every sentence of the public page names what keeps it', () => {
  test.each(KNOWN)('of $name', ({ procedure }) => {
    const { phone, email, address } = procedure.contact
    const sentences = pageSentences(procedure).filter(({ text }) => ![phone, email, address].includes(text))
    expect(sentences.length).toBeGreaterThan(60)
    expect(sentences.filter((sentence) => !namesItsMechanism(sentence)).map(({ text }) => text)).toEqual([])
    const fields = new Set(sentences.flatMap((sentence) => sentence.fields))
    expect([...fields].filter((field) => fieldKeptBy(field).length === 0)).toEqual([])
  })
})

/** What a case itself shows: the lives hold these beside it after every act. */
const OF_A_CASE = /^(act|refused|date|itself|mail|policy)\//

test('what a case keeps is held beside the lives of cases', () => {
  const keys = new Set(KNOWN.flatMap(({ procedure }) => pageSentences(procedure).flatMap((sentence) => sentence.keys)))
  const unchecked = [...keys].filter(
    (key) => mechanismsOf(key).some((one) => OF_A_CASE.test(one)) && checkOf(key) === undefined,
  )
  expect(unchecked).toEqual([])
})

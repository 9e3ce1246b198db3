import { describe, expect, test } from 'vitest'
import { PublicLang } from '@/lib/core/shared/language'
import { faultsBelow, faultsIn } from '@/lib/core/shared/testing/plain-language'
import { accessibilityPageOf } from '@/lib/words/procedure/accessibility-page'
import { privacyPageOf } from '@/lib/words/procedure/privacy-page'
import { intakeFormOf } from './intake-form'
import { PRESETS } from './presets/all'
import { filledIn } from './presets/testing/filled-in'
import { Procedure } from './procedure'
import { publicPageOf } from './public-page'

const reading = {
  organisation: { name: 'De Linde' },
  version: 3,
  publishedOn: '2026-11-02',
  today: '2026-11-23',
} as const
const NOT_OURS = ['sources', 'source', 'article', 'id', 'ids']

describe.each(PRESETS)('what $id says', (preset) => {
  const procedure = Procedure.parse(filledIn(preset))

  test.each(PublicLang.options)('is one word for one thing, in short sentences, on its page (%s)', (lang) => {
    expect(faultsBelow(publicPageOf(procedure, { ...reading, lang }), lang, NOT_OURS)).toEqual([])
  })

  test.each(PublicLang.options)('is as plain in its form and on the pages beside it (%s)', (lang) => {
    expect(faultsBelow(intakeFormOf(procedure, lang), lang, NOT_OURS)).toEqual([])
    expect(faultsBelow(privacyPageOf(procedure, { name: 'De Linde', lang }), lang, NOT_OURS)).toEqual([])
    expect(faultsBelow(accessibilityPageOf(procedure, { name: 'De Linde', lang }), lang, NOT_OURS)).toEqual([])
  })

  test('is as plain in every text of it, also where no page shows it yet', () => {
    expect(faultsBelow(preset.draft, null, NOT_OURS)).toEqual([])
  })
})

describe('the check on plain words', () => {
  test('finds the words that were taken out, and a sentence that is too long', () => {
    expect(faultsIn('Heeft u een vraag? We lezen deze bladzijde.', 'nl')).toHaveLength(3)
    expect(faultsIn('Send an e-mail at once to all four.', 'en')).toHaveLength(3)
    expect(faultsIn(`${'woord '.repeat(26)}.`, 'nl')).toHaveLength(1)
    expect(faultsIn('Wij antwoorden u uiterlijk maandag 30 november.', 'nl')).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { lawCheck } from '@/lib/core/procedure/law-check'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { sayRemark } from './say-remark'

test('a remark is one sentence in the reader’s language, with its period as people say it', () => {
  const care = PRESETS.find(({ id }) => id === 'zorg')
  if (!care) throw new Error('no preset for care')
  const draft = structuredClone(filledIn(care))
  const term = draft.followUp?.answer?.term
  if (term) term.period = { amount: 8, unit: 'weeks' }
  const [first] = lawCheck(draft, 'zorg')
  expect(first && sayRemark(first, 'nl')).toBe('Ten hoogste zes weken.')
  expect(first && sayRemark(first, 'en')).toBe('At most six weeks.')
})

test('whatever is found, there is a sentence for it', () => {
  const remarks = PRESETS.flatMap((preset) => [
    ...lawCheck(filledIn(preset), preset.id),
    ...lawCheck(preset.draft, preset.id),
    ...lawCheck({ followUp: { extension: null, externalBodies: [] } }, preset.id),
  ])
  expect(new Set(remarks.map(({ found }) => found.kind)).size).toBeGreaterThan(15)
  for (const remark of remarks) {
    for (const lang of ['nl', 'en'] as const) expect(sayRemark(remark, lang)).toMatch(/^[\p{Lu}\d][^{}]+\.$/u)
  }
})

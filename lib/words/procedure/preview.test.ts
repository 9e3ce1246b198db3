import { expect, test } from 'vitest'
import { asProcedure } from '@/lib/core/procedure/draft'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { previewOf } from './preview'

test('a complete draft is shown as it is', () => {
  expect(previewOf(sampleProcedure())).toEqual({ procedure: sampleProcedure(), filled: false })
})

test.each(PRESETS.map((preset) => [preset.id, preset.draft] as const))(
  'the untouched preset %s can be shown, with what is missing filled in',
  (_id, draft) => {
    const preview = previewOf(draft)
    expect(preview?.filled).toBe(true)
    expect(preview && asProcedure(preview.procedure).ok).toBe(true)
    expect(preview?.procedure.definition).toEqual(draft.definition)
  },
)

test('an empty draft, and one with things that are not in order, can be shown too', () => {
  expect(previewOf({})).not.toBeNull()
  const contact = { ...sampleProcedure().contact, email: 'klachten@', handler: '' }
  const broken = { ...sampleProcedure(), contact, adoption: { by: null, on: '30 februari', advisedBy: null } }
  expect(previewOf(broken)?.filled).toBe(true)
})

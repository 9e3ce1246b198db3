import { expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import { lawCheck } from '../law-check'
import { government } from '../presets/government'
import { filledIn } from '../presets/testing/filled-in'

type Refusal = NonNullable<NonNullable<ProcedureDraft['processing']>['refusal']>

/** What the Awb says of this place once something was changed in how a government body refuses. */
function levelAt(field: string, change: (refusal: Refusal) => void = () => {}) {
  const draft = structuredClone(filledIn(government))
  if (draft.processing?.refusal) change(draft.processing.refusal)
  return lawCheck(draft, 'overheid').find((remark) => remark.field === field)?.level
}

test('a government body refuses on the grounds of the law, within four weeks, in a letter that names the ombudsman', () => {
  expect(levelAt('processing.refusal')).toBe('fits')
  const invented = (refusal: Refusal) => refusal.grounds?.push({ id: 'too-busy' })
  expect(levelAt('processing.refusal.grounds.7', invented)).toBe('breach')
  const silent = (refusal: Refusal) => {
    refusal.namesExternalBody = false
  }
  expect(levelAt('processing.refusal.namesExternalBody', silent)).toBe('breach')
  const late = (refusal: Refusal) => {
    if (refusal.term) refusal.term.period = { amount: 5, unit: 'weeks' }
  }
  expect(levelAt('processing.refusal.term', late)).toBe('breach')
  const always = (refusal: Refusal) => {
    refusal.term = null
  }
  expect(levelAt('processing.refusal.term', always)).toBe('breach')
})

test('taking up every complaint is more than the law asks', () => {
  const draft = structuredClone(filledIn(government))
  if (draft.processing) draft.processing.refusal = null
  const said = lawCheck(draft, 'overheid').find(({ field }) => field === 'processing.refusal')
  expect(said?.level).toBe('stricter')
})

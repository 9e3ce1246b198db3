// The law check on how terms run: what they count, that they do not stand still for ever, and who hears of more time.
import { describe, expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import { lawCheck, type Remark, type RemarkLevel } from '../law-check'
import { presetFor } from '../presets/all'
import { filledIn } from '../presets/testing/filled-in'

function levelAt(remarks: Remark[], field: string): RemarkLevel | undefined {
  return remarks.find((remark) => remark.field === field)?.level
}

function checked(sector: string, change: (draft: ProcedureDraft) => void = () => {}): Remark[] {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  const draft = structuredClone(filledIn(preset))
  change(draft)
  return lawCheck(draft, sector)
}

describe('the law check sees', () => {
  test('that a term of the law in working days does not grow by the days on which the organisation is closed', () => {
    const own = checked('betaaldienst', (draft) => {
      if (draft.followUp?.answer?.term) draft.followUp.answer.term.period = { amount: 15, unit: 'working-days' }
    })
    expect(own.map(({ found }) => found)).toContainEqual({ kind: 'own-working-days' })
    expect(checked('betaaldienst', () => {}).map(({ found }) => found)).not.toContainEqual({ kind: 'own-working-days' })
  })

  test('that the organisation hears of more time in youth care, besides both sides', () => {
    const untold = checked('jeugdhulp', (draft) => {
      if (draft.followUp?.extension) draft.followUp.extension.notify = ['complainant', 'subject']
    })
    expect(untold.filter(({ level }) => level === 'breach').map(({ found }) => found)).toContainEqual({
      kind: 'extension-untold',
      who: 'organisation',
    })
  })

  test('that a clock that may stand still does not do so for ever', () => {
    const suspension = { reasons: [], longest: null, inAll: null, source: null }
    const endless = checked('webshop', (draft) => {
      if (draft.processing) draft.processing.suspension = suspension
    })
    expect(levelAt(endless, 'processing.suspension')).toBe('strain')
    const limited = checked('webshop', (draft) => {
      if (draft.processing) draft.processing.suspension = { ...suspension, longest: { amount: 2, unit: 'weeks' } }
    })
    expect(levelAt(limited, 'processing.suspension')).toBeUndefined()
  })
})

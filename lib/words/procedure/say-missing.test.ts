import { expect, test } from 'vitest'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { NOBODY } from '@/lib/core/procedure/presets/testing/filled-in'
import { readiness } from '@/lib/core/procedure/readiness'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { sayMissing } from './say-missing'

function saidAfter(change: (draft: ProcedureDraft) => void): string[] {
  const draft: ProcedureDraft = structuredClone(sampleProcedure())
  change(draft)
  return readiness(draft, NOBODY).map((one) => sayMissing(one, draft, 'nl'))
}

test('what is missing tells its author what to do', () => {
  const said = saidAfter((draft) => {
    if (draft.contact) draft.contact.email = ''
  })
  expect(said).toContain('Vul het e-mailadres in waarop klagers u bereiken, zoals klachten@voorbeeld.nl.')
})

test('what is wrong with one of several is said with its name', () => {
  const said = saidAfter((draft) => {
    const step = draft.processing?.steps?.[1]
    if (step) step.by = 'janitor'
  })
  expect(said.filter((one) => one.endsWith(': deze functie bestaat niet (meer).'))).toEqual([
    expect.stringMatching(/^Stap “.+”: .+: deze functie bestaat niet \(meer\)\.$/),
  ])
})

test('a retention shorter than the law’s minimum keeps a procedure from being published, with the article', () => {
  const keptFor = (amount: number) =>
    saidAfter((draft) => {
      if (draft.followUp?.retention) draft.followUp.retention.period = { amount, unit: 'months' }
    })
  const told =
    'Bewaren: de wet vraagt ten minste 1 jaar na het sluiten van de zaak (BGfo artikel 41). Bewaar niet korter.'
  expect(keptFor(11)).toContain(told)
  expect(keptFor(12)).not.toContain(told)
})

test.each([
  ['financiele-dienst', 11, 'ten minste 1 jaar na het sluiten van de zaak (BGfo Wft artikel 41, lid 2)'],
  ['betaaldienst', 11, 'ten minste 1 jaar na het sluiten van de zaak (BGfo Wft artikel 41, lid 2)'],
  ['pensioen', 83, 'ten minste 7 jaar na het einde van het boekjaar waarin de zaak is gesloten'],
])('%s is kept at least as long as its law asks', (sector, months, least) => {
  const draft = structuredClone(PRESETS.find(({ id }) => id === sector)?.draft ?? expect.fail())
  const said = () => readiness(draft, NOBODY).map((one) => sayMissing(one, draft, 'nl'))
  expect(said().filter((one) => one.startsWith('Bewaren:'))).toEqual([])
  if (draft.followUp?.retention) draft.followUp.retention.period = { amount: months, unit: 'months' }
  expect(said().find((one) => one.startsWith('Bewaren:'))).toContain(least)
})

test('whatever is missing, there is a sentence for it', () => {
  const drafts: ProcedureDraft[] = [{}, { languages: ['nl', 'nl'] }, ...PRESETS.map(({ draft }) => draft)]
  for (const draft of drafts) {
    for (const one of readiness(draft, NOBODY)) {
      for (const lang of ['nl', 'en'] as const) expect(sayMissing(one, draft, lang)).toMatch(/^\p{Lu}.+\.$/u)
    }
  }
})

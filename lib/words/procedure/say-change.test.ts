import { expect, test } from 'vitest'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { changesSaid } from './say-change'

function changesAfter(change: (draft: ProcedureDraft) => void): string[] {
  const after: ProcedureDraft = structuredClone(sampleProcedure())
  change(after)
  return changesSaid({ before: sampleProcedure(), after }, 'nl')
}

test('two equal versions differ in nothing', () => {
  expect(changesAfter(() => {})).toEqual([])
})

test('a changed number says what it was and what it is now', () => {
  const changes = changesAfter((draft) => {
    const term = draft.followUp?.answer?.term
    if (term) term.period = { amount: 8, unit: 'weeks' }
  })
  expect(changes).toEqual(['Antwoord: was zes weken, nu acht weken'])
})

test('an item that came or went is called by its own name', () => {
  const changes = changesAfter((draft) => {
    draft.contact?.departments?.splice(0, 1, { id: 'west', name: { nl: 'Regio West', en: 'Region West' } })
  })
  expect(changes).toEqual(['Afdeling “Regio Noord”: weggehaald', 'Afdeling “Regio West”: erbij gekomen'])
})

test('moving an item is another order, and nothing else', () => {
  const changes = changesAfter((draft) => {
    draft.intake?.subjects?.reverse()
  })
  expect(changes).toEqual(['Onderwerpen: andere volgorde'])
})

test('a choice, a reference and a text are said as their author would', () => {
  const changes = changesAfter((draft) => {
    if (draft.contact) Object.assign(draft.contact, { handler: 'officer', shows: 'person' })
    if (draft.definition) draft.definition.opening = { nl: 'Iets anders.', en: 'Something else.' }
  })
  expect(changes).toEqual([
    'Eerste zin van de pagina: tekst gewijzigd',
    'Wie klachten behandelt: was “De manager zorg”, nu “De klachtenfunctionaris”',
    'Wat de klager ziet van wie behandelt: was alleen de functie, nu de naam van de behandelaar',
  ])
})

test('a whole that is switched off is gone, and its source is no news', () => {
  const changes = changesAfter((draft) => {
    if (draft.followUp) draft.followUp.extension = null
    const term = draft.followUp?.answer?.term
    if (term) term.source = null
  })
  expect(changes).toEqual(['Meer tijd nemen: weggehaald'])
})

import { expect, test } from 'vitest'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { handlingOf, stepForStaff } from './handling'

function waitingIn(procedure: Procedure) {
  const step = procedure.processing.steps.find(({ phase }) => phase === 'waiting-for-complainant')
  if (!step) throw new Error('the sample has a step that waits')
  return step
}

test('the desk says for whom it waits, never the "you" that complainants read', () => {
  const procedure = sampleProcedure()
  const { id } = waitingIn(procedure)
  const named = { nl: 'Wachten op u', en: 'Waiting for you' }
  const steps = procedure.processing.steps.map((step) => (step.id === id ? { ...step, name: named } : step))
  const here = { ...procedure, processing: { ...procedure.processing, steps } }
  for (const [lang, said] of [
    ['nl', 'Wachten op de klager'],
    ['en', 'Waiting for the complainant'],
  ] as const) {
    expect(stepForStaff(here, id, lang)).toBe(said)
    expect(handlingOf(here, lang).steps.find((step) => step.id === id)?.label).toBe(said)
  }
})

test('two steps that wait keep the names by which they are told apart', () => {
  const procedure = sampleProcedure()
  const step = waitingIn(procedure)
  const second = { ...step, id: 'papers', name: { nl: 'Wacht op stukken', en: 'Waiting for papers' } }
  const here = { ...procedure, processing: { ...procedure.processing, steps: [...procedure.processing.steps, second] } }
  expect(stepForStaff(here, 'papers', 'nl')).toBe('Wacht op stukken')
})

test('every example has at most one step that waits, so that its desk never speaks to the complainant', () => {
  for (const { draft } of PRESETS) {
    const waiting = (draft.processing?.steps ?? []).filter(({ phase }) => phase === 'waiting-for-complainant')
    expect(waiting.length).toBeLessThan(2)
  }
})

import { expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import { lawCheck } from '../law-check'
import { presetFor } from '../presets/all'
import { filledIn } from '../presets/testing/filled-in'

type Body = NonNullable<NonNullable<ProcedureDraft['followUp']>['externalBodies']>[number]

function kindsFor(sector: string, change: (body: Body) => void): string[] {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  const draft = structuredClone(filledIn(preset))
  for (const body of draft.followUp?.externalBodies ?? []) change(body)
  return lawCheck(draft, sector)
    .filter(({ field }) => field.startsWith('followUp.externalBodies.'))
    .map(({ level, found }) => `${level} ${found.kind}`)
}

test('a shorter window than the law gives is against the law', () => {
  expect(kindsFor('overheid', () => {})).toEqual([])
  const shorter = (body: Body) => {
    body.windows = [{ period: { amount: 6, unit: 'months' }, from: 'answer' }]
  }
  expect(kindsFor('overheid', shorter)).toEqual(['breach body-window-short'])
})

test('where the law opens the way without an answer, the procedure says so and no later', () => {
  const isOpening = (said: string) => said.includes('open')
  expect(kindsFor('financiele-dienst', () => {}).filter(isOpening)).toEqual([])
  const silent = (body: Body) => {
    body.opens = []
  }
  expect(kindsFor('financiele-dienst', silent).filter(isOpening)).toEqual([
    'strain body-opening-unsaid',
    'strain body-opening-unsaid',
  ])
  const later = (body: Body) => {
    body.opens = [
      { period: { amount: 10, unit: 'weeks' }, from: 'acknowledgement' },
      { period: { amount: 8, unit: 'weeks' }, from: 'filing' },
    ]
  }
  expect(kindsFor('financiele-dienst', later).filter(isOpening)).toEqual(['breach body-opens-too-late'])
})

import { expect, test } from 'vitest'
import { keepSources } from './keep-sources'
import { Procedure } from './procedure'
import { sampleProcedure } from './testing/sample-procedure'

const sample = sampleProcedure()
const { source } = sample.followUp.answer.term

test('a form that says nothing of sources loses none', () => {
  const typed = structuredClone(sample)
  stripSources(typed)
  expect(keepSources(Procedure, typed, [sample])).toEqual(sample)
})

test('a source goes away with its number, and comes back with it', () => {
  const term = { ...sample.followUp.answer.term, period: { amount: 8, unit: 'weeks' } }
  const kept = keepSources(Procedure.shape.followUp.shape.answer, { term }, [sample.followUp.answer])
  expect(kept).toMatchObject({ term: { source: null } })
  const back = { term: { ...term, period: { amount: 6, unit: 'weeks' } } }
  expect(keepSources(Procedure.shape.followUp.shape.answer, back, [sample.followUp.answer])).toMatchObject({
    term: { source },
  })
})

test('an item keeps its source wherever it is moved, and a new item gets none', () => {
  const schema = Procedure.shape.processing.shape.letterItems
  const [first, second] = sample.processing.letterItems
  const typed = [
    { ...second, source: undefined },
    { id: 'own', words: {} },
    { ...first, source: undefined },
  ]
  expect(keepSources(schema, typed, [sample.processing.letterItems])).toEqual([
    second,
    { id: 'own', words: {}, source: null },
    first,
  ])
})

test('a source cannot be made up by whoever sends the form', () => {
  const schema = Procedure.shape.processing.shape.letterItems
  const forged = [{ id: 'own', words: {}, source: { article: 'Grondwet 1', stateDate: null, confidence: 'read' } }]
  expect(keepSources(schema, forged, [[]])).toEqual([{ id: 'own', words: {}, source: null }])
})

function stripSources(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) stripSources(item)
  else if (typeof value === 'object' && value !== null) {
    if ('source' in value) delete value.source
    for (const inner of Object.values(value)) stripSources(inner)
  }
}

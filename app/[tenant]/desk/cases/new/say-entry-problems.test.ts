import { expect, test } from 'vitest'
import { fieldsOf } from '@/lib/core/procedure/intake-form'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { entryFormOf } from '@/lib/words/intake/entry-form'
import { entryLabels } from './entry-labels'
import { sayEntryProblems } from './say-entry-problems'

const procedure = sampleProcedure()

test('a colleague is asked about the complainant, never about themselves', () => {
  for (const lang of ['nl', 'en'] as const) {
    const asked = fieldsOf(entryFormOf(procedure, lang).pages).filter(({ name }) => !name.startsWith('q-'))
    const said = asked.flatMap(({ label, optional, empty }) => [label, optional ? '' : empty])
    for (const sentence of said) expect(sentence).not.toMatch(/\b(uw|u|your|you)\b/i)
    expect(asked.map(({ name }) => name)).not.toContain('named')
  }
})

test('only what happened has to be there', () => {
  const needed = fieldsOf(entryFormOf(procedure, 'nl').pages).filter(({ optional }) => !optional)
  expect(needed.map(({ name }) => name)).toEqual(['story'])
})

test('each thing that is wrong is said once, with the name of its field', () => {
  const said = sayEntryProblems(
    procedure,
    {
      story: 'empty',
      receivedOn: 'not-a-date',
      submittedOn: 'not-a-date',
      email: 'not-an-email',
      department: 'not-a-choice',
    },
    { lang: 'nl', labels: entryLabels('nl') },
  )
  expect(new Set(Object.values(said)).size).toBe(5)
  expect(said.story).toContain('Schrijf op wat de klager vertelt')
  expect(said.receivedOn).toMatch(/^Dag van ontvangst: /)
  expect(Object.values(said)).not.toContain('Vul dit in.')
})

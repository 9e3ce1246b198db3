import { describe, expect, test } from 'vitest'
import type { Source } from '@/lib/core/procedure/term'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { handlingOf } from '@/lib/words/procedure/handling'
import { sourcesOf } from './source-of'

const source = (article: string): Source => ({ article, stateDate: null, confidence: 'read' })
const handling = {
  ...handlingOf(sampleProcedure(), 'nl'),
  termSources: {
    acknowledgement: source('art. 1'),
    firstContact: null,
    answer: source('art. 17, lid 1'),
    second: source('art. 9'),
    judgement: null,
    committee: null,
  },
  extension: { period: { amount: 4, unit: 'weeks' as const }, source: source('art. 17, lid 2') },
  tasks: [{ id: 'report', label: 'Melden', by: 'officer', source: source('art. 3'), termSource: source('art. 3') }],
} as ReturnType<typeof handlingOf>

const articles = (
  kind: Parameters<typeof sourcesOf>[0]['kind'],
  task: string | null = null,
  extensions = 0,
  by: string | null = null,
) => sourcesOf({ kind, task, extensions, by }, handling)

describe('the rule behind a date', () => {
  test('is the article of its term', () => {
    expect(articles('answer')).toEqual(['art. 17, lid 1'])
    expect(articles('acknowledgement')).toEqual(['art. 1'])
    expect(articles('answer', null, 0, 'director')).toEqual(['art. 9'])
  })

  test('names the extension only once it was used', () => {
    expect(articles('answer', null, 1)).toEqual(['art. 17, lid 1', 'art. 17, lid 2'])
  })

  test('of a task is said once, however often it is named', () => {
    expect(articles('task', 'report')).toEqual(['art. 3'])
    expect(articles('task', 'unknown')).toEqual([])
  })

  test('is not there for a day we chose ourselves', () => {
    expect(articles('own')).toEqual([])
    expect(articles('first-contact')).toEqual([])
  })
})

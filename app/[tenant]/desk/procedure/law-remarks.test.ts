import { expect, test } from 'vitest'
import type { Source } from '@/lib/core/procedure/term'
import { levelSaid } from './law-remarks'

function sourceOf(confidence: Source['confidence']): Source {
  return { article: 'Artikel 1', stateDate: null, confidence }
}

test('only what was read in a law is said to agree with it', () => {
  expect(levelSaid({ level: 'fits', source: sourceOf('read') }, 'nl')).toBe('Klopt met de wet')
  for (const source of [sourceOf('secondary'), sourceOf('unread'), null]) {
    expect(levelSaid({ level: 'fits', source }, 'nl')).toBe('Past bij wat gebruikelijk is')
    expect(levelSaid({ level: 'fits', source }, 'en')).toBe('In line with practice')
  }
  expect(levelSaid({ level: 'strain', source: sourceOf('unread') }, 'nl')).toBe('Vraagt aandacht')
})

import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DeskLang } from '@/lib/core/shared/language'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'

const ROOMS = [
  'app/(account)/**/*-words.ts',
  'app/[[]tenant]/desk/**/*-words.ts',
  'app/_forms/*-words.ts',
  'app/_ui/{words,areas}.ts',
  'lib/words/case/{case-words,say-event-phrases}.ts',
  'lib/words/insights/finding-phrases.ts',
  'lib/words/procedure/{field-names,option-names}.ts',
]

test('every room that is named has words in it', () => {
  expect(ROOMS.filter((room) => globSync(room).length === 0)).toEqual([])
})

describe('what staff and owners read is as plain as what complainants read', () => {
  test.each(ROOMS.flatMap((room) => globSync(room)).sort())('%s', async (file) => {
    const words: Record<string, unknown> = await import(path.resolve(file))
    expect(faultsBelow(Object.entries(words).map(treeOf), null)).toEqual([])
  })
})

/** A table of words, or what a function makes of it in each language; other functions say nothing by themselves. */
function treeOf([name, words]: [string, unknown]): unknown {
  if (typeof words !== 'function') return words
  if (!/[wW]ords$/.test(name)) return null
  return Object.fromEntries(DeskLang.options.map((lang) => [lang, (words as (lang: DeskLang) => unknown)(lang)]))
}

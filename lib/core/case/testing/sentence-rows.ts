// Beside each sentence of a regulation what carries it out here, or why it binds nobody here.
import { expect, test } from 'vitest'
import type { Sentence } from '@/lib/core/procedure/testing/regulations/sentences'

/** What carries a sentence out. */
type Mechanism =
  | 'act'
  | 'promise'
  | 'letter'
  | 'readers'
  | 'routing'
  | 'task'
  | 'page'
  | 'form'
  | 'law-check'
  | 'yearly-duty'

/** Why a sentence binds nobody here. There are no other reasons. */
type NoDuty =
  | { because: 'definition-only' | 'of-another-body' | 'of-the-past'; why: string }
  | { because: 'repeats'; of: string }
  /** `lacks`: what a procedure cannot say, precisely. */
  | { because: 'not-expressible-yet'; lacks: string }

/** One row: `holds` fails when the sentence is not carried out. */
export type Row = { at: string } & ({ by: Mechanism; holds: () => void } | NoDuty)

/** A test for each sentence that is carried out, and one that no sentence and no row stands alone. */
export function eachSentence(sentences: readonly Sentence[], rows: readonly Row[]): void {
  const wordsAt = new Map(sentences)
  test('every sentence has one row, and every row its sentence', () => {
    expect(rows.map(({ at }) => at)).toEqual(sentences.map(([at]) => at))
  })
  for (const row of rows) {
    const name = `${row.at} ${wordsAt.get(row.at)}…`
    if ('by' in row) test(`${name} is carried out by ${row.by}`, row.holds)
    else test(`${name} binds nobody here: ${row.because}`, () => expect(lackIn(row, wordsAt)).toBeNull())
  }
}

/** What is not said of why a sentence binds nobody; null when it is. */
function lackIn(row: NoDuty & { at: string }, wordsAt: ReadonlyMap<string, string>): string | null {
  if (row.because === 'repeats') return row.of !== row.at && wordsAt.has(row.of) ? null : 'which sentence it repeats'
  const said = row.because === 'not-expressible-yet' ? row.lacks : row.why
  return said.length > 20 ? null : 'why'
}

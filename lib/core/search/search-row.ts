// The rows by which a case is found.
import { type CaseToFind, type FoundBy, foundBy, type Marked } from './found-by'
import { CASES_TOGETHER, markOf, maskOf } from './marks'
import { deletions, deletionsAsked, slipsForgiven } from './slips'

/**
 * How search is made today. Whoever takes words apart in another way raises it by one: the worker then makes every older row
 * anew.
 */
export const SEARCH_SHAPE = 1

export type KeptWord = FoundBy['words'][number]
type SearchRow = { marks: number[]; strong: number[]; words: KeptWord[] }

/** By what a case is found that is the nth of its organisation. */
export function searchRowOf(tenantId: string, nth: number, one: CaseToFind): SearchRow {
  const { strong, others, words } = foundBy(one)
  const mask = maskOf(Math.floor(nth / CASES_TOGETHER))
  const marked = (marks: readonly Marked[]) => marks.map(({ kind, word }) => markOf(tenantId, kind, word))
  const ofNames = [...new Set(marked(strong))]
  return { strong: ofNames, marks: [...new Set([...ofNames, ...marked(others)])].map((mark) => mark ^ mask), words }
}

/** What is left of a word without a letter or two, as numbers; none of a word in which no slip is forgiven. */
export function deletionMarks(tenantId: string, word: string): number[] {
  return slipsForgiven(word) === 0 ? [] : deletions(word).map((part) => markOf(tenantId, 'slip', part))
}

/** The same of a word that somebody types, as it or a word besides may have been written. */
export function askedDeletionMarks(tenantId: string, word: string, besides: readonly string[]): number[] {
  return deletionsAsked(word, besides).map((part) => markOf(tenantId, 'slip', part))
}

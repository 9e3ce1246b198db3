// The words of a text, as they are compared when somebody looks for them: small letters without marks.
import { foldLetters } from '@/lib/core/shared/fold-letters'

/** A word with its place in the text it stands in. `joined`: two that an apostrophe holds together. */
type PlacedWord = { word: string; from: number; until: number; joined: boolean }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const APOSTROPHE = /^['’‘`´ʼ]$/
/** Nobody looks for a longer one; what is pasted may hold it. */
const LONGEST_WORD = 40

/**
 * Every word, in its order. What an apostrophe joins stands there in parts and as one: d'Hondt is found by "hondt" and by
 * "dhondt".
 */
export function placedWords(text: string): PlacedWord[] {
  return [...eachWord(text)]
}

/** One after the other, for whoever looks for the first of its kind. */
export function* eachWord(text: string): Generator<PlacedWord> {
  let before: PlacedWord | null = null
  for (const { 0: typed, index } of text.matchAll(WORD)) {
    const placed = { word: folded(typed), from: index, until: index + typed.length, joined: false }
    if (placed.word === '') continue
    yield placed
    if (before && placed.from - before.until === 1 && APOSTROPHE.test(text.charAt(before.until)))
      yield { word: before.word + placed.word, from: before.from, until: placed.until, joined: true }
    before = placed
  }
}

export function wordsIn(text: string): string[] {
  return placedWords(text).map(({ word }) => word)
}

function folded(typed: string): string {
  // Plain letters are most of what there is.
  return /^[a-zA-Z0-9]+$/.test(typed)
    ? typed.slice(0, LONGEST_WORD).toLowerCase()
    : foldLetters(typed.slice(0, LONGEST_WORD)).replace(/[^\p{L}\p{N}]/gu, '')
}

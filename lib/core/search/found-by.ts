// By what a case is found: the words of its names and texts, its addresses and numbers.
import { foldLetters } from '@/lib/core/shared/fold-letters'
import { soundsOf } from '@/lib/core/shared/name-sounds'
import { numbersIn } from '@/lib/core/shared/phone-number'
import { isLittle } from './little-words'
import type { MarkKind } from './marks'
import { spelled, stemsOf } from './stems'
import { wordsIn } from './words-in'

/** What is written in or about one case. */
export type CaseToFind = {
  /** Names of people, what a handler called it, and what it is about as the procedure calls that. */
  names: readonly string[]
  emails: readonly string[]
  phones: readonly string[]
  /** Addresses and everything that was written. */
  texts: readonly string[]
}

export type Marked = { kind: MarkKind; word: string }

/** `strong` are of names. `words` are kept as they are, for what is begun or typed with a slip. */
export type FoundBy = { strong: Marked[]; others: Marked[]; words: { word: string; strong: boolean }[] }

const POSTCODE = /(?<![\p{L}\p{N}])([1-9]\d{3})[ -]?([a-z]{2})(?![\p{L}\p{N}])/giu
const EMAIL = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[^\s@,;:<>()]+/g
/** A text is at most half as long; what was brought in may be longer. */
const LONGEST_READ = 20_000
/** Shorter words are whole when they are typed. */
const SHORTEST_KEPT = 3
/** Longer ones are pasted. */
const LONGEST_KEPT = 30
const MOST_KEPT = 1_000

export function foundBy({ names, emails, phones, texts }: CaseToFind): FoundBy {
  const ofNames = meaningful(names)
  const written = texts.map((text) => text.slice(0, LONGEST_READ))
  const ofTexts = meaningful(written)
  const others = [
    // What it is about may be bent in the question: "wachttijd" finds "Wachttijden".
    ...[...ofNames, ...ofTexts].flatMap((word) => stemsOf(word).map((stem) => ({ kind: 'text' as const, word: stem }))),
    ...emails.map((email) => ({ kind: 'email' as const, word: foldLetters(email.trim()) })),
    ...meaningful(emails).map((word) => ({ kind: 'name' as const, word: spelled(word) })),
    ...[...phones, ...written].flatMap(marksOfPhones),
    ...written.flatMap((text) => [...postcodesIn(text), ...emailsIn(text)]).map(({ kind, word }) => ({ kind, word })),
  ]
  const kept = new Map(ofTexts.filter(isKept).map((word) => [word, false]))
  for (const word of ofNames.filter(isKept)) kept.set(word, true)
  return {
    strong: once(ofNames.flatMap((word) => [{ kind: 'name', word: spelled(word) }, ...nameSound(word)])),
    others: once(others),
    words: [...kept].slice(-MOST_KEPT).map(([word, strong]) => ({ word, strong })),
  }
}

function meaningful(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsIn))].filter((word) => !isLittle(word))
}

function isKept(word: string): boolean {
  return word.length >= SHORTEST_KEPT && word.length <= LONGEST_KEPT && !/\d/.test(word)
}

function once(marks: readonly Marked[]): Marked[] {
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.word}`, mark])).values()]
}

/** As a name sounds to whoever writes down what they heard; none of what is too short to tell. */
export function nameSound(word: string): Marked[] {
  const sounds = word.length < 4 ? '' : soundsOf(word)
  return sounds.length < 3 ? [] : [{ kind: 'sound', word: sounds }]
}

export function postcodesIn(text: string): (Marked & { typed: string })[] {
  return [...text.matchAll(POSTCODE)].map(([typed, digits = '', letters = '']) => {
    return { kind: 'postcode', word: `${digits}${letters.toLowerCase()}`, typed }
  })
}

export function emailsIn(text: string): Marked[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(EMAIL)].map(([email]) => ({ kind: 'email', word: foldLetters(email) }))
}

const LAST_DIGITS = [8, 7, 6]

/** A number as it is dialled, and its last digits: not everybody says all of it. */
function marksOfPhones(text: string): Marked[] {
  return numbersIn(text).flatMap(({ dialled }) => [
    { kind: 'phone' as const, word: dialled },
    ...LAST_DIGITS.map((count) => ({ kind: 'part' as const, word: dialled.slice(-count) })),
  ])
}

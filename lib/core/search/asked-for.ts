// What somebody typed to find a case, taken apart: each part has to be found in it.
import { numbersIn } from '@/lib/core/shared/phone-number'
import { emailsIn, type Marked, nameSound, postcodesIn } from './found-by'
import { isLittle, isTitle } from './little-words'
import { slipsForgiven } from './slips'
import { spelled, stemsOf } from './stems'
import { apart, asOne } from './together'
import { placedWords } from './words-in'

/**
 * One of `exact` is what was asked; one of `near` is like it. `word` is null for an address or a number, which nobody begins
 * to type or mistypes and still expects to find. `besides`: words that it may be a part of, or a part of it; to look for where
 * somebody wrote them.
 */
export type AskedPart = {
  word: string | null
  exact: readonly Marked[]
  near: readonly Marked[]
  besides: readonly string[]
}

const MOST_PARTS = 6
/** What is typed beyond this is not looked for. */
export const LONGEST_ASKED = 200
/** Digits and what people put between them, without the beginning of a whole number. */
const DIGITS = /^\+?[\d\s().\-/]{6,24}$/
/** A day, whose numbers stand in a text as words. */
const DATE = /^\s*\d{1,2}([-/.])\d{1,2}\1\d{4}\s*$/

/** The parts of a question, the first six; none when there is nothing in it that one can look for. */
export function askedFor(typed: string): AskedPart[] {
  const asked = typed.slice(0, LONGEST_ASKED)
  const emails = emailsIn(asked)
  const withoutEmails = emails.length > 0 ? asked.replace(/\S+@\S+/g, ' ') : asked
  const numbers = numbersIn(withoutEmails)
  const withoutNumbers = numbers.reduceRight(
    (text, { from, until }) => `${text.slice(0, from)} ${text.slice(until)}`,
    withoutEmails,
  )
  const digits = withoutNumbers.replace(/\D/g, '')
  if (DIGITS.test(withoutNumbers.trim()) && digits.length >= 6 && !DATE.test(withoutNumbers))
    return [partOfDigits(digits)]
  const postcodes = postcodesIn(withoutNumbers)
  const rest = postcodes.reduce((text, { typed: it }) => text.replace(it, ' '), withoutNumbers)
  return [
    ...emails.map((mark) => whole(mark)),
    ...numbers.map(({ dialled }) => whole({ kind: 'phone', word: dialled })),
    ...postcodes.map(partOfPostcode),
    ...wordsAsked(rest, emails.length + numbers.length + postcodes.length > 0),
  ].slice(0, MOST_PARTS)
}

/** A postcode with its letters; 2024 in may as well be a year and what follows it. */
function partOfPostcode({ word }: Marked): AskedPart {
  const [digits, letters] = [word.slice(0, 4), word.slice(4)]
  return whole({ kind: 'postcode', word }, ...(isLittle(letters) ? [{ kind: 'text' as const, word: digits }] : []))
}

function whole(...exact: Marked[]): AskedPart {
  return { word: null, exact, near: [], besides: [] }
}

/** The end of a telephone number, or a number that somebody was given. */
function partOfDigits(digits: string): AskedPart {
  return whole({ kind: 'part', word: digits.slice(-8) }, { kind: 'text', word: digits })
}

/**
 * Of d'Hondt the parts are asked for: whoever is called Hondt is found as well. Mr and Mrs are asked for only when there is
 * nothing else: who writes a letter adds them, and few cases are told from others by them.
 */
function wordsAsked(text: string, besideOthers: boolean): AskedPart[] {
  const placed = placedWords(text)
  const telling = placed.filter(({ word, joined }) => !joined && !isLittle(word))
  const names = telling.filter(({ word }) => !isTitle(word))
  const asked = names.length > 0 || besideOthers ? names : telling
  const words = [
    ...new Set(
      (asked.length > 0 || besideOthers ? asked : placed.filter(({ joined }) => joined)).map(({ word }) => word),
    ),
  ]
  const together = asOne(placed)
  return words.map((word) => partOfWord(word, together.get(word) ?? []))
}

function partOfWord(word: string, together: readonly string[]): AskedPart {
  const rest = apart(word)
  // A short word is not among those to look for.
  const short = rest
    .filter((one) => slipsForgiven(one) === 0)
    .map((one) => ({ kind: 'name' as const, word: spelled(one) }))
  return { word, exact: marksOfWord(word), near: [...soundsLike(word), ...short], besides: [...together, ...rest] }
}

/**
 * A c may sound as a k or as an s, and nobody hears which was written: Kees and Cees, Erik and Eric. In a word that is longer
 * it is a slip, and forgiven.
 */
function soundsLike(word: string): Marked[] {
  if (slipsForgiven(word) > 0) return nameSound(word)
  return nameSound(word).flatMap(({ kind, word: sounds }) => {
    const all = [sounds, sounds.replaceAll('c', 'k'), sounds.replaceAll('c', 's'), sounds.replaceAll('k', 'c')]
    return [...new Set(all)].map((one) => ({ kind, word: one }))
  })
}

/** The same with these words beside it, which somebody may have meant. */
export function orMeaning(part: AskedPart, words: readonly string[]): AskedPart {
  return { ...part, near: [...part.near, ...words.flatMap(marksOfWord)] }
}

function marksOfWord(word: string): Marked[] {
  return [
    { kind: 'name', word: spelled(word) },
    ...stemsOf(word).map((stem) => ({ kind: 'text' as const, word: stem })),
  ]
}

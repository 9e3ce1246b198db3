// What somebody typed to find a case, taken apart: each part has to be found in it.
import { numbersIn } from '@/lib/core/shared/phone-number'
import { emailsIn, type Marked, nameSound, postcodesIn } from './found-by'
import { isLittle } from './little-words'
import { spelled, stemsOf } from './stems'
import { placedWords } from './words-in'

/**
 * One of `exact` is what was asked; one of `near` is like it. `word` is null for an address or a number, which nobody begins
 * to type or mistypes and still expects to find.
 */
export type AskedPart = { word: string | null; exact: readonly Marked[]; near: readonly Marked[] }

const MOST_PARTS = 6
/** What is typed beyond this is not looked for. */
export const LONGEST_ASKED = 200
/** Digits and what people put between them, without the beginning of a whole number. */
const DIGITS = /^\+?[\d\s().\-/]{6,24}$/

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
  if (DIGITS.test(withoutNumbers.trim()) && digits.length >= 6) return [partOfDigits(digits)]
  const postcodes = postcodesIn(withoutNumbers)
  const rest = postcodes.reduce((text, { typed: it }) => text.replace(it, ' '), withoutNumbers)
  return [
    ...emails.map((mark) => whole(mark)),
    ...numbers.map(({ dialled }) => whole({ kind: 'phone', word: dialled })),
    ...postcodes.map(({ word }) => whole({ kind: 'postcode', word }, { kind: 'text', word: word.slice(0, 4) })),
    ...wordsAsked(rest).map(partOfWord),
  ].slice(0, MOST_PARTS)
}

function whole(...exact: Marked[]): AskedPart {
  return { word: null, exact, near: [] }
}

/** The end of a telephone number, or a number that somebody was given. */
function partOfDigits(digits: string): AskedPart {
  return whole({ kind: 'part', word: digits.slice(-8) }, { kind: 'text', word: digits })
}

/** Of d'Hondt the parts are asked for: whoever is called Hondt is found as well. */
function wordsAsked(text: string): string[] {
  const placed = placedWords(text)
  const words = placed.filter(({ word, joined }) => !joined && !isLittle(word))
  return [...new Set((words.length > 0 ? words : placed.filter(({ joined }) => joined)).map(({ word }) => word))]
}

function partOfWord(word: string): AskedPart {
  return { word, exact: marksOfWord(word), near: nameSound(word) }
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

// Telephone numbers as people write them: with words around them, two in one box, in any digits and any dash.
import { cleanLine } from './written-text'

/** Room for two numbers and when to call, in characters. */
export const LONGEST_PHONE = 100

/** One number within a text. `dialled`: as a telephone wants it, with its country ("+31612345678"). */
type FoundNumber = { from: number; until: number; dialled: string }

const GAP = '[\\s().\\-/]{0,3}'
const DUTCH = `(?:(?:\\+|00)31${GAP}0?|0)${GAP}([1-9](?:${GAP}\\d){8})`
const ABROAD = `(?:\\+|00)([1-9](?:${GAP}\\d){6,14})`
const NUMBER = new RegExp(`(?<![\\d+])(?:${DUTCH}|${ABROAD})(?!\\d)`, 'g')

/** The text with ordinary digits and hyphens, character by character, so that places stay the same. */
function plain(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => ordinary(digit))
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replaceAll('＋', '+')
}

/** Digits of every script stand in tens, from nought to nine; wide and mathematical ones have an ordinary twin. */
function ordinary(digit: string): string {
  const twin = digit.normalize('NFKC')
  if (/^[0-9]$/.test(twin)) return twin.padEnd(digit.length, ' ')
  const code = digit.codePointAt(0) ?? 0
  let nought = code
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
  return String(code - nought).padEnd(digit.length, ' ')
}

/** The telephone numbers in a text, each with its place: without a country they are Dutch. */
export function numbersIn(text: string): FoundNumber[] {
  return [...plain(text).matchAll(NUMBER)].map((found) => {
    const [whole, dutch, abroad] = found
    const digits = (dutch ?? abroad ?? '').replace(/\D/g, '')
    return { from: found.index, until: found.index + whole.length, dialled: `+${dutch ? '31' : ''}${digits}` }
  })
}

/**
 * What was typed where a telephone number was asked, on one line and without `tel:`; null when no number can be dialled
 * from it, or when digits are left over beside one: then a digit too many was typed, and nobody guesses which.
 */
export function phoneOf(text: string): string | null {
  const typed = cleanLine(text).replace(/^tel:\s?/i, '')
  const numbers = numbersIn(typed)
  if (numbers.length === 0) return null
  const characters = plain(typed)
  const leftOver = numbers.some(({ until }, at) => {
    const next = numbers[at + 1]?.from ?? characters.length
    return /^[\s.\-/]*\d/.test(characters.slice(until, next))
  })
  return leftOver ? null : typed
}

/** A number as people read it: one that we kept as it is dialled ("+31612345678") as "06 12345678", others as typed. */
export function phoneShown(phone: string): string {
  const dutch = /^\+31(6|[1-9]\d)(\d+)$/.exec(phone)
  return dutch ? `0${dutch[1]} ${dutch[2]}` : phone
}

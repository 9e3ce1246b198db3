// The few words around the place where something was found.
import type { AskedPart } from './asked-for'
import { isLittle } from './little-words'
import { spelled, stemsOf } from './stems'
import { eachWord } from './words-in'

/** `found` stands between `before` and `after`; a dot at an end says that there is more. */
export type Excerpt = { before: string; found: string; after: string }

/** So little before it that what was found is not cut off where a line of the list ends. */
const [BEFORE, AFTER] = [24, 90]
/** A word shares so many letters with its stem; what does not cannot be it. */
const SHARED = 3

/** Around the first word of this text that is one of the parts, or like one; null when there is none. */
export function excerptOf(text: string, parts: readonly AskedPart[]): Excerpt | null {
  const [exact, near] = [wantedOf(parts, 'exact'), wantedOf(parts, 'near')]
  let place: { from: number; until: number } | null = null
  for (const one of eachWord(text)) {
    if (isWanted(one.word, exact)) return around(text, one)
    if (!place && isWanted(one.word, near)) place = one
  }
  return place ? around(text, place) : null
}

type Wanted = { words: Set<string>; begins: Set<string> }

function wantedOf(parts: readonly AskedPart[], how: 'exact' | 'near'): Wanted {
  const words = parts.flatMap((part) =>
    part[how].filter(({ kind }) => kind === 'text' || kind === 'name').map(({ word }) => word),
  )
  return { words: new Set(words), begins: new Set(words.map((word) => word.slice(0, SHARED))) }
}

function isWanted(word: string, { words, begins }: Wanted): boolean {
  if (!begins.has(spelled(word).slice(0, SHARED)) || isLittle(word)) return false
  return words.has(spelled(word)) || stemsOf(word).some((stem) => words.has(stem))
}

function around(text: string, { from, until }: { from: number; until: number }): Excerpt {
  const begin = from <= BEFORE ? 0 : wordFrom(text, from - BEFORE, from)
  const space = text.indexOf(' ', until + AFTER)
  const end = space === -1 || space - until > AFTER * 2 ? Math.min(text.length, until + AFTER * 2) : space
  const oneLine = (part: string) => part.replace(/\s+/g, ' ')
  return {
    before: `${begin > 0 ? '… ' : ''}${oneLine(text.slice(begin, from))}`,
    found: text.slice(from, until),
    after: `${oneLine(text.slice(until, end))}${end < text.length ? ' …' : ''}`,
  }
}

/** Where the first whole word begins from here; `last` when there is none before it. */
function wordFrom(text: string, from: number, last: number): number {
  const space = text.slice(from - 1, last).search(/\s/)
  return space === -1 ? last : from + space
}

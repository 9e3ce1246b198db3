// One person writes in one word what another writes in two: Vandenberghe and van den Berghe, Annemarie and Anne Marie,
// wachtkamer and wacht kamer.
import { isLittle } from './little-words'

type Placed = { word: string; joined: boolean }

/** What stands before a name as a part of it. */
const BEFORE_NAMES = /^(?:van(?:den|der|de|d|t)?|vd|de[nr]?|te[nr]?|el|al)(?=.{4})/
const MOST_LITTLE = 3

/** Of each word that tells something: what it is with the little words before it, and with the word beside it, as one. */
export function asOne(placed: readonly Placed[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (word: string, one: string) => found.set(word, [...(found.get(word) ?? []), one])
  const addAfter = (little: readonly string[], word: string) =>
    little.forEach((_, from) => void add(word, little.slice(from).join('') + word))
  let little: string[] = []
  let last: string | null = null
  for (const { word, joined } of placed) {
    if (joined) continue
    if (isLittle(word)) {
      little = [...little, word].slice(-MOST_LITTLE)
      last = null
      continue
    }
    addAfter(little, word)
    for (const one of last === null ? [] : [last, word]) add(one, last + word)
    little = []
    last = word
  }
  // As in a register: Berghe, Luc van den.
  const first = placed.find(({ word, joined }) => !joined && !isLittle(word))
  if (first) addAfter(little, first.word)
  return found
}

/** What is left of a name when what may stand before it is taken off; none when that is too little. */
export function apart(word: string): string[] {
  const rest = word.replace(BEFORE_NAMES, '')
  return rest === word ? [] : [rest]
}

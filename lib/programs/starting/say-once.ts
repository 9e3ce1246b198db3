import { z } from 'zod'
import { say } from './run-program'

/** What a web process tells of the house, and not of itself. */
type Word = { way: 'error' | 'log'; sentence: string }
const Word = z.object({ way: z.enum(['error', 'log']), sentence: z.string() })

type Ways = Record<Word['way'], (sentence: string) => void>

/** Prints what several processes see and each tells us: once, until one of them tells something else. */
export function sayOnce(ways: Ways): (said: unknown) => void {
  let last = ''
  return (said) => {
    const word = Word.safeParse(said)
    if (!word.success || word.data.sentence === last) return
    last = word.data.sentence
    ways[word.data.way](last)
  }
}

/** Has this printed by whoever started us; by ourselves when nobody did. */
export function tell(word: Word): void {
  if (process.connected) say(word)
  else console[word.way](word.sentence)
}

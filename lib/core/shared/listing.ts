// Things in a row, as a sentence says them.
import type { PublicLang, Spoken } from './language'

const and: Spoken<string> = { nl: ' en ', en: ' and ' }
const or: Spoken<string> = { nl: ' of ', en: ' or ' }

/** "uitleg, excuses en een gesprek"; `last` is the word before the last one. */
export function listing(things: readonly string[], lang: PublicLang, last: 'and' | 'or' = 'and'): string {
  const word = (last === 'and' ? and : or)[lang]
  if (things.length < 2) return things[0] ?? ''
  return `${things.slice(0, -1).join(', ')}${word}${things.at(-1) ?? ''}`
}

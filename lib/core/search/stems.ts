// What is left of a word without its endings, so that "klachten" finds "klacht" and "waited" finds "waiting".
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { memoryOf } from '@/lib/core/shared/memory'

/** The same words come again and again; taking their endings off is most of the work. */
const known = memoryOf<readonly string[]>(8_000_000)

/** In Dutch and in English, as nobody says in which of them a note is written: one or two. */
export function stemsOf(word: string): readonly string[] {
  return known.recall(word) ?? known.keep(word, freshStems(word), word.length * 4)
}

function freshStems(word: string): readonly string[] {
  // Numbers, and words of other alphabets, are what they are.
  if (!/^[a-z]{3,}$/.test(word)) return [spelled(word)]
  // A v or z that came of an ending is an f or s again: brieven, brief; huizen, huis.
  const inDutch = dutch(word)
    .replace(/([aeiou])v$/, '$1f')
    .replace(/([aeiou])z$/, '$1s')
  return [...new Set([spelled(inDutch), spelled(english(word))])]
}

/** One spelling for the ij, which is typed as y, ij and ĳ. */
export function spelled(word: string): string {
  return word.replaceAll('ij', 'y')
}

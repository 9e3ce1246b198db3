import { askedFor, orMeaning } from '../asked-for'
import { type CaseToFind, foundBy } from '../found-by'
import { meantBy } from '../meant'
import { deletions, deletionsAsked, slipsForgiven } from '../slips'

const nothing: CaseToFind = { names: [], emails: [], phones: [], texts: [] }

/** In the index a word in which no slip is forgiven has none. */
const keptDeletions = (word: string) => (slipsForgiven(word) === 0 ? [] : deletions(word))

/** Whether whoever types this finds a case in which this is written, as the database would say. */
export function finds(one: Partial<CaseToFind>, typed: string): boolean {
  const { strong, others, words } = foundBy({ ...nothing, ...one })
  const marks = new Set([...strong, ...others].map(({ kind, word }) => `${kind} ${word}`))
  const parts = askedFor(typed).map((part) => {
    const { word, besides } = part
    if (word === null) return part
    const cut = new Set(deletionsAsked(word, besides))
    const alike = words.filter(
      (known) => known.word.startsWith(word) || keptDeletions(known.word).some((it) => cut.has(it)),
    )
    return orMeaning(part, meantBy(word, alike, besides))
  })
  return (
    parts.length > 0 &&
    parts.every(({ exact, near }) => [...exact, ...near].some(({ kind, word }) => marks.has(`${kind} ${word}`)))
  )
}

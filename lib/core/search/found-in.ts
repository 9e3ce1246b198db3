// Where something was found, so that nobody has to look for it in the case.
import type { AskedPart } from './asked-for'
import { type Excerpt, excerptOf } from './excerpt'

/** What a text is in its case. */
type TextPlace = 'title' | 'story' | 'note' | 'call' | 'letter' | 'message' | 'addition' | 'point' | 'promise' | 'text'

const PLACES: ReadonlyMap<string, TextPlace> = new Map([
  ['complaint-filed', 'story'],
  ['complaint-acknowledged', 'message'],
  ['title-changed', 'title'],
  ['note-added', 'note'],
  ['call-recorded', 'call'],
  ['answer-sent', 'letter'],
  ['reply-sent', 'message'],
  ['question-asked', 'message'],
  ['information-added', 'addition'],
  ['point-added', 'point'],
  ['point-judged', 'point'],
  ['promise-made', 'promise'],
])

/** The place of a text that came with an event of this kind. */
export function placeOf(event: string | undefined): TextPlace {
  return PLACES.get(event ?? '') ?? 'text'
}

export type FoundIn = { where: TextPlace | 'name' | 'email' | 'phone' | 'address' | 'subject'; excerpt: Excerpt | null }

/** The place of what is no word; null when a word was asked for. */
export function foundByNumber(parts: readonly AskedPart[]): FoundIn | null {
  const [first] = parts
  if (!first || parts.some(({ word }) => word !== null)) return null
  switch (first.exact[0]?.kind) {
    case 'email':
      return { where: 'email', excerpt: null }
    case 'postcode':
      return { where: 'address', excerpt: null }
    default:
      return { where: 'phone', excerpt: null }
  }
}

/** The first of these texts in which one of the parts stands, with the words around it. */
export function firstWith<T extends { body: string }>(
  texts: readonly T[],
  parts: readonly AskedPart[],
): { text: T; excerpt: Excerpt } | null {
  for (const text of texts) {
    const excerpt = excerptOf(text.body, parts)
    if (excerpt) return { text, excerpt }
  }
  return null
}

// Where something was found, so that nobody has to look for it in the case.
import type { AskedPart } from './asked-for'
import { type Excerpt, excerptOf } from './excerpt'
import { nameSound } from './found-by'
import { wordsIn } from './words-in'

/** What a text is in its case. */
type TextPlace = 'title' | 'story' | 'note' | 'call' | 'letter' | 'message' | 'addition' | 'point' | 'promise' | 'text'

const PLACES: ReadonlyMap<string, TextPlace> = new Map([
  ['complaint-filed', 'story'],
  ['complaint-acknowledged', 'message'],
  ['title-changed', 'title'],
  ['note-added', 'note'],
  ['call-recorded', 'call'],
  ['answer-sent', 'letter'],
  ['complaint-refused', 'letter'],
  ['complaint-settled', 'letter'],
  ['complaint-forwarded', 'letter'],
  ['complaint-withdrawn', 'addition'],
  ['reply-sent', 'message'],
  ['question-asked', 'message'],
  ['information-added', 'addition'],
  ['second-stage-begun', 'addition'],
  ['judgement-given', 'letter'],
  ['judgement-forgone', 'text'],
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

/** Whether each word that was asked for stands in these names, or sounds like one of them. */
export function areNamedIn(names: string, parts: readonly AskedPart[]): boolean {
  const asked = parts.filter(({ word }) => word !== null)
  return asked.every((part) => excerptOf(names, [part]) !== null || isHeardIn(names, part))
}

function isHeardIn(names: string, { near }: AskedPart): boolean {
  const asked = near.flatMap(({ kind, word }) => (kind === 'sound' ? [word] : []))
  return wordsIn(names)
    .flatMap(nameSound)
    .some(({ word }) => asked.includes(word))
}

/** Where in an address one of the parts stands; of that no more is shown. */
export function placeInAddress(
  { email, address }: { email: string | null; address: string | null },
  parts: readonly AskedPart[],
): 'email' | 'address' | null {
  if (excerptOf(address ?? '', parts)) return 'address'
  return excerptOf(email ?? '', parts) ? 'email' : null
}

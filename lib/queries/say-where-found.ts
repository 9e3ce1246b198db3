// Where each case of a page was found.
import type { Tx } from '@/db/in-tenant'
import type { ListedCase } from '@/db/stores/case-list-statement'
import {
  addressesOfCases,
  eventsOfTexts,
  storiesOfCases,
  type TextOfCase,
  textsBesideStories,
} from '@/db/stores/search-texts-statement'
import type { AskedPart } from '@/lib/core/search/asked-for'
import type { Excerpt } from '@/lib/core/search/excerpt'
import { areNamedIn, type FoundIn, firstWith, foundByNumber, placeInAddress, placeOf } from '@/lib/core/search/found-in'

export type { FoundIn } from '@/lib/core/search/found-in'

/** By case. A name comes before what was written, and that before an address; what is in none is what the case is about. */
export async function whereFound(
  tx: Tx,
  rows: readonly ListedCase[],
  parts: readonly AskedPart[],
): Promise<Record<string, FoundIn>> {
  if (parts.length === 0 || rows.length === 0) return {}
  const byNumber = foundByNumber(parts)
  if (byNumber) return Object.fromEntries(rows.map(({ id }) => [id, byNumber]))
  const named = rows.filter((row) => isNamed(row, parts)).map(({ id }) => id)
  const others = rows.map(({ id }) => id).filter((id) => !named.includes(id))
  const written = await foundInTexts(tx, others, parts)
  const later = written.flatMap(({ text }) => (text.is === null ? [text] : []))
  const events = later.length > 0 ? await eventsOfTexts(tx, later) : new Map<string, string>()
  const inTexts = new Set(written.map(({ text }) => text.caseId))
  const rest = others.filter((id) => !inTexts.has(id))
  return {
    ...Object.fromEntries(rest.map((id) => [id, { where: 'subject' as const, excerpt: null }])),
    ...(await foundInAddresses(tx, rest, parts)),
    ...Object.fromEntries(named.map((id) => [id, { where: 'name' as const, excerpt: null }])),
    ...Object.fromEntries(
      written.map(({ text, excerpt }) => [text.caseId, { where: text.is ?? placeOf(events.get(text.id)), excerpt }]),
    ),
  }
}

async function foundInAddresses(tx: Tx, ids: readonly string[], parts: readonly AskedPart[]) {
  const addresses = ids.length > 0 ? await addressesOfCases(tx, ids) : []
  const found = addresses.flatMap((one) => {
    const where = placeInAddress(one, parts)
    return where ? [[one.caseId, { where, excerpt: null }] as const] : []
  })
  return Object.fromEntries(found)
}

type InText = { text: TextOfCase; excerpt: Excerpt }

/** In the story, or else in the first of all that was written; how much that is, only those whose story has none of it ask. */
async function foundInTexts(tx: Tx, ids: readonly string[], parts: readonly AskedPart[]): Promise<InText[]> {
  const told = ids.length > 0 ? firstOfEach(await storiesOfCases(tx, ids), parts) : []
  const done = new Set(told.map(({ text }) => text.caseId))
  const others = ids.filter((id) => !done.has(id))
  return [...told, ...(others.length > 0 ? firstOfEach(await textsBesideStories(tx, others), parts) : [])]
}

function firstOfEach(texts: readonly TextOfCase[], parts: readonly AskedPart[]): InText[] {
  return [...Map.groupBy(texts, ({ caseId }) => caseId).values()].flatMap((ofCase) => firstWith(ofCase, parts) ?? [])
}

/** Every word of it in the names that the row shows: there is nothing more to say. */
function isNamed({ complainant, representative }: ListedCase, parts: readonly AskedPart[]): boolean {
  return areNamedIn(`${complainant ?? ''} ${representative ?? ''}`, parts)
}

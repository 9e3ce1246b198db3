// Whether a log still has the lines whose hashes left the database night after night: a chain that was written anew from some
// line on fits itself, and not what is kept outside.
import { inTenant } from '@/db/in-tenant'
import type { NamedTenant } from '@/db/outside-tenant/tenants'
import { hashesOfLines, isHashOfALine } from '@/db/stores/verify-access-log-statement'
import type { KeptHead } from '@/lib/files/heads-file'

/** What does not fit a head that was kept outside: the first of its organisation. */
export type HeadFlaw = { kind: 'rewritten' | 'cut-off' | 'fewer-cases' | 'fewer-events'; head: KeptHead }

/** How much there is now, as it was walked. */
export type Counted = { cases: number; events: number }

/** The first of these heads, all of one organisation, that does not fit; null when all do. */
export async function headsAgainst(
  { id }: Pick<NamedTenant, 'id'>,
  heads: readonly KeptHead[],
  counted: Counted,
): Promise<HeadFlaw | null> {
  const lines = heads.map(({ line }) => line)
  const hashes = await inTenant({ kind: 'system', tenantId: id }, (tx) => hashesOfLines(tx, lines))
  for (const head of heads) {
    const kind = flawOf(head, hashes, counted)
    if (kind !== null) return { kind, head }
  }
  return null
}

/** Whether the log still has the line whose hash an owner was mailed. */
export function hasLineOf({ id }: Pick<NamedTenant, 'id'>, hash: string): Promise<boolean> {
  return inTenant({ kind: 'system', tenantId: id }, (tx) => isHashOfALine(tx, hash))
}

function flawOf(head: KeptHead, hashes: ReadonlyMap<number, string>, counted: Counted): HeadFlaw['kind'] | null {
  const now = hashes.get(head.line)
  if (head.line > 0 && now === undefined) return 'cut-off'
  if (head.line > 0 && now !== head.hash) return 'rewritten'
  if (counted.cases < head.cases) return 'fewer-cases'
  return counted.events < head.events ? 'fewer-events' : null
}

import { createHash } from 'node:crypto'
import type { Recorded } from '@/lib/case/events'
import { canonical } from '@/lib/shared/canonical'
import type { Tx } from '../in-tenant'
import { BEGINNING, linkHash } from './chain'

/** What does not fit: an event by its seq, a text by its id, or the row by which the case is found. */
export type Flaw =
  | { kind: 'gap' | 'broken-link' | 'wrong-hash' | 'columns-differ'; seq: number }
  | { kind: 'text-differs' | 'text-missing'; text: string }
  | { kind: 'row-behind' }

type EventRow = { seq: number; at: Date; type: string; actor: unknown; body: string; prevHash: string; hash: string }
type TextRow = { id: string; body: string | null; salt: string | null }

/**
 * Recomputes the chain of a case: every hash, what the columns say against the bytes, the last hash in the row, and each
 * text against the hash its event carries. A text that was forgotten cannot be checked, and does not have to be.
 */
export async function verifyChain({ sql, tenantId }: Tx, caseId: string): Promise<Flaw[]> {
  const events = await sql<EventRow[]>`
    select seq, at, type, actor, body, prev_hash as "prevHash", hash
    from events where tenant_id = ${tenantId} and case_id = ${caseId} order by seq`
  const texts = await sql<
    TextRow[]
  >`select id, body, salt from texts where tenant_id = ${tenantId} and case_id = ${caseId}`
  const [row] = await sql<{ seq: number; lastHash: string }[]>`
    select seq, last_hash as "lastHash" from cases where tenant_id = ${tenantId} and id = ${caseId}`
  const last = events.at(-1)
  const behind: Flaw[] = row?.seq === last?.seq && row?.lastHash === last?.hash ? [] : [{ kind: 'row-behind' }]
  return [...linkFlaws(events), ...textFlaws(events, texts), ...behind]
}

function linkFlaws(events: readonly EventRow[]): Flaw[] {
  return events.flatMap((event, i): Flaw[] => {
    const { seq, prevHash, hash, body } = event
    if (seq !== i + 1) return [{ kind: 'gap', seq }]
    if (prevHash !== (events[i - 1]?.hash ?? BEGINNING)) return [{ kind: 'broken-link', seq }]
    if (hash !== linkHash(prevHash, body)) return [{ kind: 'wrong-hash', seq }]
    return fitsColumns(event) ? [] : [{ kind: 'columns-differ', seq }]
  })
}

function fitsColumns({ seq, at, type, actor, body }: EventRow): boolean {
  const said = JSON.parse(body) as Recorded
  const same = said.seq === seq && said.event.type === type && new Date(said.at).getTime() === at.getTime()
  return same && canonical(said.actor) === canonical(actor)
}

function textFlaws(events: readonly EventRow[], texts: readonly TextRow[]): Flaw[] {
  const found = new Map(texts.map((text) => [text.id, text]))
  return events
    .flatMap(({ body }) => textRefsIn(JSON.parse(body)))
    .flatMap(({ id, sha256 }): Flaw[] => {
      const text = found.get(id)
      if (text === undefined) return [{ kind: 'text-missing', text: id }]
      if (text.body === null || text.salt === null) return []
      const again = createHash('sha256')
        .update(text.salt + text.body)
        .digest('hex')
      return again === sha256 ? [] : [{ kind: 'text-differs', text: id }]
    })
}

// Wherever an event names a text, it does so in the same shape (TextRef).
function textRefsIn(value: unknown): { id: string; sha256: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sha256' in value && 'id' in value) return [{ id: String(value.id), sha256: String(value.sha256) }]
  return Object.values(value).flatMap(textRefsIn)
}

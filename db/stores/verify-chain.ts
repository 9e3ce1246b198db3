import { z } from 'zod'
import { canonical } from '@/lib/core/shared/canonical'
import type { Tx } from '../in-tenant'
import { BEGINNING, linkHash } from './chain'

/** What does not fit: an event by its seq, a text by its id, or the row by which the case is found. */
export type Flaw =
  | { kind: 'gap' | 'doubled' | 'swapped' | 'broken-link' | 'wrong-hash' | 'columns-differ'; seq: number }
  | { kind: 'text-differs' | 'text-missing'; text: string }
  | { kind: 'row-behind' }

type CaseRow = { id: string; reference: string; seq: number; lastHash: string }
type EventRow = {
  caseId: string
  seq: number
  at: Date
  type: string
  actor: unknown
  body: string
  prevHash: string
  hash: string
}
/** `sha256`: of what it says now; null once it was forgotten. */
type TextRow = { caseId: string; id: string; sha256: string | null }

/** A case that was walked, and what does not fit, in the order in which it was met. */
type VerifiedCase = { id: string; reference: string; events: number; flaws: Flaw[] }

/** All that does not fit in the chain of one case; see `verifyCases`. */
export async function verifyChain(tx: Tx, caseId: string): Promise<Flaw[]> {
  const { sql, tenantId } = tx
  const rows = await sql<CaseRow[]>`
    select id, reference, seq, last_hash as "lastHash" from cases where tenant_id = ${tenantId} and id = ${caseId}`
  const [verified] = await verifyCases(tx, rows)
  return verified?.flaws ?? []
}

/** The next cases of the organisation, in the order of their ids. */
export async function verifyCasesAfter(tx: Tx, after: string | null, atMost: number): Promise<VerifiedCase[]> {
  const { sql, tenantId } = tx
  const rows = await sql<CaseRow[]>`
    select id, reference, seq, last_hash as "lastHash" from cases
    where tenant_id = ${tenantId} and (${after}::uuid is null or id > ${after}) order by id limit ${atMost}`
  return verifyCases(tx, rows)
}

/**
 * Recomputes the chain of each: every hash, what the columns say against the bytes, the last hash in the row, and each text
 * against the hash its event carries. A text that was forgotten cannot be checked, and does not have to be.
 */
async function verifyCases({ sql, tenantId }: Tx, rows: readonly CaseRow[]): Promise<VerifiedCase[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const events = await sql<EventRow[]>`
    select case_id as "caseId", seq, at, type, actor, body, prev_hash as "prevHash", hash
    from events where tenant_id = ${tenantId} and case_id = any(${ids}::uuid[]) order by case_id, seq`
  const texts = await sql<TextRow[]>`
    select case_id as "caseId", id, encode(sha256(convert_to(salt || body, 'UTF8')), 'hex') as sha256
    from texts where tenant_id = ${tenantId} and case_id = any(${ids}::uuid[])`
  const eventsOf = Map.groupBy(events, ({ caseId }) => caseId)
  const textsOf = Map.groupBy(texts, ({ caseId }) => caseId)
  return rows.map((row) => verified(row, eventsOf.get(row.id) ?? [], textsOf.get(row.id) ?? []))
}

function verified(row: CaseRow, events: readonly EventRow[], texts: readonly TextRow[]): VerifiedCase {
  const last = events.at(-1)
  const behind: Flaw[] = row.seq === last?.seq && row.lastHash === last.hash ? [] : [{ kind: 'row-behind' }]
  const flaws = [...linkFlaws(events), ...textFlaws(events, texts), ...behind]
  return { id: row.id, reference: row.reference, events: events.length, flaws }
}

function linkFlaws(events: readonly EventRow[]): Flaw[] {
  return events.flatMap((event, i): Flaw[] => {
    const kind = flawOf(event, i, events[i - 1])
    return kind === null ? [] : [{ kind, seq: event.seq }]
  })
}

function flawOf(event: EventRow, i: number, before: EventRow | undefined) {
  const { seq, prevHash, hash, body } = event
  if (seq === before?.seq) return 'doubled'
  if (seq !== i + 1) return 'gap'
  if (hash !== linkHash(prevHash, body)) return 'wrong-hash'
  const said = recordedIn(body)
  if (said !== null && said.seq !== seq) return 'swapped'
  if (prevHash !== (before?.hash ?? BEGINNING)) return 'broken-link'
  return said !== null && fitsColumns(event, said) ? null : 'columns-differ'
}

/** As much of an event of any format as its columns repeat. */
const Said = z.looseObject({
  seq: z.number(),
  at: z.string(),
  actor: z.unknown(),
  event: z.looseObject({ type: z.string() }),
})
type Said = z.infer<typeof Said>

function fitsColumns({ at, type, actor }: EventRow, said: Said): boolean {
  const same = said.event.type === type && new Date(said.at).getTime() === at.getTime()
  return same && canonical(said.actor) === canonical(actor)
}

/** What the bytes say; null when they say nothing any more. */
function recordedIn(body: string): Said | null {
  try {
    return Said.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

function textFlaws(events: readonly EventRow[], texts: readonly TextRow[]): Flaw[] {
  const found = new Map(texts.map((text) => [text.id, text]))
  return events
    .flatMap(({ body }) => textRefsIn(recordedIn(body)))
    .flatMap(({ id, sha256 }): Flaw[] => {
      const text = found.get(id)
      if (text === undefined) return [{ kind: 'text-missing', text: id }]
      return text.sha256 === null || text.sha256 === sha256 ? [] : [{ kind: 'text-differs', text: id }]
    })
}

// Wherever an event names a text, it does so in the same shape (TextRef).
function textRefsIn(value: unknown): { id: string; sha256: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sha256' in value && 'id' in value) return [{ id: String(value.id), sha256: String(value.sha256) }]
  return Object.values(value).flatMap(textRefsIn)
}

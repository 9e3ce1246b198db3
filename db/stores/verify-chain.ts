import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { canonical } from '@/lib/core/shared/canonical'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { events } from '../schema/events'
import { texts } from '../schema/texts'
import { among } from '../typed-queries'
import { BEGINNING, linkHash } from './chain'

/** What does not fit: an event by its seq, a text by its id, or the row by which the case is found. */
export type Flaw =
  | { kind: 'gap' | 'doubled' | 'swapped' | 'broken-link' | 'wrong-hash' | 'columns-differ'; seq: number }
  | { kind: 'text-differs' | 'text-missing'; text: string }
  | { kind: 'row-behind' }

type CaseRow = { id: string; reference: string; seq: number; lastHash: string }
type EventRow = Omit<typeof events.$inferSelect, 'tenantId'>
/** `sha256`: of what it says now; null once it was forgotten. */
type TextRow = { caseId: string; id: string; sha256: string | null }

/** A case that was walked, and what does not fit, in the order in which it was met. */
type VerifiedCase = { id: string; reference: string; events: number; flaws: Flaw[] }

/** All that does not fit in the chain of one case; see `verifyCases`. */
export async function verifyChain(tx: Tx, caseId: string): Promise<Flaw[]> {
  const [verified] = await verifyCases(tx, await caseRows(tx, eq(cases.id, caseId), 1))
  return verified?.flaws ?? []
}

/** The next cases of the organisation, in the order of their ids. */
export async function verifyCasesAfter(tx: Tx, after: string | null, atMost: number): Promise<VerifiedCase[]> {
  return verifyCases(tx, await caseRows(tx, after === null ? undefined : gt(cases.id, after), atMost))
}

function caseRows({ db, tenantId }: Tx, which: SQL | undefined, atMost: number) {
  return db
    .select({ id: cases.id, reference: cases.reference, seq: cases.seq, lastHash: cases.lastHash })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), which))
    .orderBy(asc(cases.id))
    .limit(atMost)
}

/**
 * Recomputes the chain of each: every hash, what the columns say against the bytes, the last hash in the row, and each text
 * against the hash its event carries. A text that was forgotten cannot be checked, and does not have to be.
 */
async function verifyCases(tx: Tx, rows: readonly CaseRow[]): Promise<VerifiedCase[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const eventsOf = Map.groupBy(await eventRows(tx, ids), ({ caseId }) => caseId)
  const textsOf = Map.groupBy(await textRows(tx, ids), ({ caseId }) => caseId)
  return rows.map((row) => verified(row, eventsOf.get(row.id) ?? [], textsOf.get(row.id) ?? []))
}

function eventRows({ db, tenantId }: Tx, ids: readonly string[]): Promise<EventRow[]> {
  const { caseId, seq, at, type, actor, body, prevHash, hash } = events
  return db
    .select({ caseId, seq, at, type, actor, body, prevHash, hash })
    .from(events)
    .where(and(eq(events.tenantId, tenantId), among(caseId, ids)))
    .orderBy(asc(caseId), asc(seq))
}

function textRows({ db, tenantId }: Tx, ids: readonly string[]): Promise<TextRow[]> {
  return db
    .select({ caseId: texts.caseId, id: texts.id, sha256: hashNow })
    .from(texts)
    .where(and(eq(texts.tenantId, tenantId), among(texts.caseId, ids)))
}

const hashNow: SQL<string | null> =
  sql`encode(sha256(convert_to(${texts.salt} || ${texts.body}, 'UTF8')), 'hex')`.mapWith(String)

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

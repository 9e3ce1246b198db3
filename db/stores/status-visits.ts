import { and, count, eq, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { statusVisits as visits } from '../schema/status-visits'

/** A browser that may enter a code; of the code only a keyed hash is kept, and for as long as it can be entered. */
type StatusVisit = {
  id: string
  caseId: string
  partyId: string
  codeHmac: string | null
  codeExpiresAt: Date | null
  tries: number
  /** When it was opened, or last seen open. */
  openedAt: Date | null
  createdAt: Date
}

export async function startVisit(
  { db, tenantId }: Tx,
  visit: Pick<StatusVisit, 'id' | 'caseId' | 'partyId' | 'codeHmac' | 'codeExpiresAt' | 'createdAt'>,
): Promise<void> {
  await db.insert(visits).values({ ...visit, tenantId })
}

/** This browser. */
function visit({ tenantId }: Tx, id: string) {
  return and(eq(visits.tenantId, tenantId), eq(visits.id, id))
}

/** Locked until the end of the transaction: tries that come at the same time are counted one by one. */
export async function visitForUpdate(tx: Tx, id: string): Promise<StatusVisit | null> {
  const { caseId, partyId, codeHmac, codeExpiresAt, tries, openedAt, createdAt } = visits
  const [row] = await tx.db
    .select({ id: visits.id, caseId, partyId, codeHmac, codeExpiresAt, tries, openedAt, createdAt })
    .from(visits)
    .where(visit(tx, id))
    .for('update')
  return row ?? null
}

export async function countWrongCode(tx: Tx, id: string): Promise<void> {
  await tx.db
    .update(visits)
    .set({ tries: sql`${visits.tries} + 1` })
    .where(visit(tx, id))
}

/** The code was right: it is wiped, and cannot be entered again. */
export async function openVisit(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.db.update(visits).set({ openedAt: at, codeHmac: null, codeExpiresAt: null }).where(visit(tx, id))
}

/** It is still being read: the time in which nobody looked begins again. */
export async function keepVisitOpen(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.db
    .update(visits)
    .set({ openedAt: at })
    .where(and(visit(tx, id), lt(visits.openedAt, at)))
}

/** Closes this browser again. It stays known, so that its codes still count. */
export async function closeVisit(tx: Tx, id: string, partyId: string): Promise<void> {
  await tx.db
    .update(visits)
    .set({ openedAt: null, codeHmac: null, codeExpiresAt: null })
    .where(and(visit(tx, id), eq(visits.partyId, partyId)))
}

/** How many codes a party asked for since then. */
export async function codesAskedSince(
  { db, tenantId }: Tx,
  partyId: string,
  caseId: string,
  since: Date,
): Promise<number> {
  const ofParty = and(eq(visits.tenantId, tenantId), eq(visits.caseId, caseId), eq(visits.partyId, partyId))
  const [row] = await db
    .select({ n: count() })
    .from(visits)
    .where(and(ofParty, gte(visits.createdAt, since)))
  return row?.n ?? 0
}

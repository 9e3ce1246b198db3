// What may be erased, what is held, and what was erased by whose decision.
import { and, asc, desc, eq, isNotNull, lte } from 'drizzle-orm'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { erasures } from '../schema/erasures'
import { members } from '../schema/members'

type Erasure = Omit<typeof erasures.$inferSelect, 'tenantId' | 'keptOutside'>

export async function insertErasure({ db, tenantId }: Tx, erasure: Erasure): Promise<void> {
  await db.insert(erasures).values({ tenantId, ...erasure })
}

const LISTED = {
  id: cases.id,
  reference: cases.reference,
  seq: cases.seq,
  closedOn: cases.closedOn,
  outcome: cases.outcome,
  version: cases.version,
  erasableFrom: cases.erasableFrom,
  heldUntil: cases.heldUntil,
}
export type KeptCase = Pick<typeof cases.$inferSelect, keyof typeof LISTED>

/** Cases whose time is over, the longest ago first; at most so many. */
export async function erasableCases({ db, tenantId }: Tx, today: CivilDate, limit: number): Promise<KeptCase[]> {
  return db
    .select(LISTED)
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), isNotNull(cases.erasableFrom), lte(cases.erasableFrom, today)))
    .orderBy(asc(cases.erasableFrom), asc(cases.id))
    .limit(limit)
}

/** Cases that somebody holds, first those whose day comes first; at most so many. */
export async function heldCases({ db, tenantId }: Tx, limit: number): Promise<KeptCase[]> {
  return db
    .select(LISTED)
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), isNotNull(cases.heldUntil)))
    .orderBy(asc(cases.heldUntil), asc(cases.id))
    .limit(limit)
}

/** The last that were erased, with who decided it; null once that person is not there any more. */
export async function lastErasures({ db, tenantId }: Tx, limit: number) {
  const { id, at, because, again, counts } = erasures
  return db
    .select({ id, at, because, again, counts, reference: cases.reference, by: members.name })
    .from(erasures)
    .innerJoin(cases, and(eq(cases.tenantId, erasures.tenantId), eq(cases.id, erasures.caseId)))
    .leftJoin(members, and(eq(members.tenantId, erasures.tenantId), eq(members.id, erasures.decidedBy)))
    .where(eq(erasures.tenantId, tenantId))
    .orderBy(desc(erasures.at), desc(erasures.id))
    .limit(limit)
}

/** Whether this person is, or was, of the organisation. */
export async function isMember({ db, tenantId }: Tx, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), eq(members.id, id)))
  return rows.length > 0
}

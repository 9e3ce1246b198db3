import { and, asc, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { cases, isOpen } from '../schema/cases'

/** The cases that somebody handles and that are not closed, after the one that is named; at most so many. */
export async function openCasesOf(tx: Tx, memberId: string, after: string | null, limit: number): Promise<string[]> {
  return openCases(tx, eq(cases.handler, memberId), after, limit)
}

/** The cases that nobody handles yet and that are not closed, after the one that is named; at most so many. */
export async function unassignedCases(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  return openCases(tx, isNull(cases.handler), after, limit)
}

async function openCases({ db, tenantId }: Tx, which: SQL, after: string | null, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), which, isOpen, after === null ? undefined : gt(cases.id, after)))
    .orderBy(asc(cases.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

const MOST_TO_SIGN = 500

/** The open cases of which an answer waits for this member's signature. */
export async function casesToSign({ db, tenantId }: Tx, memberId: string): Promise<string[]> {
  const rows = await db
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        eq(cases.tenantId, tenantId),
        isNotNull(cases.offeredTo),
        isOpen,
        sql`${memberId}::uuid = any(${cases.offeredTo})`,
      ),
    )
    .orderBy(asc(cases.id))
    .limit(MOST_TO_SIGN)
  return rows.map(({ id }) => id)
}

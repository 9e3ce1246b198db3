import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { improvementCases } from '../schema/improvement-cases'
import { improvements } from '../schema/improvements'

type Improvement = Omit<typeof improvements.$inferSelect, 'tenantId' | 'ownerMemberId'> & { owner: string }

export async function improvementList({ db, tenantId }: Tx): Promise<Improvement[]> {
  const { tenantId: _of, ownerMemberId, ...shown } = getTableColumns(improvements)
  return db
    .select({ ...shown, owner: ownerMemberId })
    .from(improvements)
    .where(eq(improvements.tenantId, tenantId))
    .orderBy(desc(improvements.state), asc(improvements.due), asc(improvements.id))
}

export async function insertImprovement(
  { db, tenantId }: Tx,
  { owner, ...it }: Omit<Improvement, 'state' | 'whatChanged' | 'doneAt'>,
): Promise<void> {
  await db.insert(improvements).values({ ...it, tenantId, ownerMemberId: owner, state: 'planned' })
}

/** Linking it twice is linking it once. */
export async function linkCases({ db, tenantId }: Tx, id: string, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  const links = [...new Set(caseIds)].map((caseId) => ({ tenantId, improvementId: id, caseId }))
  await db.insert(improvementCases).values(links).onConflictDoNothing()
}

/** Ends a planned improvement; false when it had ended already. */
export async function endImprovement(
  { db, tenantId }: Tx,
  id: string,
  { at, ...end }: Pick<Improvement, 'whatChanged'> & { state: 'done' | 'dropped'; at: Date },
): Promise<boolean> {
  const planned = and(eq(improvements.tenantId, tenantId), eq(improvements.id, id), eq(improvements.state, 'planned'))
  const rows = await db
    .update(improvements)
    .set({ ...end, doneAt: at })
    .where(planned)
    .returning({ id: improvements.id })
  return rows.length > 0
}

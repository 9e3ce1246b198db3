import { and, eq, inArray, isNull } from 'drizzle-orm'
import { seatsOf } from '@/lib/core/case/committee-seats'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Tx } from '../in-tenant'
import { letIn } from '../schema/let-in'

/** Lets this member read this case until then; opened again, it is as long as the last time. */
export async function letMemberIn(
  { db, tenantId }: Tx,
  { caseId, memberId, until }: { caseId: string; memberId: string; until: Date },
): Promise<void> {
  await db
    .insert(letIn)
    .values({ tenantId, caseId, memberId, until })
    .onConflictDoUpdate({ target: [letIn.tenantId, letIn.caseId, letIn.memberId], set: { until } })
}

/** Who sits in the committee of this case reads it, and whoever no longer does reads it no longer. */
export async function seatCommittee(
  { db, tenantId }: Tx,
  before: ComplaintCase | null,
  after: ComplaintCase,
): Promise<void> {
  const [was, is] = [before, after].map((one) => (one ? seatsOf(one).map(({ member }) => member) : []))
  const comes = (is ?? []).filter((member) => !was?.includes(member))
  const leaves = (was ?? []).filter((member) => !is?.includes(member))
  if (leaves.length > 0) {
    const theirs = and(eq(letIn.tenantId, tenantId), eq(letIn.caseId, after.id), inArray(letIn.memberId, leaves))
    await db.delete(letIn).where(and(theirs, isNull(letIn.until)))
  }
  if (comes.length > 0) {
    await db
      .insert(letIn)
      .values(comes.map((memberId) => ({ tenantId, caseId: after.id, memberId, until: null })))
      .onConflictDoUpdate({ target: [letIn.tenantId, letIn.caseId, letIn.memberId], set: { until: null } })
  }
}

/** The open cases for which this member sits in the committee; at most so many. */
export async function casesSatFor({ db, tenantId }: Tx, memberId: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ caseId: letIn.caseId })
    .from(letIn)
    .where(and(eq(letIn.tenantId, tenantId), eq(letIn.memberId, memberId), isNull(letIn.until)))
    .limit(limit)
  return rows.map(({ caseId }) => caseId)
}

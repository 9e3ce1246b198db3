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

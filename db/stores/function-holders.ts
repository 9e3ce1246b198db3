import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { functionHolders as holders } from '../schema/function-holders'

/** Without a department: for all of them. */
type Holding = { function: string; department: string | null; member: string }

export async function functionHolders({ db, tenantId }: Tx): Promise<Holding[]> {
  return db
    .select({ function: holders.functionId, department: holders.departmentId, member: holders.memberId })
    .from(holders)
    .where(eq(holders.tenantId, tenantId))
    .orderBy(asc(holders.functionId), asc(holders.departmentId), asc(holders.memberId))
}

/** Filling it twice is filling it once. */
export async function fillFunction({ db, tenantId }: Tx, holding: Holding): Promise<void> {
  const { function: functionId, department: departmentId, member: memberId } = holding
  await db.insert(holders).values({ tenantId, functionId, departmentId, memberId }).onConflictDoNothing()
}

export async function vacateFunction({ db, tenantId }: Tx, holding: Holding): Promise<void> {
  const { function: functionId, department, member } = holding
  const where = department === null ? isNull(holders.departmentId) : eq(holders.departmentId, department)
  await db
    .delete(holders)
    .where(and(eq(holders.tenantId, tenantId), eq(holders.functionId, functionId), where, eq(holders.memberId, member)))
}

/** Takes someone out of every function, because they left. */
export async function vacateAll({ db, tenantId }: Tx, memberId: string): Promise<void> {
  await db.delete(holders).where(and(eq(holders.tenantId, tenantId), eq(holders.memberId, memberId)))
}

import type { Tx } from '../in-tenant'
import { tenantReports } from '../schema/tenant-reports'

type TenantReport = Omit<typeof tenantReports.$inferSelect, 'tenantId'>

/** Adds what somebody told about this organisation; it can only be added to. */
export async function insertTenantReport({ db, tenantId }: Tx, report: TenantReport): Promise<void> {
  await db.insert(tenantReports).values({ ...report, tenantId })
}

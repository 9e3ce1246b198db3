import type { PublicLang } from '@/lib/core/shared/language'
import type { Tx } from '../in-tenant'

type TenantReport = { id: string; body: string; email: string | null; lang: PublicLang; createdAt: Date }

/** Adds what somebody told about this organisation; it can only be added to. */
export async function insertTenantReport({ sql, tenantId }: Tx, report: TenantReport): Promise<void> {
  const { id, body, email, lang, createdAt } = report
  await sql`
    insert into tenant_reports (tenant_id, id, body, email, lang, created_at)
    values (${tenantId}, ${id}, ${body}, ${email}, ${lang}, ${createdAt})`
}

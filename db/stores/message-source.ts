import { and, eq } from 'drizzle-orm'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { improvements } from '../schema/improvements'
import { type TenantState, tenants } from '../schema/tenants'

export type MailingTenant = { slug: string; name: string; accent: string; lang: DeskLang; state: TenantState }

/** The organisation in whose name mail is sent. */
export async function mailingTenant({ db, tenantId }: Tx): Promise<MailingTenant | null> {
  const { slug, name, accent, lang, state } = tenants
  const [row] = await db.select({ slug, name, accent, lang, state }).from(tenants).where(eq(tenants.id, tenantId))
  return row ?? null
}

/** What an improvement changed, as the organisation says it. */
export async function whatChanged({ db, tenantId }: Tx, improvementId: string): Promise<Words | null> {
  const [row] = await db
    .select({ whatChanged: improvements.whatChanged })
    .from(improvements)
    .where(and(eq(improvements.tenantId, tenantId), eq(improvements.id, improvementId)))
  return row?.whatChanged ?? null
}

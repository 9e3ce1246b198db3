import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { DeskLang, PublicLang } from '@/lib/core/shared/language'
import type { Tx } from '../in-tenant'
import type { TenantState } from '../outside-tenant/tenants'
import type { Agreement } from '../schema/tenants'

/** The organisation whose transaction this is. */
export type OwnTenant = {
  id: string
  slug: string
  name: string
  sector: string
  state: TenantState
  languages: PublicLang[]
  accent: string
  lang: DeskLang
  trialEndsOn: CivilDate | null
  terms: Agreement
  processingAgreement: Agreement
  createdAt: Date
  closedAt: Date | null
}

export async function ownTenant({ sql, tenantId }: Tx): Promise<OwnTenant | null> {
  const [row] = await sql<OwnTenant[]>`
    select id, slug, name, sector, state, languages, accent, lang, trial_ends_on as "trialEndsOn", terms,
      processing_agreement as "processingAgreement", created_at as "createdAt", closed_at as "closedAt"
    from tenants where id = ${tenantId}`
  return row ?? null
}

type Changeable = Partial<
  Pick<
    OwnTenant,
    'name' | 'sector' | 'state' | 'languages' | 'accent' | 'lang' | 'closedAt' | 'terms' | 'processingAgreement'
  >
>

/** Changes what is given and leaves the rest. */
export async function changeOwnTenant({ sql, tenantId }: Tx, changes: Changeable): Promise<void> {
  const {
    name = null,
    sector = null,
    state = null,
    languages = null,
    accent = null,
    lang = null,
    closedAt = null,
    terms = null,
    processingAgreement = null,
  } = changes
  await sql`
    update tenants set name = coalesce(${name}, name), sector = coalesce(${sector}, sector),
      state = coalesce(${state}, state), languages = coalesce(${languages}::text[], languages),
      accent = coalesce(${accent}, accent), lang = coalesce(${lang}, lang),
      closed_at = coalesce(${closedAt}, closed_at), terms = coalesce(${terms}::jsonb, terms),
      processing_agreement = coalesce(${processingAgreement}::jsonb, processing_agreement)
    where id = ${tenantId}`
}

/** Open again, as it was: live where something was published. False when it is not closed, or closed too long ago. */
export async function reopenOwnTenant({ sql, tenantId }: Tx, closedSince: Date): Promise<boolean> {
  const rows = await sql`
    update tenants t set closed_at = null, state = case
      when exists (select 1 from procedure_versions v where v.tenant_id = ${tenantId}) then 'live' else 'setting-up' end
    where t.id = ${tenantId} and t.state = 'closed' and t.closed_at >= ${closedSince} returning 1`
  return rows.length > 0
}

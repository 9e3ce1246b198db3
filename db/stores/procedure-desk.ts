import type { Role } from '@/lib/core/access/actor'
import { permissions } from '@/lib/core/access/permissions'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { draftFrom, procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Live } from '@/lib/core/procedure/readiness/live'
import type { Tx } from '../in-tenant'
import type { Unread } from './unread'

/** All that the screens about the procedure show, in one statement: they are opened often while one writes. */
export type ProcedureDesk = {
  tenant: { slug: string; name: string; state: 'setting-up' | 'live' | 'closed'; sector: string; accent: string }
  draft: (DraftRow & { body: ProcedureDraft }) | null
  current: Procedure | null
  versions: { number: number; publishedAt: string; publishedBy: string | null }[]
  members: { id: string; name: string; role: Role; away: boolean }[]
  holders: { function: string; department: string | null; member: string }[]
  ownerConfirmed: boolean
  trialEndsOn: CivilDate | null
}

type DraftRow = { revision: number; savedAt: string; savedBy: string | null }
type Row = Omit<Unread<ProcedureDesk, 'draft' | 'current'>, 'draft'> & { draft: (DraftRow & { body: unknown }) | null }

/** Names stand for the people who saved and published, also of who left since. */
export async function readProcedureDesk({ sql, tenantId }: Tx): Promise<ProcedureDesk> {
  const [row] = await sql<{ desk: Row }[]>`
    select jsonb_build_object(
      'tenant', jsonb_build_object('slug', t.slug, 'name', t.name, 'state', t.state, 'sector', t.sector,
        'accent', t.accent),
      'trialEndsOn', t.trial_ends_on,
      'draft', (
        select jsonb_build_object('body', d.body, 'revision', d.revision, 'savedAt', d.saved_at, 'savedBy', m.name)
        from procedure_drafts d left join members m on m.tenant_id = d.tenant_id and m.id = d.saved_by
        where d.tenant_id = t.id),
      'current', (
        select v.body from procedure_versions v where v.tenant_id = t.id order by v.number desc limit 1),
      'versions', coalesce((
        select jsonb_agg(jsonb_build_object('number', v.number, 'publishedAt', v.published_at, 'publishedBy', m.name)
          order by v.number desc)
        from procedure_versions v left join members m on m.tenant_id = v.tenant_id and m.id = v.published_by
        where v.tenant_id = t.id), '[]'),
      'members', coalesce((
        select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role, 'away', m.away)
          order by m.name, m.id)
        from members m where m.tenant_id = t.id and m.state = 'active'), '[]'),
      'holders', coalesce((
        select jsonb_agg(jsonb_build_object('function', h.function_id, 'department', h.department_id, 'member', h.member_id)
          order by h.function_id, h.department_id nulls first, h.member_id)
        from function_holders h where h.tenant_id = t.id), '[]'),
      'ownerConfirmed', exists (
        select 1 from members m where m.tenant_id = t.id and m.role = 'owner' and m.state = 'active'
          and app.user_by_id(m.user_id) ->> 'emailConfirmedAt' is not null)
    ) as desk
    from tenants t where t.id = ${tenantId}`
  if (!row) throw new Error('the organisation of this transaction is not there')
  const { draft, current, ...rest } = row.desk
  return {
    ...rest,
    draft: draft && { ...draft, body: draftFrom(draft.body, rest.tenant.slug) },
    current: current ? procedureFrom(current, rest.tenant.slug) : null,
  }
}

/** What readiness asks beside the text. Only people who may work on cases count as filling a function. */
export function liveOf({ members, holders, ownerConfirmed }: ProcedureDesk): Live {
  const working = members.filter(({ role }) => permissions[role].includes('work-cases')).map(({ id }) => id)
  return {
    holders: holders.filter(({ member }) => working.includes(member)),
    memberCount: members.length,
    ownerConfirmed,
  }
}

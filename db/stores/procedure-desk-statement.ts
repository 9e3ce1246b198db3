import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import { permissions } from '@/lib/core/access/permissions'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { draftFrom, procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Live } from '@/lib/core/procedure/readiness/live'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { TenantState } from '../schema/tenants'

const Desk = z.object({
  tenant: z.object({ slug: z.string(), name: z.string(), state: TenantState, sector: z.string(), accent: z.string() }),
  draft: z
    .object({ body: z.unknown(), revision: z.int(), savedAt: z.string(), savedBy: z.string().nullable() })
    .nullable(),
  current: z.unknown(),
  versions: z.array(z.object({ number: z.int(), publishedAt: z.string(), publishedBy: z.string().nullable() })),
  members: z.array(z.object({ id: z.string(), name: z.string(), role: Role, away: z.boolean() })),
  holders: z.array(z.object({ function: z.string(), department: z.string().nullable(), member: z.string() })),
  ownerConfirmed: z.boolean(),
  trialEndsOn: CivilDate.nullable(),
})
type Desk = z.infer<typeof Desk>

/** All that the screens about the procedure show, in one statement: they are opened often while one writes. */
export type ProcedureDesk = Omit<Desk, 'draft' | 'current'> & {
  draft: (NonNullable<Desk['draft']> & { body: ProcedureDraft }) | null
  current: Procedure | null
}

/** Names stand for the people who saved and published, also of who left since. */
export async function readProcedureDesk({ sql, tenantId }: Tx): Promise<ProcedureDesk> {
  const statement = sql`
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
  const row = await rowOf(z.object({ desk: Desk }), statement)
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

import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { draftFrom, procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

const Desk = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: Role,
      state: z.enum(['active', 'left']),
      away: z.boolean(),
    }),
  ),
  holders: z.array(z.object({ function: z.string(), department: z.string().nullable(), member: z.string() })),
  invitations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: Role,
      forCommittee: z.boolean(),
      expiresAt: z.string(),
    }),
  ),
  draft: z.unknown(),
  current: z.unknown(),
})

/** Everybody of an organisation, what they fill, and who was asked to come, in one statement. */
type PeopleDesk = Omit<z.infer<typeof Desk>, 'draft' | 'current'> & {
  draft: ProcedureDraft | null
  current: Procedure | null
}

/** `now`: invitations that are over by then are left out. */
export async function readPeopleDesk({ sql, tenantId }: Tx, now: Date): Promise<PeopleDesk> {
  const statement = sql`
    select jsonb_build_object(
      'members', coalesce((
        select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'email', m.email, 'role', m.role,
          'state', m.state, 'away', m.away) order by m.name, m.id)
        from members m where m.tenant_id = t.id and (m.role <> 'outsider'
          -- Whom somebody asked for one case is theirs to know of; who comes from outside for the committee is everybody's.
          or m.email in (select i.email from invitations i where i.tenant_id = t.id and i.for_committee
            and i.accepted_at is not null)
          or exists (select from function_holders h where h.tenant_id = m.tenant_id and h.member_id = m.id))), '[]'),
      'holders', coalesce((
        select jsonb_agg(jsonb_build_object('function', h.function_id, 'department', h.department_id, 'member', h.member_id)
          order by h.function_id, h.department_id nulls first, h.member_id)
        from function_holders h where h.tenant_id = t.id), '[]'),
      'invitations', coalesce((
        select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'email', i.email, 'role', i.role,
          'forCommittee', i.for_committee, 'expiresAt', i.expires_at) order by i.expires_at desc, i.id)
        from invitations i where i.tenant_id = t.id and i.accepted_at is null and i.withdrawn_at is null
          and i.expires_at > ${now} and (i.role <> 'outsider' or i.for_committee)), '[]'),
      'draft', (select d.body from procedure_drafts d where d.tenant_id = t.id),
      'current', (select v.body from procedure_versions v where v.tenant_id = t.id order by v.number desc limit 1)
    ) as desk
    from tenants t where t.id = ${tenantId}`
  const row = await rowOf(z.object({ desk: Desk }), statement)
  if (!row) throw new Error('the organisation of this transaction is not there')
  const { draft, current, ...rest } = row.desk
  return {
    ...rest,
    draft: draft ? draftFrom(draft, tenantId) : null,
    current: current ? procedureFrom(current, tenantId) : null,
  }
}

import type { Role } from '@/lib/core/access/actor'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { draftFrom, procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import type { Unread } from './unread'

/** Everybody of an organisation, what they fill, and who was asked to come, in one statement. */
type PeopleDesk = {
  members: { id: string; name: string; email: string; role: Role; state: 'active' | 'left'; away: boolean }[]
  holders: { function: string; department: string | null; member: string }[]
  invitations: { id: string; name: string; email: string; role: Role; expiresAt: string }[]
  draft: ProcedureDraft | null
  current: Procedure | null
}

type Row = Unread<PeopleDesk, 'draft' | 'current'>

/** `now`: invitations that are over by then are left out. */
export async function readPeopleDesk({ sql, tenantId }: Tx, now: Date): Promise<PeopleDesk> {
  const [row] = await sql<{ desk: Row }[]>`
    select jsonb_build_object(
      'members', coalesce((
        select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'email', m.email, 'role', m.role,
          'state', m.state, 'away', m.away) order by m.name, m.id)
        from members m where m.tenant_id = t.id and m.role <> 'outsider'), '[]'),
      'holders', coalesce((
        select jsonb_agg(jsonb_build_object('function', h.function_id, 'department', h.department_id, 'member', h.member_id)
          order by h.function_id, h.department_id nulls first, h.member_id)
        from function_holders h where h.tenant_id = t.id), '[]'),
      'invitations', coalesce((
        select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'email', i.email, 'role', i.role,
          'expiresAt', i.expires_at) order by i.expires_at desc, i.id)
        from invitations i where i.tenant_id = t.id and i.accepted_at is null and i.withdrawn_at is null
          and i.expires_at > ${now} and i.role <> 'outsider'), '[]'),
      'draft', (select d.body from procedure_drafts d where d.tenant_id = t.id),
      'current', (select v.body from procedure_versions v where v.tenant_id = t.id order by v.number desc limit 1)
    ) as desk
    from tenants t where t.id = ${tenantId}`
  if (!row) throw new Error('the organisation of this transaction is not there')
  const { draft, current, ...rest } = row.desk
  return {
    ...rest,
    draft: draft ? draftFrom(draft, tenantId) : null,
    current: current ? procedureFrom(current, tenantId) : null,
  }
}

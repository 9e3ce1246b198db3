import type { Role } from '@/lib/access/actor'
import { permissions } from '@/lib/access/permissions'
import type { Staffing } from '@/lib/procedure/routing'
import type { Tx } from '../in-tenant'

type Row = {
  id: string
  name: string
  role: Role
  away: boolean
  fills: { function: string; department: string | null }[]
}

/** Who fills which function now. People who left are not among them. */
export async function staffingOf({ sql, tenantId }: Tx): Promise<Staffing> {
  const rows = await sql<Row[]>`
    select m.id, m.name, m.role, m.away, coalesce((
      select jsonb_agg(jsonb_build_object('function', h.function_id, 'department', h.department_id)
        order by h.function_id, h.department_id)
      from function_holders h where h.tenant_id = m.tenant_id and h.member_id = m.id), '[]') as fills
    from members m where m.tenant_id = ${tenantId} and m.state = 'active' order by m.created_at, m.id`
  return {
    members: rows.map(({ id, name, role, away }) => {
      const canHandle = permissions[role].includes('work-cases')
      return { id, name, canHandle, oversees: role === 'owner' || role === 'manager', away }
    }),
    holders: rows.flatMap(({ id, fills }) => fills.map((filled) => ({ ...filled, member: id }))),
  }
}

import type { Role } from '@/lib/core/access/actor'
import type { Tx } from '../in-tenant'

export type StoredMember = {
  id: string
  userId: string
  name: string
  email: string
  role: Role
  state: 'active' | 'left'
  away: boolean
  createdAt: Date
}

/** Everybody who is, or was, of the organisation; who is there first. */
export async function memberList({ sql, tenantId }: Tx): Promise<StoredMember[]> {
  return sql<StoredMember[]>`
    select id, user_id as "userId", name, email, role, state, away, created_at as "createdAt"
    from members where tenant_id = ${tenantId} order by state, name, id`
}

/** The names behind these ids, also of who left. */
export async function memberNames({ sql, tenantId }: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from members where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Locked until the end of the transaction: two who demote each other cannot leave the organisation without an owner. */
export async function membersForUpdate({ sql, tenantId }: Tx): Promise<StoredMember[]> {
  return sql<StoredMember[]>`
    select id, user_id as "userId", name, email, role, state, away, created_at as "createdAt"
    from members where tenant_id = ${tenantId} order by id for update`
}

/** Changes what is given and leaves the rest. False when there is no such member. */
export async function changeMember(
  { sql, tenantId }: Tx,
  id: string,
  changes: Partial<Pick<StoredMember, 'name' | 'role' | 'state' | 'away'>>,
): Promise<boolean> {
  const { name = null, role = null, state = null, away = null } = changes
  const rows = await sql`
    update members set name = coalesce(${name}, name), role = coalesce(${role}, role), state = coalesce(${state}, state),
      away = coalesce(${away}, away)
    where tenant_id = ${tenantId} and id = ${id} returning 1`
  return rows.length > 0
}

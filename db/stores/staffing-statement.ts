import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import { permissions } from '@/lib/core/access/permissions'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { Tx } from '../in-tenant'

// Made once: a shape costs more to make than a row to read.
const Rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    role: Role,
    away: z.boolean(),
    lookedOver: z.boolean(),
    earlier: z.array(z.string()),
    asked: z.boolean(),
    fills: z.array(z.object({ function: z.string(), department: z.string().nullable() })),
  }),
)

/** With who comes from outside for the committee. `case`: with who came from outside for this one, by its id or reference. `whole`: also where the reader sees less. */
type StaffingAsked = { case?: string; whole?: boolean }

/**
 * Who fills which function now. People who left are not among them. Who was not looked over yet is known by name, and
 * handles nothing.
 */
export async function staffingOf(tx: Tx, { case: of = '', whole = false }: StaffingAsked = {}): Promise<Staffing> {
  const { sql, memberId } = tx
  // Not read before all three were sent: reading waits, and what waits is sent later than what stands behind it.
  const [, found] = await Promise.all([
    whole && memberId ? sql`select set_config('app.member_id', '', true)` : null,
    staff(tx, of),
    whole && memberId ? sql`select set_config('app.member_id', ${memberId}, true)` : null,
  ])
  const rows = Rows.parse(found)
  return {
    members: rows.map(({ id, name, role, away, lookedOver, earlier, asked }) => {
      // Somebody from outside handles the case that they were asked for, once they were found fit for it, and no other.
      const canHandle = role === 'outsider' ? asked : permissions[role].includes('work-cases') && lookedOver
      // Who was not looked over yet may be whom it is about: no mail about a case goes to them either.
      const oversees = lookedOver && (role === 'owner' || role === 'manager')
      const standing = { canHandle, oversees, away, owns: role === 'owner', outsider: role === 'outsider' }
      return { id, name, ...standing, ...(earlier.length > 0 ? { earlier } : {}) }
    }),
    holders: rows.flatMap(({ id, fills }) => fills.map((filled) => ({ ...filled, member: id }))),
  }
}

function staff({ sql, tenantId }: Tx, of: string) {
  return sql`
    select m.id, m.name, m.role, m.away, m.looked_over as "lookedOver",
      coalesce(asked.yes, false) as asked,
      array(select n.name from member_names n where n.tenant_id = m.tenant_id and n.member_id = m.id order by 1) as earlier,
      coalesce((
        select jsonb_agg(jsonb_build_object('function', h.function_id, 'department', h.department_id)
          order by h.function_id, h.department_id)
        from function_holders h where h.tenant_id = m.tenant_id and h.member_id = m.id), '[]') as fills
    from members m
      left join lateral (
        -- With a limit it is asked of each outsider by key, never turned into a look through all cases.
        select true as yes from outsiders o where m.role = 'outsider' and o.tenant_id = m.tenant_id and o.member_id = m.id
          and ${of} in (o.case_id::text, (
            select c.reference from cases c where c.tenant_id = o.tenant_id and c.id = o.case_id)) limit 1) asked on true
    where m.tenant_id = ${tenantId} and m.state = 'active' and (m.role <> 'outsider' or asked.yes or exists (
      select from function_holders h where h.tenant_id = m.tenant_id and h.member_id = m.id))
    order by m.created_at, m.id`
}

/**
 * Waits until what is being filed is there. Not long: whoever files meanwhile stands behind this, and may wait no longer
 * than they can; it then throws a fault with the code of a lock that did not come.
 */
export async function untilFilingsAreDone({ sql, tenantId }: Tx): Promise<void> {
  await sql`select set_config('lock_timeout', '1000', true)`
  await sql`select pg_advisory_xact_lock(hashtextextended(${doorOf(tenantId)}, 0))`
}

/** Under this name those who file and those who look over keep out of each other's way. */
export function doorOf(tenantId: string): string {
  return `filing ${tenantId}`
}

/** Somebody else has the lock and does not let go. */
export function isLockTimeout(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === '55P03'
}

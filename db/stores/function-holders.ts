import type { Tx } from '../in-tenant'

/** Without a department: for all of them. */
type Holding = { function: string; department: string | null; member: string }

export async function functionHolders({ sql, tenantId }: Tx): Promise<Holding[]> {
  return sql<Holding[]>`
    select function_id as function, department_id as department, member_id as member
    from function_holders where tenant_id = ${tenantId} order by function_id, department_id, member_id`
}

/** Filling it twice is filling it once. */
export async function fillFunction({ sql, tenantId }: Tx, holding: Holding): Promise<void> {
  await sql`
    insert into function_holders (tenant_id, function_id, department_id, member_id)
    values (${tenantId}, ${holding.function}, ${holding.department}, ${holding.member})
    on conflict do nothing`
}

export async function vacateFunction({ sql, tenantId }: Tx, holding: Holding): Promise<void> {
  await sql`
    delete from function_holders where tenant_id = ${tenantId} and function_id = ${holding.function}
      and department_id is not distinct from ${holding.department} and member_id = ${holding.member}`
}

/** Takes someone out of every function, because they left. */
export async function vacateAll({ sql, tenantId }: Tx, memberId: string): Promise<void> {
  await sql`delete from function_holders where tenant_id = ${tenantId} and member_id = ${memberId}`
}

import type { Tx } from '../in-tenant'

/** The cases that somebody handles and that are not closed. */
export async function openCasesOf({ sql, tenantId }: Tx, memberId: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and handler = ${memberId} and phase <> 'closed' order by id`
  return rows.map(({ id }) => id)
}

/** The cases that nobody handles yet and that are not closed. */
export async function unassignedCases({ sql, tenantId }: Tx): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and handler is null and phase <> 'closed' order by id`
  return rows.map(({ id }) => id)
}

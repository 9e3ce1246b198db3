import type { Tx } from '../in-tenant'

/** The cases that somebody handles and that are not closed, after the one that is named; at most so many. */
export async function openCasesOf(
  { sql, tenantId }: Tx,
  memberId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and handler = ${memberId} and phase <> 'closed'
      and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** The cases that nobody handles yet and that are not closed, after the one that is named; at most so many. */
export async function unassignedCases({ sql, tenantId }: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and handler is null and phase <> 'closed'
      and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

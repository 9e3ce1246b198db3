import type { Tx } from '../in-tenant'

/** The words behind these ids; one that was forgotten, or may not be seen, is not among them. One statement, however many. */
export async function readTexts({ sql, tenantId }: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; body: string }[]>`
    select id, body from texts where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[]) and body is not null`
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** Everything that was written in one case. */
export async function textsOfCase({ sql, tenantId }: Tx, caseId: string): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; body: string }[]>`
    select id, body from texts where tenant_id = ${tenantId} and case_id = ${caseId} and body is not null`
  return new Map(rows.map(({ id, body }) => [id, body]))
}

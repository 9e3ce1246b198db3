// Everything an organisation has with us, table by table, for when it asks for a copy or leaves.
import type { Tx } from '../in-tenant'

/** In the order of the file: who they are, what they published, what people told them, what was done with it. */
export const HANDED_OUT = [
  'members',
  'function_holders',
  'invitations',
  'procedure_drafts',
  'procedure_versions',
  'people',
  'cases',
  'parties',
  'texts',
  'events',
  'messages',
  'renderings',
  'improvements',
  'improvement_cases',
  'access_log',
] as const
export type HandedOut = (typeof HANDED_OUT)[number]

// Fingerprints of links that still open something.
const KEPT_BACK = ['token_sha256', 'link_sha256']
const ROWS_AT_ONCE = 200
const LONGEST_WAIT_MS = 300_000

/** Time for a slow line: called first, and before anything else in the transaction. */
export async function beginHandOut({ sql }: Tx): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', ${String(LONGEST_WAIT_MS)}, true)`
}

/** The rows of one table as JSON texts, a few hundred at a time. */
export async function* rowsToHandOut({ sql, tenantId }: Tx, table: HandedOut): AsyncGenerator<string[]> {
  const asked = sql<{ row: string }[]>`
    select (to_jsonb(t) - ${KEPT_BACK}::text[])::text as row from ${sql(table)} t where t.tenant_id = ${tenantId}`
  for await (const rows of asked.cursor(ROWS_AT_ONCE)) yield rows.map(({ row }) => row)
}

/** How many cases this member may not see, because they are about them; asked for by Gehoor itself, which sees them all. */
export async function casesHiddenFrom({ sql, tenantId }: Tx, memberId: string): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*) as n from cases where tenant_id = ${tenantId}
      and (barred @> array[${memberId}::uuid] or (circle is not null and not circle @> array[${memberId}::uuid]))`
  return row?.n ?? 0
}

/** When somebody last got a copy of everything, whole; null when nobody did. */
export async function lastHandedOut({ sql, tenantId }: Tx): Promise<Date | null> {
  const [row] = await sql<{ at: Date }[]>`
    select at from access_log where tenant_id = ${tenantId} and purpose = 'change' and screen = 'hand-out'
    order by seq desc limit 1`
  return row?.at ?? null
}

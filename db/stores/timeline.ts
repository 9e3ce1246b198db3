import { eventFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import type { Tx } from '../in-tenant'

/** Everything that happened in a case, in order, as it was recorded. */
export async function timelineOf({ sql, tenantId }: Tx, caseId: string): Promise<Recorded[]> {
  const rows = await sql<{ body: string }[]>`
    select body from events where tenant_id = ${tenantId} and case_id = ${caseId} order by seq`
  return rows.map(({ body }) => eventFrom(JSON.parse(body), caseId))
}

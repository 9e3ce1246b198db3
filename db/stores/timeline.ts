import { and, asc, eq } from 'drizzle-orm'
import { eventFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import type { Tx } from '../in-tenant'
import { events } from '../schema/events'

/** Everything that happened in a case, in order, as it was recorded. */
export async function timelineOf({ db, tenantId }: Tx, caseId: string): Promise<Recorded[]> {
  const rows = await db
    .select({ body: events.body })
    .from(events)
    .where(and(eq(events.tenantId, tenantId), eq(events.caseId, caseId)))
    .orderBy(asc(events.seq))
  return rows.map(({ body }) => eventFrom(JSON.parse(body), caseId))
}

import { z } from 'zod'
import { eventFrom } from '@/lib/core/case/event-from'
import type { CaseEvent } from '@/lib/core/case/events'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

/** A case as a file brought it in, whatever happened to it since. A text that was forgotten is null. */
export type BroughtIn = {
  filed: Extract<CaseEvent, { type: 'complaint-filed' }>
  texts: Record<string, string | null>
  /** It was filed for somebody else. */
  onBehalf: boolean
}

const Row = z.object({
  id: z.string(),
  filed: z.unknown(),
  texts: z.record(z.string(), z.string().nullable()),
  onBehalf: z.boolean(),
})

/** The case that came in under this key of a file; null when there is none. */
export async function broughtInAs({ sql, tenantId }: Tx, externalKey: string): Promise<BroughtIn | null> {
  const statement = sql`
    select c.id, (select e.body::jsonb from events e
        where e.tenant_id = c.tenant_id and e.case_id = c.id and e.seq = 1) as filed,
      (select coalesce(jsonb_object_agg(t.id, t.body), '{}') from texts t
        where t.tenant_id = c.tenant_id and t.case_id = c.id) as texts,
      exists (select 1 from parties p
        where p.tenant_id = c.tenant_id and p.case_id = c.id and p.role = 'representative') as "onBehalf"
    from cases c where c.tenant_id = ${tenantId} and c.external_key = ${externalKey}`
  const row = await rowOf(Row, statement)
  if (!row) return null
  const { id, filed, ...rest } = row
  const { event } = eventFrom(filed, id)
  if (event.type !== 'complaint-filed') throw new Error(`case ${id} does not begin with its filing`)
  return { ...rest, filed: event }
}

// Rows of cases that were written by an earlier release, and how one of them is made anew from its events.
import { z } from 'zod'
import { replay } from '@/lib/core/case/apply'
import { eventFrom } from '@/lib/core/case/event-from'
import { erasableFrom } from '@/lib/core/case/keeping'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import { NotReadable } from '@/lib/core/shared/stored-shape'
import type { Tx } from '../in-tenant'
import { rowOf, rowsOf } from '../read-rows'
import { caseRowOf, ROW_SHAPE } from './case-row'

/** Where a portion of them ended. */
const OlderPlace = z.object({ shape: z.int(), id: z.string() })
export type OlderPlace = z.infer<typeof OlderPlace>

/** The next older rows of an organisation, the oldest shape first; at most so many. */
export async function olderRows(
  { sql, tenantId }: Tx,
  { after, limit }: { after: OlderPlace | null; limit: number },
): Promise<OlderPlace[]> {
  const statement = sql`
    select shape, id from cases where tenant_id = ${tenantId} and shape < ${ROW_SHAPE}
      ${after ? sql`and (shape, id) > (${after.shape}, ${after.id}::uuid)` : sql``}
    order by shape, id limit ${limit}`
  return rowsOf(OlderPlace, statement)
}

const Row = z.object({ seq: z.int(), lastHash: z.string(), procedure: z.unknown() })
const Event = z.object({ body: z.string(), hash: z.string() })

/**
 * Makes the row of this case anew from its events, when it is older; whoever works on the case waits. Throws NotReadable when
 * an event or the version cannot be read, or when the events do not end as the row says: nothing is changed then.
 */
export async function bringUp({ sql, tenantId }: Tx, caseId: string): Promise<void> {
  const found = sql`
    select c.seq, c.last_hash as "lastHash", v.body as procedure
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId} and c.shape < ${ROW_SHAPE}
    for update of c`
  const row = await rowOf(Row, found)
  if (!row) return
  const recorded = sql`
    select body, hash from events where tenant_id = ${tenantId} and case_id = ${caseId} order by seq`
  const events = await rowsOf(Event, recorded)
  const complaint = replay(
    caseId,
    events.map(({ body }) => eventFrom(JSON.parse(body), caseId)),
  )
  const { seq, lastHash } = row
  if (complaint?.seq !== seq || events.at(-1)?.hash !== lastHash)
    throw new NotReadable(`the events of case ${caseId} do not end as its row says`)
  const procedure = procedureFrom(row.procedure, `case ${caseId}`)
  const anew = caseRowOf(complaint, {
    nextStepAt: nextStepAt(procedure, complaint),
    erasableFrom: erasableFrom(procedure, complaint),
    lastHash,
  })
  const columns = sql(Object.keys(anew))
  await sql`
    update cases set (${columns}) = (select ${columns} from jsonb_populate_record(null::cases, ${anew}::jsonb))
    where tenant_id = ${tenantId} and id = ${caseId}`
}

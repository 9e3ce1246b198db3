import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

const Row = z.object({ until: z.date().nullable() })

/**
 * Until when an earlier mail of this case to the same person is still to go; null when there is none. One that cannot be
 * made is not waited for. `spareMs`: how much of a lease an attempt leaves over: one that is going now has gone by then. What
 * came of it is not written down before the caller is done, so that whoever waits for it is known by then.
 */
export async function earlierMailUntil(
  { sql, tenantId }: Tx,
  messageId: string,
  { spareMs }: { spareMs: number },
): Promise<Date | null> {
  const statement = sql`
    select max(earlier.until) as until from (
      select coalesce(e.lease_until - ${spareMs} * interval '1 millisecond', e.next_attempt_at) as until
      from messages m join messages e on e.tenant_id = m.tenant_id and e.case_id = m.case_id
        and e.party_id is not distinct from m.party_id and e.member_id is not distinct from m.member_id
      where m.tenant_id = ${tenantId} and m.id = ${messageId} and e.cause < m.cause
        and e.state in ('waiting', 'sending') and e.last_problem is distinct from 'fault'
      for share of e) earlier`
  return (await rowOf(Row, statement))?.until ?? null
}

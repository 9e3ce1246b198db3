import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

const Row = z.object({ id: z.string(), until: z.date() })

/**
 * Until when an earlier mail of the same case to the same person is still to go, for those of these messages that have one.
 * One that cannot be made is not waited for, nor one that is said in the same mail: of `together` none waits for another. `spareMs`: how much of a lease an attempt leaves over: one that is going now has
 * gone by then. What came of it is not written down before the caller is done, so that whoever waits for it is known by then.
 */
export async function earlierMailsUntil(
  { sql, tenantId }: Tx,
  ids: readonly string[],
  { spareMs, together }: { spareMs: number; together: readonly string[] },
): Promise<Map<string, Date>> {
  const statement = sql`
    select earlier.id, max(earlier.until) as until from (
      select m.id, coalesce(e.lease_until - ${spareMs} * interval '1 millisecond', e.next_attempt_at) as until
      from messages m join messages e on e.tenant_id = m.tenant_id and e.case_id = m.case_id
        and e.party_id is not distinct from m.party_id and e.member_id is not distinct from m.member_id
      where m.tenant_id = ${tenantId} and m.id = any(${ids as string[]}::uuid[]) and e.cause < m.cause
        and e.state in ('waiting', 'sending') and e.last_problem is distinct from 'fault'
        and not (m.id = any(${together as string[]}::uuid[]) and e.id = any(${together as string[]}::uuid[]))
      order by e.id for share of e) earlier
    group by earlier.id`
  return new Map((await rowsOf(Row, statement)).map(({ id, until }) => [id, until]))
}

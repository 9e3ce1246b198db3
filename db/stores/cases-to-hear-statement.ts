// Cases that need somebody: no one handles them, or hardly anyone may.
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import type { Portion } from './look-over'

const Row = z.object({ id: z.string() })

/** Open cases that nobody handles, or for which somebody from outside is needed. Two ways in, each by an index of its own. */
export async function casesThatSeek({ sql, tenantId }: Tx, { after, limit }: Portion): Promise<string[]> {
  const beyond = after ? sql`and id > ${after}::uuid` : sql``
  const statement = sql`
    (select id from cases where tenant_id = ${tenantId} and handler is null and phase <> 'closed' ${beyond}
      order by id limit ${limit})
    union
    (select id from cases where tenant_id = ${tenantId} and state ? 'outsider' and phase <> 'closed' ${beyond}
      order by id limit ${limit})
    order by id limit ${limit}`
  return (await rowsOf(Row, statement)).map(({ id }) => id)
}

/** Open cases that all but one, or everybody, is kept out of now. Who is kept out together is looked at once. */
export async function casesHardlyHeard({ sql, tenantId }: Tx, { after, limit }: Portion): Promise<string[]> {
  const statement = sql`
    with hearing as (
      select m.id from members m where m.tenant_id = ${tenantId} and m.state = 'active' and m.looked_over
        and m.role in ('owner', 'manager', 'handler')
    ), together as (
      select distinct barred from cases where tenant_id = ${tenantId} and phase <> 'closed' and barred <> '{}'
    ), poor as materialized (
      select t.barred from together t where (select count(*) from hearing h where not t.barred @> array[h.id]) <= 1
    )
    select c.id from cases c where c.tenant_id = ${tenantId} and c.phase <> 'closed' and c.barred <> '{}'
      and c.barred in (select p.barred from poor p) ${after ? sql`and c.id > ${after}::uuid` : sql``}
    order by c.id limit ${limit}`
  return (await rowsOf(Row, statement)).map(({ id }) => id)
}

import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

const Row = z.object({ id: z.string() })

/** Which of these mails to staff speak of another case that its reader may not read any more, or that is of no use. */
export async function saidTooMuch({ sql, tenantId }: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const statement = sql`
    select distinct m.carried_by as id
    from messages m join cases c on c.tenant_id = m.tenant_id and c.id = m.case_id
    where m.tenant_id = ${tenantId} and m.carried_by = any(${ids as string[]}::uuid[]) and m.member_id is not null
      and (m.state = 'cancelled' or m.member_id = any(c.barred))`
  return new Set((await rowsOf(Row, statement)).map(({ id }) => id))
}

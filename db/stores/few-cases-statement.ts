import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { Tx } from '../in-tenant'
import type { Fragment } from './case-filter-statement'
import type { ViewAsked } from './list-views'

/** So many are read by their keys and put in order; of more, the list is walked in its own order until the page is full. */
const FEW = 2_000

type Few = {
  /** Beginning of a statement: the table `few`, of ids. */
  found: Fragment
  /** Whether there are more than few of them. */
  tooMany: Fragment
}

/** The cases within a period or of an improvement, which no index has in the order of a list, as far as they are few. */
export function fewOf(tx: Tx, asked: ViewAsked & { filter: CaseFilter }): Few | null {
  const { sql } = tx
  const ids = idsOf(tx, asked)
  if (!ids) return null
  return {
    found: sql`with few as materialized (${ids} limit ${FEW + 1}),
      counted as materialized (select count(*) > ${FEW} as too_many from few)`,
    tooMany: sql`(select too_many from counted)`,
  }
}

function idsOf({ sql, tenantId }: Tx, { view, filter }: ViewAsked & { filter: CaseFilter }): Fragment | null {
  const { improvement, answeredFrom, answeredUntil, closedFrom, closedUntil, receivedFrom, receivedUntil } = filter
  if (improvement)
    return sql`select i.case_id as id from improvement_cases i where i.tenant_id = ${tenantId} and i.improvement_id = ${improvement}`
  const within = (day: Fragment, from: string | undefined, until: string | undefined) => sql`
    ${day} >= ${from ?? '-infinity'}::date and ${day} < ${until ?? 'infinity'}::date`
  // In the order of the index of these days, so that it is read by that one.
  if (answeredFrom || answeredUntil)
    return sql`select c.id from cases c where c.tenant_id = ${tenantId}
      and ${within(sql`c.first_answered_on`, answeredFrom, answeredUntil)} order by c.first_answered_on`
  // The list of the closed is in this order itself.
  if ((closedFrom || closedUntil) && view !== 'closed')
    return sql`select c.id from cases c where c.tenant_id = ${tenantId} and c.phase = 'closed'
      and ${within(sql`c.closed_on`, closedFrom, closedUntil)} order by c.closed_on desc nulls last, c.id desc`
  if (receivedFrom || receivedUntil)
    return sql`select c.id from cases c where c.tenant_id = ${tenantId}
      and ${within(sql`c.received_on`, receivedFrom, receivedUntil)} order by c.received_on`
  return null
}

// By which stretches of which indexes a list with a filter is read: one for each value of a filter that has an index in the order
// of the list; and where few cases fall within a period or hang on an improvement, these by their keys.
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { Tx } from '../in-tenant'
import { casesThatFit, type Fragment } from './case-filter-statement'
import { fewOf } from './few-cases-statement'
import { type Lead, leadOf } from './list-leads'
import { inView, type ViewAsked } from './list-views'

type Asked = ViewAsked & { filter: CaseFilter }
type Read = { order: Fragment; stretches: readonly Fragment[]; limit: number }

/** The cases `c.*` of a list, at most `limit` of each stretch in this order: all that can be among the first `limit`. */
export function casesInStretches(tx: Tx, asked: Asked, { order, stretches, limit }: Read): Fragment {
  const { sql } = tx
  const few = tx.fromOutside ? null : fewOf(tx, asked)
  const lead = tx.fromOutside ? null : leadOf(tx, asked)
  const end = sql`order by ${order} limit ${limit}`
  const inOrder = (beyond: Fragment) =>
    stretchOf(tx, asked, lead, sql`${beyond} ${few ? sql`and ${few.tooMany}` : sql``} ${end}`)
  // What else is asked of them is asked outside, or another index than that of the keys might be taken for each.
  const byKey = (beyond: Fragment) => sql`(
    select c.* from few cross join lateral (
      select c.* from cases c where c.tenant_id = ${tx.tenantId} and c.id = few.id offset 0) c
    where not ${few?.tooMany ?? sql`true`} and ${casesThatFit(tx, asked.filter, asked.today)} ${inView(tx, asked)} ${beyond}
    ${end})`
  const all = [...stretches.map(inOrder), ...(few ? stretches.map(byKey) : [])]
  return sql`${few ? few.found : sql``} ${all.reduce((some, one) => sql`${some} union all ${one}`)}`
}

function stretchOf(tx: Tx, asked: Asked, lead: Lead | null, end: Fragment): Fragment {
  const { sql } = tx
  if (!lead)
    return sql`(select c.* from cases c where ${casesThatFit(tx, asked.filter, asked.today)} ${inView(tx, asked)} ${end})`
  const { values, is, others, view } = lead
  return sql`(
    select c.* from ${values} cross join lateral (
      select c.* from cases c where ${casesThatFit(tx, others, asked.today)} ${view} and ${is} ${end}) c)`
}

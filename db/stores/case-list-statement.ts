import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { Phase } from '@/lib/core/procedure/processing'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { NextPromise } from '../schema/cases'
import type { Fragment } from './case-filter-statement'
import { type PageAsked, pageOf } from './list-page'
import { casesInStretches } from './list-stretches-statement'
import type { ViewAsked } from './list-views'

/** What a list shows of a case. `told` is the beginning of the story; a forgotten name or story is null. */
const ListedCase = z.object({
  id: z.string(),
  reference: z.string(),
  phase: Phase,
  channel: Channel,
  receivedOn: CivilDate,
  closedOn: CivilDate.nullable(),
  outcome: Outcome.nullable(),
  erased: z.boolean(),
  next: NextPromise.nullable(),
  nextText: z.string().nullable(),
  nextDue: CivilDate.nullable(),
  handler: z.string().nullable(),
  handlerName: z.string().nullable(),
  /** What a handler called it, if anybody did. */
  title: z.string().nullable(),
  told: z.string().nullable(),
  complainant: z.string().nullable(),
  representative: z.string().nullable(),
  /** The last thing a person did was done by the complainant. */
  fresh: z.boolean(),
})
export type ListedCase = z.infer<typeof ListedCase>

export type CasesCounted = ViewAsked & { filter: CaseFilter }
/** `only`: these alone; what was found by a search, which knows of the view and the filter already. */
type ListAsked = CasesCounted & PageAsked & { limit: number; only?: readonly string[] | undefined }

const LONGEST_TOLD = 160

/**
 * One page of cases, in the order of the page. First which cases, then their words and names: of the page alone, each by its
 * key, so that the page costs the same however much is written in the other cases.
 */
export async function listCases(tx: Tx, asked: ListAsked): Promise<ListedCase[]> {
  const { sql } = tx
  const { order, stretches } = pageOf(tx, asked)
  const of = asked.only
    ? sql`select c.* from cases c where c.tenant_id = ${tx.tenantId} and c.id = any (${[...asked.only]}::uuid[])`
    : casesInStretches(tx, asked, { order, stretches, limit: asked.limit })
  const statement = sql`
    with page as materialized (
      select c.* from (${of}) c
      order by ${order} limit ${asked.limit}
    )
    select c.id, c.reference, c.phase, c.channel, c.received_on as "receivedOn", c.closed_on as "closedOn", c.outcome, c.erased_on is not null as erased,
      c.next_promise as next, c.next_due as "nextDue", c.handler, ${written(tx)}
    from page c cross join lateral (${named(tx)}) named order by ${order}`
  const rows = await rowsOf(ListedCase, statement)
  return asked.backwards ? rows.reverse() : rows
}

/** What is written in or about the cases `c` of a page. Subqueries, never joins: a join may be turned around and read everything. */
function written({ sql }: Pick<Tx, 'sql'>): Fragment {
  return sql`
    (select m.name from members m where m.tenant_id = c.tenant_id and m.id = c.handler) as "handlerName",
    (select left(t.body, ${LONGEST_TOLD}) from texts t where t.tenant_id = c.tenant_id and t.id = c.story) as told,
    (select t.body from texts t where t.tenant_id = c.tenant_id and t.id = c.title) as title,
    ${ownWords({ sql })} as "nextText",
    named.complainant, named.representative,
    coalesce((select last.actor->>'kind' in ('party', 'visitor') from events last
      where last.tenant_id = c.tenant_id and last.case_id = c.id and last.seq = c.last_person_seq), false) as fresh`
}

/** Who complains in case `c` and for whom, at one look; always one row. */
function named({ sql }: Pick<Tx, 'sql'>): Fragment {
  return sql`
    select max(name) filter (where role = 'complainant') as complainant,
      max(name) filter (where role = 'representative') as representative
    from (
      select p.role, (select people.name from people where people.tenant_id = p.tenant_id and people.id = p.person_id) as name
      from parties p
      where p.tenant_id = c.tenant_id and p.case_id = c.id and p.role in ('complainant', 'representative')) p`
}

/** Of a promise in somebody's own words: those. Which text that is comes first, or every text of the organisation is held beside it. */
function ownWords({ sql }: Pick<Tx, 'sql'>): Fragment {
  return sql`case when c.next_promise->>'kind' = 'own' then (
    select (select t.body from texts t where t.tenant_id = c.tenant_id and t.id = own.id) from (
      select (p->'text'->>'id')::uuid as id from jsonb_path_query(c.state, '$.promises[*]') p
      where p->>'id' = c.next_promise->>'id' limit 1 offset 0) own) end`
}

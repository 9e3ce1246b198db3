import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { Phase } from '@/lib/core/procedure/processing'
import type { Tx } from '../in-tenant'
import { rowOf, rowsOf } from '../read-rows'
import { NextPromise } from '../schema/cases'
import { casesThatFit, type Fragment, ofOneCircle } from './case-filter-statement'
import { NameColumns, type ProcedureWithNames, procedureColumns, withNames } from './procedure-names-statement'

/** Which part of the cases: the condition of each view, besides a filter. */
type ListView = 'mine' | 'open' | 'unassigned' | 'today' | 'late' | 'waiting' | 'answered' | 'closed' | 'all'

/** What a list shows of a case. `told` is the beginning of the story; a forgotten name or story is null. */
const ListedCase = z.object({
  id: z.string(),
  reference: z.string(),
  phase: Phase,
  channel: Channel,
  receivedOn: CivilDate,
  closedOn: CivilDate.nullable(),
  outcome: Outcome.nullable(),
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

type ListAsked = {
  view: ListView
  filter: CaseFilter
  member: string | null
  today: CivilDate
  after: ListPlace | null
  limit: number
  /** These alone: what was found by a search, which knows of the view and the filter already. */
  only?: readonly string[] | undefined
}

/** Where a page of the list ended: the date it is sorted by, and the case. */
export type ListPlace = { due: CivilDate | null; id: string }

const LONGEST_TOLD = 160

/**
 * One page of cases, what is due first at the top; those with no date after that, and the closed by their newest. First which
 * cases, then their words and names: of the page alone, each by its key, so that the page costs the same however much is
 * written in the other cases.
 */
export async function listCases(tx: Tx, asked: ListAsked): Promise<ListedCase[]> {
  const { sql } = tx
  const sortedBy = asked.view === 'closed' ? sql`c.closed_on` : sql`c.next_due`
  const order = asked.view === 'closed' ? sql`c.closed_on desc nulls last, c.id desc` : sql`c.next_due nulls last, c.id`
  const statement = sql`
    with page as materialized (
      select c.* from cases c
      where ${
        asked.only
          ? sql`c.tenant_id = ${tx.tenantId} and c.id = any (${[...asked.only]}::uuid[])`
          : sql`${casesThatFit(tx, asked.filter, asked.today)} ${inView(tx, asked)} ${beyond(tx, asked, sortedBy)}`
      }
      order by ${order} limit ${asked.limit}
    )
    select c.id, c.reference, c.phase, c.channel, c.received_on as "receivedOn", c.closed_on as "closedOn", c.outcome,
      c.next_promise as next, c.next_due as "nextDue", c.handler, ${written(tx)}
    from page c order by ${order}`
  return rowsOf(ListedCase, statement)
}

/** What is written in or about the cases `c` of a page. Subqueries, never joins: a join may be turned around and read everything. */
function written({ sql }: Tx): Fragment {
  const named = (role: string) => sql`(
    select max((select people.name from people where people.tenant_id = p.tenant_id and people.id = p.person_id))
    from parties p where p.tenant_id = c.tenant_id and p.case_id = c.id and p.role = ${role})`
  return sql`
    (select m.name from members m where m.tenant_id = c.tenant_id and m.id = c.handler) as "handlerName",
    (select left(t.body, ${LONGEST_TOLD}) from texts t where t.tenant_id = c.tenant_id and t.id = c.story) as told,
    (select t.body from texts t where t.tenant_id = c.tenant_id and t.id = c.title) as title,
    case when c.next_promise->>'kind' = 'own' then (
      select t.body from texts t where t.tenant_id = c.tenant_id and t.id = (
        select (p->'text'->>'id')::uuid from jsonb_path_query(c.state, '$.promises[*]') p
        where p->>'id' = c.next_promise->>'id' limit 1)) end as "nextText",
    ${named('complainant')} as complainant, ${named('representative')} as representative,
    coalesce((select last.actor->>'kind' in ('party', 'visitor') from events last
      where last.tenant_id = c.tenant_id and last.case_id = c.id and last.seq = c.last_person_seq), false) as fresh`
}

const Count = z.int()
const Counted = z.object({
  views: z.object({
    mine: Count,
    open: Count,
    unassigned: Count,
    today: Count,
    late: Count,
    waiting: Count,
    answered: Count,
    closed: Count,
    all: Count,
  }),
  found: Count,
  /** What the members and the improvement of the filter are called, by their id. */
  named: z.record(z.string(), z.string()),
  coming: z.array(z.object({ due: CivilDate, count: Count })),
})
export type ListCounts = ProcedureWithNames & z.infer<typeof Counted>

type Counting = Omit<ListAsked, 'after' | 'limit' | 'only'>

/** The count of each view, of what this view shows in all, and the first dates to come in what is open. */
export async function countCases(tx: Tx, asked: Counting): Promise<ListCounts> {
  const { sql, tenantId } = tx
  const count = (view: ListView) => sql`count(*) filter (where true ${inView(tx, { ...asked, view })})::int`
  const statement = sql`
    select jsonb_build_object('mine', ${count('mine')}, 'open', ${count('open')}, 'unassigned', ${count('unassigned')},
        'today', ${count('today')}, 'late', ${count('late')}, 'waiting', ${count('waiting')},
        'answered', ${count('answered')}, 'closed', ${count('closed')}, 'all', ${count('all')}) as views,
      ${isWhole(asked) ? count(asked.view) : foundOf(tx, asked)} as found,
      (select coalesce(jsonb_object_agg(id, name), '{}') from (
        select id, name from members where tenant_id = ${tenantId} and id::text = any(${asked.filter.handler ?? []}::text[])
        union all
        select id, title from improvements where tenant_id = ${tenantId} and id::text = ${asked.filter.improvement ?? null}
      ) called) as named,
      (select coalesce(jsonb_agg(jsonb_build_object('due', due, 'count', n) order by due), '[]') from (
        select c.next_due as due, count(*)::int as n from cases c
        where c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)} and c.phase <> 'closed' and c.next_due >= ${asked.today}::date
          ${asked.view === 'mine' ? inView(tx, asked) : sql``}
        group by c.next_due order by c.next_due limit 6) days) as coming,
      ${procedureColumns(tx)}
    from cases c where c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)}`
  const row = await rowOf(Counted.extend(NameColumns), statement)
  if (!row) throw new Error('a count gives a row')
  return { ...row, ...withNames(row) }
}

/** The whole of a view, which is counted already. */
function isWhole({ filter }: Pick<ListAsked, 'filter'>): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

function foundOf(tx: Tx, asked: Counting): Fragment {
  const { sql } = tx
  return sql`(select count(*)::int from cases c where ${casesThatFit(tx, asked.filter, asked.today)} ${inView(tx, asked)})`
}

/** The condition of a view on `cases c`, after others. */
export function inView({ sql }: Tx, { view, member, today }: Pick<ListAsked, 'view' | 'member' | 'today'>): Fragment {
  const open = sql`and c.phase <> 'closed'`
  switch (view) {
    case 'mine':
      return sql`${open} and c.handler = ${member}`
    case 'open':
      return open
    case 'unassigned':
      return sql`${open} and c.handler is null`
    case 'today':
      return sql`${open} and c.next_due = ${today}::date`
    case 'late':
      return sql`${open} and c.next_due < ${today}::date`
    case 'waiting':
      return sql`and c.phase = 'waiting-for-complainant'`
    case 'answered':
      return sql`and c.phase = 'answered'`
    case 'closed':
      return sql`and c.phase = 'closed'`
    case 'all':
      return sql``
  }
}

function beyond({ sql }: Tx, { view, after }: ListAsked, sortedBy: Fragment): Fragment {
  if (!after) return sql``
  if (view === 'closed') {
    if (after.due === null) return sql`and c.closed_on is null and c.id < ${after.id}`
    return sql`and (${sortedBy} < ${after.due}::date or c.closed_on is null
      or (${sortedBy} = ${after.due}::date and c.id < ${after.id}))`
  }
  if (after.due === null) return sql`and c.next_due is null and c.id > ${after.id}`
  return sql`and (${sortedBy} > ${after.due}::date or c.next_due is null
    or (${sortedBy} = ${after.due}::date and c.id > ${after.id}))`
}

import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { type Fragment, ofOneCircle } from './case-filter-statement'
import type { CasesCounted } from './case-list-statement'
import { pageOf } from './list-page'
import { casesInStretches } from './list-stretches-statement'
import { inView, type ListView, type ViewAsked } from './list-views'
import { NameColumns, type ProcedureWithNames, procedureColumns } from './procedure-names-statement'

const ENOUGH = COUNTED_EXACTLY + 1

const DAYS_TO_COME = 6

const Count = z.int()
const Counted = z.object({
  views: z.object({
    mine: Count,
    open: Count,
    unassigned: Count,
    /** Null where it is among the dates to come. */
    today: Count.nullable(),
    late: Count,
    waiting: Count,
    answered: Count,
    closed: Count,
  }),
  found: Count,
  /** What the members and the improvement of the filter are called, by their id. */
  named: z.record(z.string(), z.string()),
  coming: z.array(z.object({ due: CivilDate, count: Count })),
  /** Answers that wait for this member's signature: how many, and the first of them. */
  toSign: z.object({ count: Count, first: z.array(z.object({ id: z.string(), reference: z.string() })) }),
  /** Cases whose time of keeping is over, for who may approve of erasing them; counted no further than MOST_TO_ERASE. */
  toErase: Count,
})
type Counted = z.infer<typeof Counted>
export type ListCounts = ProcedureWithNames & Omit<Counted, 'views'> & { views: Record<ListView, number> }

/**
 * The count of each view, of what this view shows in all, and the first dates to come in what is open. Nothing is counted twice:
 * where a part of the open cases is too many to count, so are they; and today is the first of the dates to come.
 */
export async function countCases(tx: Tx, asked: CasesCounted & { erases?: boolean }): Promise<ListCounts> {
  const { sql, tenantId } = tx
  const procedure = procedureColumns(tx)
  const count = (view: ListView) =>
    atMost(tx, sql`${ofOneCircle(tx, sql`c.id`)} ${inView(tx, { ...asked, view })}`, view)
  const statement = sql`
    with parts as materialized (
      select ${count('mine')} as mine, ${count('unassigned')} as unassigned, ${count('late')} as late,
        ${count('waiting')} as waiting, ${count('answered')} as answered)
    select (select to_jsonb(parts) || jsonb_build_object('closed', ${count('closed')},
        'open', case when greatest(mine, unassigned, late, waiting, answered) = ${ENOUGH} then ${ENOUGH} else ${count('open')} end,
        'today', ${asked.view === 'mine' ? count('today') : sql`null`}) from parts) as views,
      ${isWhole(asked) ? sql`0` : foundOf(tx, asked)} as found,
      (select coalesce(jsonb_object_agg(id, name), '{}') from (
        select id, name from members where tenant_id = ${tenantId} and id::text = any(${asked.filter.handler ?? []}::text[])
        union all
        select id, title from improvements where tenant_id = ${tenantId} and id::text = ${asked.filter.improvement ?? null}
      ) called) as named,
      ${comingOf(tx, asked)} as coming,
      ${toSignBy(tx, asked.member)} as "toSign",
      ${asked.erases ? toErase(tx, asked.today) : sql`0`} as "toErase",
      ${procedure.columns}`
  const row = await rowOf(Counted.extend(NameColumns), statement)
  if (!row) throw new Error('a count gives a row')
  const today = row.views.today ?? row.coming.find(({ due }) => due === asked.today)?.count ?? 0
  // Whatever is not closed is open.
  const views = { ...row.views, today, all: Math.min(ENOUGH, row.views.open + row.views.closed) }
  return { ...row, views, found: isWhole(asked) ? views[asked.view] : row.found, ...procedure.read(row) }
}

/** In the order of the list, so that it is read by the index that the view is a stretch of, whatever the planner believes. */
function atMost(tx: Tx, which: Fragment, view: ListView): Fragment {
  const { sql, tenantId } = tx
  const { order } = pageOf(tx, { view, after: null, backwards: false })
  return sql`(select count(*)::int from (
    select from cases c where c.tenant_id = ${tenantId} ${which} order by ${order} limit ${ENOUGH}) few)`
}

/** From one day to the next that has something due: as many probes of an index as there are days shown. */
function comingOf(tx: Tx, asked: ViewAsked): Fragment {
  const { sql, tenantId } = tx
  const view = asked.view === 'mine' ? 'mine' : 'open'
  const open = sql`${ofOneCircle(tx, sql`c.id`)} ${inView(tx, { ...asked, view })}`
  const first = (from: Fragment) => sql`(
    select c.next_due as due from cases c
    where c.tenant_id = ${tenantId} ${open} and c.next_due ${from} order by c.next_due limit 1)`
  return sql`(
    with recursive days as (
      ${first(sql`>= ${asked.today}::date`)}
      union all
      select next.due from days cross join lateral ${first(sql`> days.due`)} next
    )
    select coalesce(jsonb_agg(jsonb_build_object('due', due, 'count', ${atMost(tx, sql`${open} and c.next_due between shown.due and shown.due`, 'open')})
      order by due), '[]')
    from (select due from days limit ${DAYS_TO_COME}) shown)`
}

const InAll = z.object({ found: Count.nullable() })

/**
 * How many a list has with those that whoever asks may not read; null where they read all that they could. To be asked while
 * counting; never more than is counted of a list.
 */
export async function countWithUnread(tx: Tx, asked: CasesCounted): Promise<number | null> {
  const { sql, tenantId } = tx
  const readsAll = sql`(app.handles_complaints() and not exists (
    select 1 from reader_circles r where r.tenant_id = ${tenantId} and r.id <> all ((select app.circles_read())::uuid[])))`
  const row = await rowOf(InAll, sql`select case when not ${readsAll} then ${foundOf(tx, asked)} end as found`)
  return row?.found ?? null
}

const FIRST_TO_SIGN = 10

/** Of the few cases that wait for a signature, none of them closed: what ends a case takes its letter back; ids are in the order in which cases came. */
function toSignBy({ sql, tenantId }: Tx, member: string | null): Fragment {
  return sql`(select jsonb_build_object('count', count(*),
      'first', coalesce(jsonb_agg(jsonb_build_object('id', id, 'reference', reference) order by id)
        filter (where nth <= ${FIRST_TO_SIGN}), '[]'))
    from (select id, reference, row_number() over (order by id) as nth from cases
      where tenant_id = ${tenantId} and offered_to is not null and ${member}::uuid = any(offered_to)
      order by id limit ${ENOUGH}) waiting)`
}

/** The whole of a view, which is counted already. */
export function isWhole({ filter }: Pick<CasesCounted, 'filter'>): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

/** As many as are told apart from more. */
const MOST_TO_ERASE = 50

/** By the index of those that may be erased, the longest ago first. */
function toErase({ sql, tenantId }: Tx, today: CivilDate): Fragment {
  return sql`(select count(*)::int from (select from cases
    where tenant_id = ${tenantId} and erasable_from is not null and erasable_from <= ${today}::date
    order by erasable_from, id limit ${MOST_TO_ERASE + 1}) over)`
}

function foundOf(tx: Tx, asked: CasesCounted): Fragment {
  const { order } = pageOf(tx, { view: asked.view, after: null, backwards: false })
  const cases = casesInStretches(tx, asked, { order, stretches: [tx.sql``], limit: ENOUGH })
  return tx.sql`(select count(*)::int from (select from (${cases}) c limit ${ENOUGH}) few)`
}

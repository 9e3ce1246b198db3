import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { ANSWERED, AnswerStanding, IN_TIME } from '@/lib/core/insights/answer-standing'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { CountedFigures } from '@/lib/core/insights/counted-figures'
import { answeredIn, ledgerOf, received, UPHELD } from '@/lib/core/insights/definitions'
import type { FigurePeriod, MonthsToDraw } from '@/lib/core/insights/figure-period'
import { NONE_FOUND } from '@/lib/core/insights/pareto'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { casesThatFit, type Fragment, standingIn } from './case-filter-statement'

const Standings = z.partialRecord(AnswerStanding, z.int())
const Group = z.object({
  id: z.string().nullable(),
  cases: z.int(),
  judged: z.int(),
  upheld: z.int(),
  upheldCases: z.int(),
})
const Figures: z.ZodType<CountedFigures> = z.object({
  ledger: z.object({
    start: z.int(),
    new: z.int(),
    closed: z.int(),
    undated: z.int(),
    end: z.int(),
    startUnknown: z.int(),
    endUnknown: z.int(),
  }),
  standings: Standings,
  days: z.object({ median: z.int().nullable(), p90: z.int().nullable() }),
  points: z.object({ judged: z.int(), upheld: z.int(), upheldCases: z.int(), judgedCases: z.int() }),
  given: z.object({ answers: z.int(), inTime: z.int() }),
  months: z.array(z.object({ month: CivilDate, standings: Standings })),
  subjects: z.array(Group),
  causes: z.array(Group),
  departments: z.array(Group),
  firstCause: z.array(z.object({ cause: z.string(), cases: z.int() })),
})

type FiguresAsked = { period: FigurePeriod; months: MonthsToDraw; today: CivilDate }

/**
 * Every figure of a period in one statement: counted where the cases are, none is brought over. What is counted in more ways than
 * one is read once, and cases that are alike in all that is counted go on together, as many as they are.
 */
export async function countFigures(tx: Tx, asked: FiguresAsked): Promise<CountedFigures> {
  const { sql } = tx
  const { period, today } = asked
  const upheld = sql`judgement = any (${[...UPHELD]}::text[])`
  const statement = sql`
    with ${countedIn(tx, asked)},
    alike as materialized (
      select row_number() over () as id, n, department, subjects, causes, points from counted where inside and sort = ${ALIKE}
    ),
    judged as materialized (
      select c.id, c.n, c.department, c.subjects = '{}' as bare, c.causes = '{}' as causeless,
        p->>'subject' as subject, p->>'cause' as cause, p->>'judgement' as judgement
      from alike c, jsonb_array_elements(c.points) p where p->>'judgement' is not null
    ),
    per_cause as materialized (
      select x as id, sum(n) as cases,
        row_number() over (order by x is null, x = ${NONE_FOUND}, sum(n) desc, x) as rank
      from alike c, unnest(case when c.causes = '{}' then array[null]::text[] else c.causes end) x group by x
    ),
    ${ledgerIn(tx, asked)}
    select jsonb_build_object(
      'ledger', (select jsonb_build_object('new', (select coalesce(sum(n), 0) from alike), 'closed', ended.closed,
          'undated', undated.n, 'start', open.at_start + ended.at_start, 'end', open.at_end + ended.at_end,
          'startUnknown', undated.at_start, 'endUnknown', undated.at_end) from open, ended, undated),
      'standings', (select coalesce(jsonb_object_agg(standing, n), '{}') from counted where inside and sort = ${STANDINGS}),
      'days', (select jsonb_build_object('median', ${quantileOfDays(sql, 0.5)}, 'p90', ${quantileOfDays(sql, 0.9)})
        from (select days, n, sum(n) over (order by days) as until, sum(n) over () as whole
          from counted where inside and sort = ${DAYS} and days is not null) d),
      'points', (select jsonb_build_object('judged', coalesce(sum(n * points), 0), 'upheld', coalesce(sum(n * ups), 0),
          'upheldCases', coalesce(sum(n) filter (where ups > 0), 0), 'judgedCases', coalesce(sum(n), 0))
        from (select n, count(*) as points, count(*) filter (where ${upheld}) as ups from judged group by id, n) of_each),
      'given', (select jsonb_build_object('answers', count(*),
          'inTime', count(*) filter (where (${standingIn(tx, today)}) = any (${[...IN_TIME]}::text[])))
        from cases c where ${casesThatFit(tx, answeredIn(period), today)}),
      'months', (select coalesce(jsonb_agg(jsonb_build_object('month', month, 'standings', standings) order by month), '[]')
        from (select to_char(drawn, 'YYYY-MM-DD') as month, jsonb_object_agg(standing, n) as standings
          from counted where drawn is not null and sort = ${MONTHS} group by drawn) by_month),
      'subjects', ${groupsIn(tx, {
        groups: sql`select x as id, sum(n) as cases
          from alike c, unnest(case when c.subjects = '{}' then array[null]::text[] else c.subjects end) x group by x`,
        key: sql`subject`,
        counts: sql`subject is not null or bare`,
        upheld,
      })},
      'causes', ${groupsIn(tx, {
        groups: sql`select id, cases from per_cause`,
        key: sql`cause`,
        counts: sql`cause is not null or causeless`,
        upheld,
      })},
      'departments', ${groupsIn(tx, {
        groups: sql`select department as id, sum(n) as cases from alike group by department`,
        key: sql`department`,
        counts: sql`true`,
        upheld,
      })},
      'firstCause', (select coalesce(jsonb_agg(jsonb_build_object('cause', r.id, 'cases', f.n) order by r.rank), '[]')
        from (select rank, sum(n) as n from (
          select min(r.rank) as rank, c.n from alike c join per_cause r on r.id = any (c.causes) group by c.id, c.n
        ) firsts group by rank) f join per_cause r on r.rank = f.rank)
    ) as figures`
  const row = await rowOf(z.object({ figures: Figures }), statement)
  if (!row) throw new Error('the figures were not counted')
  return row.figures
}

// What a row of `counted` counts, by what it was not grouped by: of (drawn, standing, days, department) the bits that are set.
const STANDINGS = 0b1011
const MONTHS = 0b0011
const DAYS = 0b1101
const ALIKE = 0b1110

/** What was received in the period or in the months that are drawn, read once and grouped in each way that something asks for. */
function countedIn(tx: Tx, { period, months, today }: FiguresAsked): Fragment {
  const { sql } = tx
  const from = period.from && [period.from, months.from].sort()[0]
  const until = [period.until, months.until].sort()[1] ?? period.until
  return sql`counted as materialized (
    select count(*) as n, inside, drawn, standing, days, department, subjects, causes, points,
      grouping(drawn, standing, days, department) as sort
    from (
      select *, case when standing = any (${[...ANSWERED]}::text[]) then first_answered_on - received_on end as days from (
        select c.department, c.subjects, c.causes, c.points, c.first_answered_on, c.received_on,
          ${casesThatFit(tx, received(period), today)} as inside, ${standingIn(tx, today)} as standing,
          case when ${casesThatFit(tx, received(months), today)} then date_trunc('month', c.received_on::timestamp) end as drawn
        from cases c where ${casesThatFit(tx, received({ from: from ?? null, until }), today)}) c) c
    group by grouping sets ((inside, standing), (drawn, standing), (inside, days), (inside, department, subjects, causes, points))
  )`
}

/** The value that at least this share of the values does not exceed (nearest rank), from how many there are of each. */
function quantileOfDays(sql: Tx['sql'], share: number): Fragment {
  return sql`min(days) filter (where until >= ceil(${share}::float8 * whole))`
}

/**
 * Each part by its own filter: the number is the length of the list that it leads to. What was open on a day is open still, or
 * was closed since: two stretches, where all cases would have to be read to ask both of each.
 */
function ledgerIn(tx: Tx, { period, today }: FiguresAsked): Fragment {
  const { sql, tenantId } = tx
  const { start, closed, undated, end, startUnknown, endUnknown } = ledgerOf(period, today)
  const part = (filter: CaseFilter | null) =>
    filter ? sql`count(*) filter (where ${casesThatFit(tx, filter, today)})` : sql`0`
  return sql`
    open as materialized (
      select ${part(start)} as at_start, ${part(end)} as at_end
      -- In the order of the index that has the open ones alone: they are not looked for among all.
      from (select * from cases c where c.tenant_id = ${tenantId} and c.phase <> 'closed' and c.seq >= 0
        order by c.next_due, c.id offset 0) c),
    ended as materialized (
      select ${part(start)} as at_start, ${part(end)} as at_end, ${part(closed)} as closed
      from cases c where c.tenant_id = ${tenantId} and c.phase = 'closed'
        and ${period.from ? sql`c.closed_on >= ${period.from}::date` : sql`c.closed_on is not null`}),
    undated as materialized (
      select ${part(undated)} as n, ${part(startUnknown)} as at_start, ${part(endUnknown)} as at_end
      from cases c where c.tenant_id = ${tenantId} and c.phase = 'closed' and c.closed_on is null)`
}

type Grouping = { groups: Fragment; key: Fragment; counts: Fragment; upheld: Fragment }

function groupsIn({ sql }: Tx, { groups, key, counts, upheld }: Grouping): Fragment {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'cases', g.cases, 'judged', coalesce(j.judged, 0),
      'upheld', coalesce(j.upheld, 0), 'upheldCases', coalesce(j.upheld_cases, 0))
      order by g.id is null, g.cases desc, g.id), '[]')
    from (${groups}) g left join (
      select key, sum(n * points) as judged, sum(n * ups) as upheld, sum(n) filter (where ups > 0) as upheld_cases
      from (select ${key} as key, n, count(*) as points, count(*) filter (where ${upheld}) as ups
        from judged where ${counts} group by 1, id, n) of_each
      group by key
    ) j on j.key is not distinct from g.id)`
}

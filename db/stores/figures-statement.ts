import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { ANSWERED, AnswerStanding, IN_TIME } from '@/lib/core/insights/answer-standing'
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

/** Every figure of a period in one statement, whatever the number of cases: counted where they are, none is brought over. */
export async function countFigures(tx: Tx, asked: FiguresAsked): Promise<CountedFigures> {
  const { sql } = tx
  const { period, today } = asked
  const upheld = sql`filter (where judgement = any (${[...UPHELD]}::text[]))`
  const statement = sql`
    with cohort as materialized (
      select c.id, c.department, c.subjects, c.causes, c.points, c.first_answered_on - c.received_on as days,
        ${standingIn(tx, today)} as standing
      from cases c where ${casesThatFit(tx, received(period), today)}
    ),
    judged as materialized (
      select c.id, c.department, c.subjects = '{}' as bare, c.causes = '{}' as causeless,
        p->>'subject' as subject, p->>'cause' as cause, p->>'judgement' as judgement
      from cohort c, jsonb_array_elements(c.points) p where p->>'judgement' is not null
    ),
    per_cause as materialized (
      select x as id, count(*) as cases,
        row_number() over (order by x is null, x = ${NONE_FOUND}, count(*) desc, x) as rank
      from cohort c, unnest(case when c.causes = '{}' then array[null]::text[] else c.causes end) x group by x
    )
    select jsonb_build_object(
      'ledger', ${ledgerIn(tx, asked)},
      'standings', (select coalesce(jsonb_object_agg(standing, n), '{}')
        from (select standing, count(*) as n from cohort group by standing) s),
      'days', (select jsonb_build_object('median', percentile_disc(0.5) within group (order by days),
          'p90', percentile_disc(0.9) within group (order by days))
        from cohort where standing = any (${[...ANSWERED]}::text[])),
      'points', (select jsonb_build_object('judged', count(*), 'upheld', count(*) ${upheld},
          'upheldCases', count(distinct id) ${upheld}, 'judgedCases', count(distinct id)) from judged),
      'given', (select jsonb_build_object('answers', count(*),
          'inTime', count(*) filter (where (${standingIn(tx, today)}) = any (${[...IN_TIME]}::text[])))
        from cases c where ${casesThatFit(tx, answeredIn(period), today)}),
      'months', ${monthsIn(tx, asked)},
      'subjects', ${groupsIn(tx, {
        groups: sql`select x as id, count(*) as cases
          from cohort c, unnest(case when c.subjects = '{}' then array[null]::text[] else c.subjects end) x group by x`,
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
        groups: sql`select department as id, count(*) as cases from cohort group by department`,
        key: sql`department`,
        counts: sql`true`,
        upheld,
      })},
      'firstCause', (select coalesce(jsonb_agg(jsonb_build_object('cause', r.id, 'cases', n) order by r.rank), '[]')
        from (select rank, count(*) as n from (
          select min(r.rank) as rank from cohort c join per_cause r on r.id = any (c.causes) group by c.id
        ) firsts group by rank) f join per_cause r on r.rank = f.rank)
    ) as figures`
  const row = await rowOf(z.object({ figures: Figures }), statement)
  if (!row) throw new Error('the figures were not counted')
  return row.figures
}

/** Each part by its own filter: the number is the length of the list that it leads to. */
function ledgerIn(tx: Tx, { period, today }: FiguresAsked): Fragment {
  const { sql, tenantId } = tx
  const ledger = ledgerOf(period, today)
  const part = (filter: (typeof ledger)[keyof typeof ledger]) =>
    filter ? sql`count(*) filter (where ${casesThatFit(tx, filter, today)})` : sql`0`
  return sql`(select jsonb_build_object('start', ${part(ledger.start)}, 'new', ${part(ledger.new)},
    'closed', ${part(ledger.closed)}, 'undated', ${part(ledger.undated)}, 'end', ${part(ledger.end)},
    'startUnknown', ${part(ledger.startUnknown)}, 'endUnknown', ${part(ledger.endUnknown)})
    from cases c where c.tenant_id = ${tenantId})`
}

function monthsIn(tx: Tx, { months, today }: FiguresAsked): Fragment {
  const { sql } = tx
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('month', month, 'standings', standings) order by month), '[]')
    from (select month, jsonb_object_agg(standing, n) as standings from (
      select to_char(c.received_on, 'YYYY-MM-01') as month, ${standingIn(tx, today)} as standing, count(*) as n
      from cases c where ${casesThatFit(tx, received(months), today)} group by 1, 2
    ) m group by month) by_month)`
}

type Grouping = { groups: Fragment; key: Fragment; counts: Fragment; upheld: Fragment }

function groupsIn({ sql }: Tx, { groups, key, counts, upheld }: Grouping): Fragment {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'cases', g.cases, 'judged', coalesce(j.judged, 0),
      'upheld', coalesce(j.upheld, 0), 'upheldCases', coalesce(j.upheld_cases, 0))
      order by g.id is null, g.cases desc, g.id), '[]')
    from (${groups}) g left join (
      select ${key} as id, count(*) as judged, count(*) ${upheld} as upheld, count(distinct judged.id) ${upheld} as upheld_cases
      from judged where ${counts} group by 1
    ) j on j.id is not distinct from g.id)`
}

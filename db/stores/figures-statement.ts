import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { AnswerStanding, IN_TIME } from '@/lib/core/insights/answer-standing'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { CountedFigures } from '@/lib/core/insights/counted-figures'
import { answeredIn, ledgerOf } from '@/lib/core/insights/definitions'
import { NONE_FOUND } from '@/lib/core/insights/pareto'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { casesThatFit, type Fragment } from './case-filter-statement'
import { type FiguresAsked, liveIn, momentsIn, receivedIn, sumThatFits } from './figures-by-day-statement'

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

/**
 * Every figure of a period in one statement: of closed cases that are for everybody from what stands summed by day, of all others
 * from the cases, of which none is brought over. So it is exact, and reads as many rows as the period has days.
 */
export async function countFigures(tx: Tx, asked: FiguresAsked): Promise<CountedFigures> {
  const { sql } = tx
  const given = answeredIn(asked.period)
  const statement = sql`
    with ${liveIn(tx)},
    ${receivedIn(tx, asked)},
    ${momentsIn(tx, asked)},
    per_cause as materialized (
      select keys[1] as id, row_number() over (order by keys = '{}', keys[1] = ${NONE_FOUND}, cases desc, keys[1]) as rank
      from under where kind = 'cause'
    )
    select jsonb_build_object(
      'ledger', ${ledgerIn(tx, asked)},
      'standings', (select coalesce(jsonb_object_agg(standing, n), '{}')
        from (select standing, sum(n) as n from received where inside group by standing) s),
      'days', (select jsonb_build_object('median', ${quantileOfDays(sql, 0.5)}, 'p90', ${quantileOfDays(sql, 0.9)})
        from (select days, sum(n) over (order by days) as until, sum(n) over () as whole
          from received where inside and days is not null) d),
      'points', (select jsonb_build_object('judged', coalesce(sum(judged), 0), 'upheld', coalesce(sum(upheld), 0),
          'upheldCases', coalesce(sum(upheld_cases), 0), 'judgedCases', coalesce(sum(judged_cases), 0))
        from under where kind = 'department'),
      'given', (select jsonb_build_object('answers', ${countIn(tx, given, asked)},
        'inTime', ${countIn(tx, { ...given, answer: [...IN_TIME] }, asked)}) from live c),
      'months', (select coalesce(jsonb_agg(jsonb_build_object('month', month, 'standings', standings) order by month), '[]')
        from (select to_char(drawn, 'YYYY-MM-DD') as month, jsonb_object_agg(standing, n) as standings
          from (select drawn, standing, sum(n) as n from received where drawn is not null group by drawn, standing) s
          group by drawn) by_month),
      'subjects', ${groupsOf(sql, 'subject')},
      'causes', ${groupsOf(sql, 'cause')},
      'departments', ${groupsOf(sql, 'department')},
      'firstCause', (select coalesce(jsonb_agg(jsonb_build_object('cause', r.id, 'cases', f.n) order by r.rank), '[]')
        from (select rank, sum(cases) as n from (
          select min(r.rank) as rank, u.cases from under u join per_cause r on r.id = any (u.keys)
          where u.kind = 'causes' group by u.keys, u.cases
        ) firsts group by rank) f join per_cause r on r.rank = f.rank)
    ) as figures`
  const row = await rowOf(z.object({ figures: Figures }), statement)
  if (!row) throw new Error('the figures were not counted')
  return row.figures
}

/** The value that at least this share of the values does not exceed (nearest rank), from how many there are of each. */
function quantileOfDays(sql: Tx['sql'], share: number): Fragment {
  return sql`min(days) filter (where until >= ceil(${share}::float8 * whole))`
}

/** Each part by its own filter: the number is the length of the list that it leads to. */
function ledgerIn(tx: Tx, asked: FiguresAsked): Fragment {
  const { sql } = tx
  const { new: _, ...parts } = ledgerOf(asked.period, asked.today)
  const counted = Object.entries(parts).map(
    ([part, filter]) => sql`, ${part}::text, ${filter ? countIn(tx, filter, asked) : sql`0`}`,
  )
  return sql`(select jsonb_build_object('new', (select coalesce(sum(n), 0) from received where inside) ${counted}) from live c)`
}

/** How many fit: of those that are live, the `c` that are looked at together, and of those that stand by day. */
function countIn(tx: Tx, filter: CaseFilter, { today }: FiguresAsked): Fragment {
  return tx.sql`count(*) filter (where ${casesThatFit(tx, filter, today)}) + ${sumThatFits(tx, filter)}`
}

function groupsOf(sql: Tx['sql'], kind: 'subject' | 'cause' | 'department'): Fragment {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', keys[1], 'cases', cases, 'judged', judged, 'upheld', upheld,
      'upheldCases', upheld_cases) order by keys = '{}', cases desc, keys[1]), '[]') from under where kind = ${kind})`
}

// What figures count of closed cases that everybody here may see stands summed by day (migration 0172); all other cases are
// counted one by one. Both are counted under the same things, by the same function of the database.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ANSWERED } from '@/lib/core/insights/answer-standing'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { received } from '@/lib/core/insights/definitions'
import type { FigurePeriod, MonthsToDraw } from '@/lib/core/insights/figure-period'
import type { Tx } from '../in-tenant'
import { casesThatFit, type Fragment, ofOneCircle, standingIn } from './case-filter-statement'

export type FiguresAsked = { period: FigurePeriod; months: MonthsToDraw; today: CivilDate }

/**
 * `live`: the cases that are open, or not for everybody, each in the order of the index that has them alone. For somebody from
 * outside all of their few: there are no sums of these.
 */
export function liveIn(tx: Tx): Fragment {
  const { sql, tenantId, fromOutside } = tx
  const facts = sql`c.tenant_id, c.id, c.phase, c.received_on, c.closed_on, c.promised_on, c.first_answered_on, c.extended,
    c.suspended_on, c.outcome, c.department, c.subjects, c.causes, c.points`
  if (fromOutside)
    return sql`live as materialized (select ${facts} from cases c where c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)})`
  return sql`live as materialized (
    (select ${facts} from cases c where c.tenant_id = ${tenantId} and c.phase <> 'closed'
      order by c.next_due, c.id)
    union all
    (select ${facts} from cases c where c.tenant_id = ${tenantId}
      and c.phase = 'closed' and (c.barred <> '{}' or c.circle is not null) order by c.received_on, c.id))`
}

// What a row of `alike` was grouped by, by what it was not: of (standing, department) the bits that are set.
const BY_STANDING = 0b01
const BY_WHAT_IT_IS_ABOUT = 0b10

/**
 * `received`: how many stand how with their answer, and after how many days, in the period and in each month that is drawn.
 * `under`: how many were counted under each subject, cause, causes together and department in the period, with their points.
 */
export function receivedIn(tx: Tx, { period, months, today }: FiguresAsked): Fragment {
  const { sql, tenantId } = tx
  const whole = {
    from: period.from && ([period.from, months.from].sort()[0] ?? null),
    until: [period.until, months.until].sort()[1] ?? period.until,
  }
  return sql`
    alike as materialized (
      select count(*) as n, inside, drawn, standing, days, department, subjects, causes, points,
        grouping(standing, department) as sort
      from (
        select *, case when standing = any (${[...ANSWERED]}::text[]) then first_answered_on - received_on end as days from (
          select c.*, ${casesThatFit(tx, received(period), today)} as inside, ${standingIn(tx, today)} as standing,
            case when ${casesThatFit(tx, received(months), today)} then date_trunc('month', c.received_on::timestamp) end as drawn
          from live c where ${casesThatFit(tx, received(whole), today)}) c) c
      group by grouping sets ((inside, drawn, standing, days), (inside, department, subjects, causes, points))),
    received as materialized (
      select inside, drawn, standing, days, sum(n) as n from (
        select inside, drawn, standing, days, n from alike where sort = ${BY_STANDING}
        union all
        select ${within(tx, period)}, case when ${within(tx, months)} then date_trunc('month', f.day::timestamp) end,
          f.keys[1], f.days, f.cases
        from figures_by_day f where f.tenant_id = ${tenantId} and f.kind = 'received' and ${within(tx, whole)}) each_of
      group by inside, drawn, standing, days having sum(n) > 0),
    under as materialized (
      select kind, keys, sum(cases) as cases, sum(judged) as judged, sum(upheld) as upheld, sum(upheld_cases) as upheld_cases,
        sum(judged_cases) as judged_cases
      from (
        select u.kind, u.keys, n * u.cases as cases, n * u.judged as judged, n * u.upheld as upheld,
          n * u.upheld_cases as upheld_cases, n * u.judged_cases as judged_cases
        from alike a cross join lateral app.counted_under(a.department, a.subjects, a.causes, a.points) u
        where a.sort = ${BY_WHAT_IT_IS_ABOUT} and a.inside
        union all
        select f.kind, f.keys, f.cases, f.judged, f.upheld, f.upheld_cases, f.judged_cases from figures_by_day f
        where f.tenant_id = ${tenantId} and f.kind = any ('{subject,cause,causes,department}'::text[]) and ${within(tx, period)}
      ) each_of
      group by kind, keys having sum(cases) > 0)`
}

/** `moments`: what of each day has no more to it than how many there were. */
export function momentsIn({ sql, tenantId }: Tx, { period }: FiguresAsked): Fragment {
  return sql`moments as materialized (
    select f.kind, f.day, f.keys[1] as standing, sum(f.cases) as n from figures_by_day f
    where f.tenant_id = ${tenantId} and f.kind = any ('{open,closed,undated,answered}'::text[]) and f.day < ${period.until}::date
    group by f.kind, f.day, f.keys[1])`
}

/** How many of `moments` fit: the same filter that counts those that are live. */
export function sumThatFits({ sql }: Tx, filter: CaseFilter): Fragment {
  const { state, openOn, answer } = filter
  const day = (from: CivilDate | undefined, until: CivilDate | undefined) => sql`
    ${from ? sql`and day >= ${from}::date` : sql``} ${until ? sql`and day < ${until}::date` : sql``}`
  const sum = (which: Fragment) => sql`coalesce((select sum(n) from moments where ${which}), 0)`
  if (state === 'open') return sql`0`
  if (openOn) return sum(sql`kind = 'open' ${day(undefined, openOn)}`)
  if (state === 'closed-undated') return sum(sql`kind = 'undated' ${day(filter.receivedFrom, filter.receivedUntil)}`)
  if (filter.closedUntil) return sum(sql`kind = 'closed' ${day(filter.closedFrom, filter.closedUntil)}`)
  const standing = answer ? sql`and standing = any (${[...answer]}::text[])` : sql``
  return sum(sql`kind = 'answered' ${day(filter.answeredFrom, filter.answeredUntil)} ${standing}`)
}

function within({ sql }: Tx, { from, until }: Pick<FigurePeriod, 'from' | 'until'>): Fragment {
  return sql`(${from ? sql`f.day >= ${from}::date and` : sql``} f.day < ${until}::date)`
}

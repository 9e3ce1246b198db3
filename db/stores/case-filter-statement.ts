import type postgres from 'postgres'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { MUST_HAVE_ANSWER } from '@/lib/core/insights/answer-standing'
import { type CaseFilter, isOfOpen, NONE } from '@/lib/core/insights/case-filter'
import type { Tx } from '../in-tenant'

/** Part of a statement. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/**
 * For somebody from outside: their own cases, by key. Row security says the same of each case that is looked at; this keeps
 * all others from being looked at. For whoever works here it adds nothing.
 */
export function ofOneCircle({ sql, fromOutside }: Tx, column: Fragment): Fragment {
  return fromOutside ? sql`and ${column} = any ((select app.circle_cases())::uuid[])` : sql``
}

/**
 * The condition on `cases c` that says the same as `fits`: for the list, and for every number that leads to it. It names the
 * tenant as well.
 */
export function casesThatFit(tx: Tx, filter: CaseFilter, today: CivilDate): Fragment {
  const { sql, tenantId } = tx
  return conditions(tx, filter, today).reduce<Fragment>(
    (all, one) => sql`${all} and ${one}`,
    sql`c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)}`,
  )
}

/** The standing of `cases c` with its answer, as `standingOf` says it. */
export function standingIn({ sql }: Tx, today: CivilDate): Fragment {
  return sql`case
    when c.first_answered_on is not null then case
      when c.promised_on is null then 'unknown'
      when c.first_answered_on > c.promised_on then 'late'
      when c.extended then 'extended' else 'on-time' end
    when c.phase = 'closed' then case
      when c.outcome is null or c.outcome = any (${[...MUST_HAVE_ANSWER]}::text[]) then 'unknown' else 'none' end
    when c.promised_on is null then 'unknown'
    when c.promised_on < coalesce(c.suspended_on, ${today}::date) then 'overdue' else 'running' end`
}

function conditions(tx: Tx, filter: CaseFilter, today: CivilDate): Fragment[] {
  const { sql } = tx
  const oneOf = (column: Fragment, values: readonly string[] | undefined) =>
    values ? [sql`${column} = any (${[...values]}::text[])`] : []
  const when = (holds: unknown, condition: () => Fragment) => (holds ? [condition()] : [])
  return [
    ...stateIn(tx, filter),
    ...oneOf(sql`c.phase`, filter.phase),
    ...overlap(tx, sql`c.subjects`, filter.subject),
    ...overlap(tx, sql`c.causes`, filter.cause),
    ...oneOf(sql`coalesce(c.department, ${NONE})`, filter.department),
    ...handlerIn(tx, filter),
    ...oneOf(sql`c.channel`, filter.channel),
    ...oneOf(sql`c.outcome`, filter.outcome),
    ...when(filter.answer, () => sql`(${standingIn(tx, today)}) = any (${[...(filter.answer ?? [])]}::text[])`),
    ...pointIn(tx, filter),
    ...when(filter.receivedFrom, () => sql`c.received_on >= ${filter.receivedFrom ?? null}::date`),
    ...when(filter.receivedUntil, () => sql`c.received_on < ${filter.receivedUntil ?? null}::date`),
    ...when(filter.closedFrom, () => sql`c.phase = 'closed' and c.closed_on >= ${filter.closedFrom ?? null}::date`),
    ...when(filter.closedUntil, () => sql`c.phase = 'closed' and c.closed_on < ${filter.closedUntil ?? null}::date`),
    ...when(filter.answeredFrom, () => sql`c.first_answered_on >= ${filter.answeredFrom ?? null}::date`),
    ...when(filter.answeredUntil, () => sql`c.first_answered_on < ${filter.answeredUntil ?? null}::date`),
    ...when(filter.openOn, () => wasOpen(tx, filter.openOn ?? today)),
    ...when(
      filter.improvement,
      // Asked once, not beside each case: whether a line may be seen is a question of its own for each.
      () => sql`c.id = any (array(select i.case_id from improvement_cases i
        where i.tenant_id = ${tx.tenantId} and i.improvement_id = ${filter.improvement ?? null}::uuid))`,
    ),
  ]
}

function stateIn({ sql }: Tx, filter: CaseFilter): Fragment[] {
  const open = isOfOpen(filter) ? [sql`c.phase <> 'closed'`] : []
  if (filter.state === 'closed') return [...open, sql`c.phase = 'closed'`]
  return filter.state === 'closed-undated' ? [...open, sql`c.phase = 'closed' and c.closed_on is null`] : open
}

function wasOpen({ sql }: Tx, day: CivilDate): Fragment {
  return sql`(c.received_on < ${day}::date and (c.phase <> 'closed' or c.closed_on >= ${day}::date))`
}

function handlerIn({ sql }: Tx, { handler }: CaseFilter): Fragment[] {
  if (!handler) return []
  const some = sql`c.handler = any (${handler.filter((id) => id !== NONE)}::uuid[])`
  return [handler.includes(NONE) ? sql`(${some} or c.handler is null)` : some]
}

function overlap({ sql }: Tx, column: Fragment, values: readonly string[] | undefined): Fragment[] {
  if (!values) return []
  const some = sql`${column} && ${[...values]}::text[]`
  return [values.includes(NONE) ? sql`(${some} or ${column} = '{}')` : some]
}

function pointIn({ sql }: Tx, { judgement, subject, cause }: CaseFilter): Fragment[] {
  if (!judgement) return []
  const about = (key: string, values: readonly string[] | undefined) =>
    values ? sql`and coalesce(p->>${key}::text, ${NONE}) = any (${[...values]}::text[])` : sql``
  return [
    sql`exists (select 1 from jsonb_array_elements(c.points) p where p->>'judgement' = any (${[...judgement]}::text[])
      ${about('subject', subject)} ${about('cause', cause)})`,
  ]
}

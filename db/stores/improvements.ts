import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'

export type Improvement = {
  id: string
  title: string
  cause: string
  department: string | null
  owner: string
  due: CivilDate
  state: 'planned' | 'done' | 'dropped'
  whatChanged: Words | null
  createdAt: Date
  doneAt: Date | null
}

/** With the cases it came from; one statement, however many. */
export async function improvementList({ sql, tenantId }: Tx): Promise<(Improvement & { cases: string[] })[]> {
  return sql<(Improvement & { cases: string[] })[]>`
    select i.id, i.title, i.cause, i.department, i.owner_member_id as owner, i.due, i.state,
      i.what_changed as "whatChanged", i.created_at as "createdAt", i.done_at as "doneAt", array(
        select c.case_id from improvement_cases c where c.tenant_id = i.tenant_id and c.improvement_id = i.id
        order by c.case_id) as cases
    from improvements i where i.tenant_id = ${tenantId} order by i.state desc, i.due, i.id`
}

export async function insertImprovement(
  { sql, tenantId }: Tx,
  it: Omit<Improvement, 'state' | 'whatChanged' | 'doneAt'>,
): Promise<void> {
  await sql`
    insert into improvements (tenant_id, id, title, cause, department, owner_member_id, due, state, created_at)
    values (${tenantId}, ${it.id}, ${it.title}, ${it.cause}, ${it.department}, ${it.owner}, ${it.due}, 'planned',
      ${it.createdAt})`
}

/** Linking it twice is linking it once. */
export async function linkCases({ sql, tenantId }: Tx, id: string, caseIds: readonly string[]): Promise<void> {
  await sql`
    insert into improvement_cases (tenant_id, improvement_id, case_id)
    select ${tenantId}::uuid, ${id}::uuid, linked from unnest(${[...caseIds]}::uuid[]) as linked
    where not exists (
      select 1 from improvement_cases known
      where known.tenant_id = ${tenantId} and known.improvement_id = ${id} and known.case_id = linked)`
}

/** Ends a planned improvement; false when it had ended already. */
export async function endImprovement(
  { sql, tenantId }: Tx,
  id: string,
  end: { state: 'done' | 'dropped'; whatChanged: Words | null; at: Date },
): Promise<boolean> {
  const rows = await sql`
    update improvements set state = ${end.state}, what_changed = ${end.whatChanged}::jsonb, done_at = ${end.at}
    where tenant_id = ${tenantId} and id = ${id} and state = 'planned' returning 1`
  return rows.length > 0
}

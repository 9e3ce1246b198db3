import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { Tx } from '../in-tenant'
import { casesThatFit } from './case-filter'
import type { Improvement } from './improvements'

/**
 * How far an improvement is with its cases, and with people: those who asked to hear, and those who were told. Somebody with
 * several cases is one person; who cannot be written to, or has a case of which nothing leaves us, was not told.
 */
export type ImprovementView = Improvement & {
  ownerName: string
  linked: number
  toldCases: number
  wanting: number
  told: number
}

/** All of them, what is planned and due first at the top. */
export async function improvementViews(tx: Tx): Promise<ImprovementView[]> {
  return views(tx, null)
}

export async function improvementView(tx: Tx, id: string): Promise<ImprovementView | null> {
  const [found] = await views(tx, id)
  return found ?? null
}

async function views({ sql, tenantId }: Tx, id: string | null): Promise<ImprovementView[]> {
  return sql<ImprovementView[]>`
    select i.id, i.title, i.cause, i.department, i.owner_member_id as owner, m.name as "ownerName", i.due, i.state,
      i.what_changed as "whatChanged", i.created_at as "createdAt", i.done_at as "doneAt",
      l.linked, l.told as "toldCases", w.wanting, w.told
    from improvements i
      join members m on m.tenant_id = i.tenant_id and m.id = i.owner_member_id
      left join lateral (
        select count(*) as linked, count(*) filter (where c.state->'told' ? i.id::text) as told
        from improvement_cases k join cases c on c.tenant_id = k.tenant_id and c.id = k.case_id
        where k.tenant_id = i.tenant_id and k.improvement_id = i.id
      ) l on true
      left join lateral (
        select count(distinct person) as wanting, count(distinct person) filter (where told) as told from (
          select coalesce(h.email_key, h.id::text) as person,
            c.state->'told' ? i.id::text and not c.silent and h.email is not null as told
          from improvement_cases k join cases c on c.tenant_id = k.tenant_id and c.id = k.case_id,
            jsonb_path_query(c.state, '$.parties[*]') p
            join people h on h.tenant_id = ${tenantId} and h.id = (p->>'person')::uuid
          where k.tenant_id = i.tenant_id and k.improvement_id = i.id and p->'wantsToHear' = 'true'
        ) asked
      ) w on true
    where i.tenant_id = ${tenantId} and (${id}::uuid is null or i.id = ${id}::uuid)
    order by (i.state = 'planned') desc, i.due desc, i.id`
}

/** Cases that an improvement names and that were not told yet; at most so many. */
export async function casesToTell({ sql, tenantId }: Tx, improvement: string, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select c.id from improvement_cases k join cases c on c.tenant_id = k.tenant_id and c.id = k.case_id
    where k.tenant_id = ${tenantId} and k.improvement_id = ${improvement}
      and c.state->'improvements' ? ${improvement}::text and not c.state->'told' ? ${improvement}::text
    order by c.id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** A case one can link: no name, no story, only what makes it recognisable. */
export type LinkableCase = { id: string; reference: string; receivedOn: CivilDate; subjects: string[] }

/** `notIn`: an improvement whose cases are left out. `also`: the reference of a case that comes first, whatever its cause. */
type Linking = { today: CivilDate; limit: number; notIn?: string | null; also?: string | null }

/** The newest cases of a cause that `notIn` does not name yet, and how many there are in all. */
export async function linkableCases(
  tx: Tx,
  filter: CaseFilter,
  { today, limit, notIn = null, also = null }: Linking,
): Promise<{ cases: LinkableCase[]; total: number }> {
  const { sql, tenantId } = tx
  const wanted = sql`(${casesThatFit(tx, filter, today)} or (c.tenant_id = ${tenantId} and c.reference = ${also}))
    ${notIn === null ? sql`` : sql`and not c.state->'improvements' ? ${notIn}::text`}`
  const [row] = await sql<{ cases: LinkableCase[]; total: number }[]>`
    select (select count(*) from cases c where ${wanted}) as total,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'reference', n.reference, 'receivedOn', n.received_on,
          'subjects', to_jsonb(n.subjects)) order by n.asked desc, n.received_on desc, n.id) from (
        select c.id, c.reference, c.received_on, c.subjects, c.reference is not distinct from ${also} as asked from cases c
        where ${wanted} order by asked desc, c.received_on desc, c.id limit ${limit}
      ) n), '[]') as cases`
  return row ?? { cases: [], total: 0 }
}

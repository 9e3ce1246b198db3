import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { rowOf, rowsOf } from '../read-rows'
import { ImprovementState } from '../schema/improvements'
import { casesThatFit } from './case-filter-statement'

/** An improvement as the list of them shows it. */
const ListedImprovement = z.object({
  id: z.string(),
  title: z.string(),
  cause: z.string(),
  department: z.string().nullable(),
  owner: z.string(),
  ownerName: z.string(),
  due: CivilDate,
  state: ImprovementState,
  whatChanged: Words.nullable(),
  createdAt: z.date(),
  doneAt: z.date().nullable(),
  linked: z.int(),
})
export type ListedImprovement = z.infer<typeof ListedImprovement>

/**
 * How far an improvement is with its cases, and with people: those who asked to hear, and those who were told. Somebody with
 * several cases is one person; who cannot be written to, or has a case of which nothing leaves us, was not told.
 */
const ImprovementView = ListedImprovement.extend({ toldCases: z.int(), wanting: z.int(), told: z.int() })
export type ImprovementView = z.infer<typeof ImprovementView>

/** All of them, what is planned and due first at the top. Of their cases only how many: no state of a case is read. */
export async function improvementViews(tx: Tx): Promise<ListedImprovement[]> {
  const { sql, tenantId } = tx
  const statement = sql`
    select ${listed(tx)},
      (select count(*) from improvement_cases k where k.tenant_id = i.tenant_id and k.improvement_id = i.id) as linked
    from improvements i join members m on m.tenant_id = i.tenant_id and m.id = i.owner_member_id
    where i.tenant_id = ${tenantId}
    order by (i.state = 'planned') desc, i.due desc, i.id`
  return rowsOf(ListedImprovement, statement)
}

function listed({ sql }: Tx) {
  return sql`i.id, i.title, i.cause, i.department, i.owner_member_id as owner, m.name as "ownerName", i.due, i.state,
    i.what_changed as "whatChanged", i.created_at as "createdAt", i.done_at as "doneAt"`
}

export async function improvementView(tx: Tx, id: string): Promise<ImprovementView | null> {
  const { sql, tenantId } = tx
  // The state of each case is as long as a few rows of it: taken apart once, for both counts.
  const statement = sql`
    with linked as materialized (
      select c.id, c.silent, c.state->'told' ? ${id}::text as told, c.state->'parties' as parties
      from improvement_cases k join cases c on c.tenant_id = k.tenant_id and c.id = k.case_id
      where k.tenant_id = ${tenantId} and k.improvement_id = ${id}::uuid
    )
    select ${listed(tx)}, l.linked, l.told as "toldCases", w.wanting, w.told
    from improvements i
      join members m on m.tenant_id = i.tenant_id and m.id = i.owner_member_id,
      (select count(*) as linked, count(*) filter (where told) as told from linked) l,
      (select count(distinct person) as wanting, count(distinct person) filter (where told) as told from (
        select coalesce(h.email_key, h.id::text) as person, c.told and not c.silent and h.email is not null as told
        from linked c, jsonb_path_query(c.parties, '$[*]') p
          join people h on h.tenant_id = ${tenantId} and h.id = (p->>'person')::uuid
        where p->'wantsToHear' = 'true') asked) w
    where i.tenant_id = ${tenantId} and i.id = ${id}::uuid`
  return rowOf(ImprovementView, statement)
}

/** Cases that an improvement names and that were not told yet; at most so many. */
export async function casesToTell({ sql, tenantId }: Tx, improvement: string, limit: number): Promise<string[]> {
  const statement = sql`
    select c.id from improvement_cases k join cases c on c.tenant_id = k.tenant_id and c.id = k.case_id
    where k.tenant_id = ${tenantId} and k.improvement_id = ${improvement}
      and c.state->'improvements' ? ${improvement}::text and not c.state->'told' ? ${improvement}::text
    order by c.id limit ${limit}`
  return (await rowsOf(z.object({ id: z.string() }), statement)).map(({ id }) => id)
}

/** A case one can link: no name, no story, only what makes it recognisable. */
const LinkableCase = z.object({
  id: z.string(),
  reference: z.string(),
  receivedOn: CivilDate,
  subjects: z.array(z.string()),
})
export type LinkableCase = z.infer<typeof LinkableCase>
const Linkable = z.object({ cases: z.array(LinkableCase), total: z.int() })

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
    ${notIn === null ? sql`` : sql`and not ${isNamedIn(tx, notIn)}`}`
  const statement = sql`
    select (select count(*) from cases c where ${wanted}) as total,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'reference', n.reference, 'receivedOn', n.received_on,
          'subjects', to_jsonb(n.subjects)) order by n.asked desc, n.received_on desc, n.id) from (
        select c.id, c.reference, c.received_on, c.subjects, c.reference is not distinct from ${also} as asked from cases c
        where ${wanted} order by asked desc, c.received_on desc, c.id limit ${limit}
      ) n), '[]') as cases`
  return (await rowOf(Linkable, statement)) ?? { cases: [], total: 0 }
}

/** Of `cases c`: what the case itself says, asked of those alone that are linked: the others are not taken apart. */
function isNamedIn({ sql, tenantId }: Tx, improvement: string) {
  return sql`case when c.id = any (array(select k.case_id from improvement_cases k
      where k.tenant_id = ${tenantId} and k.improvement_id = ${improvement}::uuid))
    then c.state->'improvements' ? ${improvement}::text else false end`
}

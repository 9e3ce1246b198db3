// What it takes to hold somebody new beside the cases that are there, before they see any.
import type { Role } from '@/lib/core/access/actor'
import type { Tx } from '../in-tenant'

/** Somebody who has to be looked over. `names`: also those they had before. */
export type Newcomer = {
  id: string
  role: Role
  email: string
  name: string
  names: string[]
  lookedOver: boolean
  letInBy: string | null
  /** Which time it is: each coming, renaming or change of role is one. */
  round: number
}

export async function newcomer({ sql, tenantId }: Tx, memberId: string): Promise<Newcomer | null> {
  const [row] = await sql<Newcomer[]>`
    select m.id, m.role, m.email, m.name, m.looked_over as "lookedOver", m.let_in_by as "letInBy",
      m.look_round as round,
      array[m.name] || array(
        select n.name from member_names n where n.tenant_id = m.tenant_id and n.member_id = m.id) as names
    from members m where m.tenant_id = ${tenantId} and m.id = ${memberId} and m.state = 'active'`
  return row ?? null
}

/** The names of everybody who works or worked here, also those they had before. */
export async function namesHere({ sql, tenantId }: Tx): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select m.name from members m where m.tenant_id = ${tenantId} and m.role <> 'outsider'
    union
    select n.name from member_names n join members m on m.tenant_id = n.tenant_id and m.id = n.member_id
    where n.tenant_id = ${tenantId} and m.role <> 'outsider'`
  return rows.map(({ name }) => name)
}

/** Somebody complained about of whom nobody has said who it is. */
export type Unsettled = { caseId: string; party: string; name: string }

/** A portion of them, in a fixed order. `of`: of one case. */
export async function unsettledNames(
  { sql, tenantId }: Tx,
  { after, limit, of = null }: { after: Unsettled | null; limit: number; of?: string | null },
): Promise<Unsettled[]> {
  return sql<Unsettled[]>`
    select p.case_id as "caseId", p.id as party, h.name
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = ${tenantId} and p.role = 'subject' and p.member_id is null and h.name is not null
      ${of ? sql`and p.case_id = ${of}` : sql``}
      ${after ? sql`and (p.case_id, p.id) > (${after.caseId}, ${after.party})` : sql``}
    order by p.case_id, p.id limit ${limit}`
}

/** A case that somebody may not see, by its row alone: also one whose state cannot be read has to be kept by somebody. */
export type BarredCase = { id: string; handler: string | null; barred: string[] }

/** A portion of the cases that this member may not see. */
export async function casesBarredTo(
  { sql, tenantId }: Tx,
  memberId: string,
  { after, limit }: Portion,
): Promise<BarredCase[]> {
  return sql<BarredCase[]>`
    select id, handler, barred from cases where tenant_id = ${tenantId} and barred <> '{}' and barred @> array[${memberId}::uuid]
      and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`
}

/** A reader is about to get work on cases, by this colleague. */
export async function letReaderIn({ sql, tenantId }: Tx, memberId: string, by: string): Promise<void> {
  await sql`
    update members set let_in_by = ${by} where tenant_id = ${tenantId} and id = ${memberId} and role = 'reader'`
}

/** They may see now; unless something of them changed meanwhile, which has to be looked at first. */
export async function markLookedOver({ sql, tenantId }: Tx, { id, round }: Newcomer): Promise<boolean> {
  const rows = await sql`
    update members set looked_over = true, let_in_by = null
    where tenant_id = ${tenantId} and id = ${id} and look_round = ${round} and state = 'active' and not looked_over returning 1`
  return rows.length > 0
}

/** At most so many, after the one that is named. */
type Portion = { after: string | null; limit: number }

/** Open cases that nobody handles, or for which somebody from outside is needed. Two ways in, each by an index of its own. */
export async function casesThatSeek({ sql, tenantId }: Tx, { after, limit }: Portion): Promise<string[]> {
  const beyond = after ? sql`and id > ${after}::uuid` : sql``
  const rows = await sql<{ id: string }[]>`
    (select id from cases where tenant_id = ${tenantId} and handler is null and phase <> 'closed' ${beyond}
      order by id limit ${limit})
    union
    (select id from cases where tenant_id = ${tenantId} and state ? 'outsider' and phase <> 'closed' ${beyond}
      order by id limit ${limit})
    order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** Open cases that all but one, or everybody, is kept out of now. Who is kept out together is looked at once. */
export async function casesHardlyHeard({ sql, tenantId }: Tx, { after, limit }: Portion): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    with hearing as (
      select m.id from members m where m.tenant_id = ${tenantId} and m.state = 'active' and m.looked_over
        and m.role in ('owner', 'manager', 'handler')
    ), together as (
      select distinct barred from cases where tenant_id = ${tenantId} and phase <> 'closed' and barred <> '{}'
    ), poor as materialized (
      select t.barred from together t where (select count(*) from hearing h where not t.barred @> array[h.id]) <= 1
    )
    select c.id from cases c where c.tenant_id = ${tenantId} and c.phase <> 'closed' and c.barred <> '{}'
      and c.barred in (select p.barred from poor p) ${after ? sql`and c.id > ${after}::uuid` : sql``}
    order by c.id limit ${limit}`
  return rows.map(({ id }) => id)
}

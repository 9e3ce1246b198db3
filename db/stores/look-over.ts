// What it takes to hold somebody new beside the cases that are there, before they see any.
import type { Role } from '@/lib/access/actor'
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
}

export async function newcomer({ sql, tenantId }: Tx, memberId: string): Promise<Newcomer | null> {
  const [row] = await sql<Newcomer[]>`
    select m.id, m.role, m.email, m.name, m.looked_over as "lookedOver", m.let_in_by as "letInBy",
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

/** Every case that this member may not see. */
export async function casesBarredTo({ sql, tenantId }: Tx, memberId: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and barred @> array[${memberId}::uuid] order by id`
  return rows.map(({ id }) => id)
}

/** A reader is about to get work on cases, by this colleague. */
export async function letReaderIn({ sql, tenantId }: Tx, memberId: string, by: string): Promise<void> {
  await sql`
    update members set let_in_by = ${by} where tenant_id = ${tenantId} and id = ${memberId} and role = 'reader'`
}

/** They may see now; unless something of them changed meanwhile, and somebody else is looking at that. */
export async function markLookedOver({ sql, tenantId }: Tx, { id, name, role }: Newcomer): Promise<boolean> {
  const rows = await sql`
    update members set looked_over = true, let_in_by = null
    where tenant_id = ${tenantId} and id = ${id} and name = ${name} and role = ${role} and state = 'active' returning 1`
  return rows.length > 0
}

/** Open cases that nobody handles, or for which somebody from outside is needed. */
export async function casesThatSeek({ sql, tenantId }: Tx): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where tenant_id = ${tenantId} and phase <> 'closed'
      and (handler is null or state ? 'outsider') order by id`
  return rows.map(({ id }) => id)
}

/** Open cases that all but one, or everybody, is kept out of now. */
export async function casesHardlyHeard({ sql, tenantId }: Tx): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select c.id from cases c where c.tenant_id = ${tenantId} and c.phase <> 'closed' and c.barred <> '{}' and (
      select count(*) from members m where m.tenant_id = ${tenantId} and m.state = 'active' and m.looked_over
        and m.role in ('owner', 'manager', 'handler') and not c.barred @> array[m.id]) <= 1
    order by c.id`
  return rows.map(({ id }) => id)
}

import type { Tx } from '../in-tenant'

/** Someone in a case; without name and addresses once they are forgotten. */
type PartyPerson = {
  party: string
  person: string
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
}

/** Who is in a case. Reached through its parties, so that whoever may not see the case does not find them. */
export async function peopleOfCase({ sql, tenantId }: Tx, caseId: string): Promise<PartyPerson[]> {
  return sql<PartyPerson[]>`
    select p.id as party, h.id as person, h.name, h.email, h.phone, h.address
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = ${tenantId} and p.case_id = ${caseId} order by p.id`
}

/** Who spoke in each of these cases: the representative, or else the complainant. One statement, however many. */
export async function speakersOfCases(
  { sql, tenantId }: Tx,
  caseIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await sql<{ caseId: string; name: string | null }[]>`
    select distinct on (p.case_id) p.case_id as "caseId", h.name
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = ${tenantId} and p.case_id = any(${[...caseIds]}::uuid[])
      and p.role in ('representative', 'complainant')
    order by p.case_id, p.role desc, p.id`
  return new Map(rows.map(({ caseId, name }) => [caseId, name]))
}

/** Which of these people left an e-mail address. */
export async function peopleWithAddress({ sql, tenantId }: Tx, people: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from people where tenant_id = ${tenantId} and id = any(${[...people]}::uuid[]) and email is not null`
  return rows.map(({ id }) => id)
}

import type { Tx } from '../in-tenant'

/** Whether a code can be sent to this party. Also true for a party that is not there: nothing is opened for nobody. */
export async function partyHasEmail({ sql, tenantId }: Tx, caseId: string, partyId: string): Promise<boolean> {
  const [row] = await sql<{ has: boolean }[]>`
    select h.email is not null as has
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and p.id = ${partyId}`
  return row?.has ?? true
}

/** Where a code for this party goes, and whether they have shown that they read it; null without an address. */
export async function addressOfParty(
  { sql, tenantId }: Tx,
  { caseId, partyId }: { caseId: string; partyId: string },
): Promise<{ email: string; confirmed: boolean } | null> {
  const [row] = await sql<{ email: string | null; confirmed: boolean }[]>`
    select h.email, exists (select 1 from jsonb_path_query(c.state, '$.parties[*]') x
        where x ->> 'id' = p.id::text and x ->> 'addressConfirmed' is not null) as confirmed
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
      join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id
    where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and p.id = ${partyId}`
  return row?.email ? { email: row.email, confirmed: row.confirmed } : null
}

import type { Tx } from '../in-tenant'

/** Whether a code can be sent to this party. Also true for a party that is not there: nothing is opened for nobody. */
export async function partyHasEmail({ sql, tenantId }: Tx, caseId: string, partyId: string): Promise<boolean> {
  const [row] = await sql<{ has: boolean }[]>`
    select h.email is not null as has
    from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and p.id = ${partyId}`
  return row?.has ?? true
}

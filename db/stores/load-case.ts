import type { ComplaintCase } from '@/lib/case/complaint-case'
import type { Procedure } from '@/lib/procedure/procedure'
import type { Tx } from '../in-tenant'
import { liveProcedure } from './live-procedure'

export type LoadedCase = { complaint: ComplaintCase; procedure: Procedure; lastHash: string }

/** The case with the version it is bound to, locked until the end of the transaction: whoever comes next waits. */
export async function loadCaseForUpdate({ sql, tenantId }: Tx, caseId: string): Promise<LoadedCase | null> {
  // All of it from the locked row itself: what another table says would be from before the wait.
  const [row] = await sql<LoadedCase[]>`
    select c.state as complaint, v.body as procedure, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId}
    for update of c`
  return row ?? null
}

/** The case with its version, to look at; how to reach the organisation is as it is today. */
export async function loadCase({ sql, tenantId }: Tx, caseId: string): Promise<LoadedCase | null> {
  const [row] = await sql<LoadedCase[]>`
    select c.state as complaint, ${liveProcedure(sql)} as procedure, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId}`
  return row ?? null
}

/** The same, found by what people call it. */
export async function loadCaseByReference({ sql, tenantId }: Tx, reference: string): Promise<LoadedCase | null> {
  const [row] = await sql<LoadedCase[]>`
    select c.state as complaint, ${liveProcedure(sql)} as procedure, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.reference = ${reference}`
  return row ?? null
}

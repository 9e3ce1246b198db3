import { caseFrom } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import { type LiveColumns, liveProcedure, liveProcedureFrom } from './live-procedure'
import type { Unread } from './unread'

export type LoadedCase = { complaint: ComplaintCase; procedure: Procedure; lastHash: string }

type Row = Unread<LoadedCase, 'complaint' | 'procedure'>
type LiveRow = Omit<Row, 'procedure'> & LiveColumns

/** The case with the version it is bound to, locked until the end of the transaction: whoever comes next waits. */
export async function loadCaseForUpdate({ sql, tenantId }: Tx, caseId: string): Promise<LoadedCase | null> {
  // All of it from the locked row itself: what another table says would be from before the wait.
  const [row] = await sql<Row[]>`
    select c.state as complaint, v.body as procedure, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId}
    for update of c`
  if (!row) return null
  const { complaint, procedure, lastHash } = row
  return {
    complaint: caseFrom(complaint, caseId),
    procedure: procedureFrom(procedure, `case ${caseId}`),
    lastHash,
  }
}

/** The case with its version, to look at; how to reach the organisation is as it is today. */
export async function loadCase({ sql, tenantId }: Tx, caseId: string): Promise<LoadedCase | null> {
  const [row] = await sql<LiveRow[]>`
    select c.state as complaint, ${liveProcedure(sql)}, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId}`
  return row ? loaded(row, caseId) : null
}

/** The same, found by what people call it. */
export async function loadCaseByReference({ sql, tenantId }: Tx, reference: string): Promise<LoadedCase | null> {
  const [row] = await sql<LiveRow[]>`
    select c.state as complaint, ${liveProcedure(sql)}, c.last_hash as "lastHash"
    from cases c join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.reference = ${reference}`
  return row ? loaded(row, reference) : null
}

function loaded(row: LiveRow, which: string): LoadedCase {
  return {
    complaint: caseFrom(row.complaint, which),
    procedure: liveProcedureFrom(row, which),
    lastHash: row.lastHash,
  }
}

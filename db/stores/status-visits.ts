import type { Tx } from '../in-tenant'

/** A browser that may enter a code; of the code only a keyed hash is kept, and for as long as it can be entered. */
type StatusVisit = {
  id: string
  caseId: string
  partyId: string
  codeHmac: string | null
  codeExpiresAt: Date | null
  tries: number
  /** When it was opened, or last seen open. */
  openedAt: Date | null
  createdAt: Date
}

export async function startVisit(
  { sql, tenantId }: Tx,
  visit: Pick<StatusVisit, 'id' | 'caseId' | 'partyId' | 'codeHmac' | 'codeExpiresAt' | 'createdAt'>,
): Promise<void> {
  const { id, caseId, partyId, codeHmac, codeExpiresAt, createdAt } = visit
  await sql`
    insert into status_visits (tenant_id, id, case_id, party_id, code_hmac, code_expires_at, created_at)
    values (${tenantId}, ${id}, ${caseId}, ${partyId}, ${codeHmac}, ${codeExpiresAt}, ${createdAt})`
}

/** Locked until the end of the transaction: tries that come at the same time are counted one by one. */
export async function visitForUpdate({ sql, tenantId }: Tx, id: string): Promise<StatusVisit | null> {
  const [row] = await sql<StatusVisit[]>`
    select id, case_id as "caseId", party_id as "partyId", code_hmac as "codeHmac", code_expires_at as "codeExpiresAt",
      tries, opened_at as "openedAt", created_at as "createdAt"
    from status_visits where tenant_id = ${tenantId} and id = ${id} for update`
  return row ?? null
}

export async function countWrongCode({ sql, tenantId }: Tx, id: string): Promise<void> {
  await sql`update status_visits set tries = tries + 1 where tenant_id = ${tenantId} and id = ${id}`
}

/** The code was right: it is wiped, and cannot be entered again. */
export async function openVisit({ sql, tenantId }: Tx, id: string, at: Date): Promise<void> {
  await sql`
    update status_visits set opened_at = ${at}, code_hmac = null, code_expires_at = null
    where tenant_id = ${tenantId} and id = ${id}`
}

/** It is still being read: the time in which nobody looked begins again. */
export async function keepVisitOpen({ sql, tenantId }: Tx, id: string, at: Date): Promise<void> {
  await sql`update status_visits set opened_at = ${at} where tenant_id = ${tenantId} and id = ${id} and opened_at < ${at}`
}

/** Closes this browser again. It stays known, so that its codes still count. */
export async function closeVisit({ sql, tenantId }: Tx, id: string, partyId: string): Promise<void> {
  await sql`
    update status_visits set opened_at = null, code_hmac = null, code_expires_at = null
    where tenant_id = ${tenantId} and id = ${id} and party_id = ${partyId}`
}

/** How many codes a party asked for since then. */
export async function codesAskedSince(
  { sql, tenantId }: Tx,
  partyId: string,
  caseId: string,
  since: Date,
): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*) as n from status_visits
    where tenant_id = ${tenantId} and case_id = ${caseId} and party_id = ${partyId} and created_at >= ${since}`
  return row?.n ?? 0
}

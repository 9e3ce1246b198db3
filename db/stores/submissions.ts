import postgres from 'postgres'
import type { Tx } from '../in-tenant'

type Submission = {
  bodySha256: string
  caseId: string
  partyId: string
  reference: string
  /** Of the party's status link now. */
  generation: number
}

/** What the form with this key became, if it was sent before. */
export async function findSubmission({ sql, tenantId }: Tx, key: string): Promise<Submission | null> {
  const [row] = await sql<Submission[]>`
    select s.body_sha256 as "bodySha256", s.case_id as "caseId", s.party_id as "partyId", c.reference, p.generation
    from submissions s
    join cases c on c.tenant_id = s.tenant_id and c.id = s.case_id
    join parties p on p.tenant_id = s.tenant_id and p.case_id = s.case_id and p.id = s.party_id
    where s.tenant_id = ${tenantId} and s.key = ${key}`
  return row ?? null
}

/** Whether a fault says that another transaction has just used the same key. */
export function isSubmissionTaken(fault: unknown): boolean {
  return fault instanceof postgres.PostgresError && fault.constraint_name === 'submissions_pkey'
}

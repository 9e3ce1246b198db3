import { and, eq } from 'drizzle-orm'
import postgres from 'postgres'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { parties } from '../schema/parties'
import { submissions } from '../schema/submissions'

type Submission = {
  bodySha256: string
  caseId: string
  partyId: string
  reference: string
  /** Of the party's status link now. */
  generation: number
}

/** What the form with this key became, if it was sent before. */
export async function findSubmission({ db, tenantId }: Tx, key: string): Promise<Submission | null> {
  const { bodySha256, caseId, partyId } = submissions
  const itsCase = and(eq(cases.tenantId, submissions.tenantId), eq(cases.id, caseId))
  const itsParty = and(eq(parties.tenantId, submissions.tenantId), eq(parties.caseId, caseId), eq(parties.id, partyId))
  const [row] = await db
    .select({ bodySha256, caseId, partyId, reference: cases.reference, generation: parties.generation })
    .from(submissions)
    .innerJoin(cases, itsCase)
    .innerJoin(parties, itsParty)
    .where(and(eq(submissions.tenantId, tenantId), eq(submissions.key, key)))
  return row ?? null
}

/** Whether a fault says that another transaction has just used the same key. */
export function isSubmissionTaken(fault: unknown): boolean {
  return fault instanceof postgres.PostgresError && fault.constraint_name === 'submissions_pkey'
}

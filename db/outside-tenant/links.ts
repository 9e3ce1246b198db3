import { z } from 'zod'
import { answerOf, theDatabase } from './together'

const LinkedParty = z.object({
  tenantId: z.string(),
  slug: z.string(),
  caseId: z.string(),
  partyId: z.string(),
  reference: z.string(),
  generation: z.int(),
})
type LinkedParty = z.infer<typeof LinkedParty>

/** Whose status link this is; null when it never was one or was replaced by a newer. */
export async function partyByLink(tokenSha256: string, through = theDatabase()): Promise<LinkedParty | null> {
  return answerOf(LinkedParty.nullable(), through`select app.party_by_link(${tokenSha256}) as it`)
}

/** The cases that have this number, each of another organisation: for someone who lost their link. */
export async function casesByReference(
  reference: string,
  through = theDatabase(),
): Promise<{ tenantId: string; caseId: string }[]> {
  return answerOf(
    z.array(z.object({ tenantId: z.string(), caseId: z.string() })),
    through`select app.cases_by_reference(${reference}) as it`,
  )
}

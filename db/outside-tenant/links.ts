import { answerOf, theDatabase } from './together'

type LinkedParty = {
  tenantId: string
  slug: string
  caseId: string
  partyId: string
  reference: string
  generation: number
}

/** Whose status link this is; null when it never was one or was replaced by a newer. */
export async function partyByLink(tokenSha256: string, through = theDatabase()): Promise<LinkedParty | null> {
  return answerOf(through<{ it: LinkedParty | null }[]>`select app.party_by_link(${tokenSha256}) as it`)
}

/** The cases that have this number, each of another organisation: for someone who lost their link. */
export async function casesByReference(
  reference: string,
  through = theDatabase(),
): Promise<{ tenantId: string; caseId: string }[]> {
  return answerOf(
    through<{ it: { tenantId: string; caseId: string }[] }[]>`select app.cases_by_reference(${reference}) as it`,
  )
}

import { z } from 'zod'
import { idleSince } from '@/lib/core/access/status-visit'
import { answerOf, theDatabase } from './together'

const LinkedParty = z.object({
  tenantId: z.string(),
  slug: z.string(),
  caseId: z.string(),
  partyId: z.string(),
  reference: z.string(),
  generation: z.int(),
})
export type LinkedParty = z.infer<typeof LinkedParty>

/** Whose status link this is; null when it never was one or was replaced by a newer. */
export async function partyByLink(tokenSha256: string, through = theDatabase()): Promise<LinkedParty | null> {
  return answerOf(LinkedParty.nullable(), through`select app.party_by_link(${tokenSha256}) as it`)
}

/** Whether this was a link of a case that was erased since; of which is not said. */
export async function erasedByLink(tokenSha256: string, through = theDatabase()): Promise<boolean> {
  return answerOf(z.boolean(), through`select app.is_erased_link(${tokenSha256}) as it`)
}

const Seen = z.object({ link: LinkedParty, live: z.string().nullable() })
type Asked = { named: string; visit: string | null; now: Date }

/**
 * For a status link and the case that it is followed for: whose it is and what the page shows without its code, in one message.
 * The line that says who looked is written with it. Null when the link is nobody's or another case's; `live` is null where the
 * words are open in this browser: then nothing was looked at yet.
 */
export async function statusByLink(tokenSha256: string, { named, visit, now }: Asked, through = theDatabase()) {
  const asked = through`select app.status_by_link(${tokenSha256}, ${named}, ${visit}, ${now}, ${idleSince(now)}) as it`
  return answerOf(Seen.nullable(), asked)
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

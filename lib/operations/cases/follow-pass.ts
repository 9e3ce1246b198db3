// Whoever is complained about, or a witness, opens the link of their own page. One that is none of ours is counted with the others.
import { countAttempt } from '@/db/outside-tenant/attempts'
import { type PassParty, partyByPass } from '@/db/outside-tenant/passes'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Refusal } from '@/lib/core/case/refusals'
import { isLinkToken } from '@/lib/core/shared/link-token'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { sha256hex } from '@/lib/secrets/status-link'
import { perform } from './perform'

/** Whose pass it is; null for one that is altered, replaced, ended, or never was. */
export async function readPass(token: string): Promise<PassParty | null> {
  return isLinkToken(token) ? partyByPass(sha256hex(token)) : null
}

/** What somebody may write on their own page in an hour, in messages. */
const MOST_AN_HOUR = 10

/** Their words, as the event that a colleague's record makes; who does it is themselves. */
export async function respondByPass(
  { tenantId, caseId, partyId }: PassParty,
  text: string,
  moment: Moment,
): Promise<Result<{ seq: number }, Refusal | { kind: 'too-many-messages' }>> {
  const sent = await countAttempt(sha256hex(`response|${tenantId}|${caseId}|${partyId}`), 3600, moment.now)
  if (sent > MOST_AN_HOUR) return refuse({ kind: 'too-many-messages' })
  const on = civilDateIn(AMSTERDAM, moment.now)
  const command = { type: 'record-response', party: partyId, text, on, how: 'page' } as const
  return perform({ kind: 'party', tenantId, caseId, partyId, opened: false }, caseId, null, command, moment)
}

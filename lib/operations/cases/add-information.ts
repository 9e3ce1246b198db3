// Something a complainant adds on their own page. Who has an e-mail address enters a code first. Who has none cannot get one:
// they may write, and what they wrote is not shown again.
import { inTenant } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import { partyHasEmail } from '@/db/stores/status-address'
import type { PartyActor } from '@/lib/core/access/actor'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { sha256hex } from '@/lib/secrets/status-link'
import { perform } from './perform'

/** Messages in an hour without a code. */
const MOST_AN_HOUR = 10

type Added = Promise<Result<{ seq: number }, Refusal | { kind: 'too-many-messages' }>>

/** Adds it to the case; refused without the code to whoever could have one. */
export async function addInformation(actor: PartyActor, text: string, moment: Moment): Added {
  const { caseId, partyId, tenantId } = actor
  const command = { type: 'add-information', party: partyId, text } as const
  if (actor.opened) return perform(actor, caseId, null, command, moment)
  if (await inTenant(actor, (tx) => partyHasEmail(tx, caseId, partyId))) return refuse({ kind: 'not-allowed' })
  const sent = await countAttempt(sha256hex(`added unopened|${tenantId}|${caseId}|${partyId}`), 3600, moment.now)
  if (sent > MOST_AN_HOUR) return refuse({ kind: 'too-many-messages' })
  return perform({ ...actor, opened: true }, caseId, null, command, moment)
}

// Someone lost the link to their own complaint. With its number and the address they gave they get a new one by mail; the
// answer is the same whether the two belong together or not, so that it tells nobody who complained.
import { inTenant } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import { casesByReference } from '@/db/outside-tenant/links'
import { peopleOfCase } from '@/db/stores/people'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { isSameAddress } from '@/lib/core/shared/same-address'
import { sha256hex } from '@/lib/secrets/status-link'
import { perform } from './perform'

/** In an hour: from one network address; where no proxy says which, many people are counted as one. */
const MOST_ASKED = { known: 10, unknown: 200 }

/** In a day, for one case and address: enough to look in the wrong mailbox twice. */
const MOST_SENT_A_DAY = 3

type LostLink = { reference: string; email: string }

/** Mails a new link, after which the old one is dead. `from`: the network address, counted only. */
export async function askForLink(
  { reference, email }: LostLink,
  { from, moment }: { from: string; moment: Moment },
): Promise<Result<null, { kind: 'too-many' }>> {
  const asked = await countAttempt(sha256hex(`lost link|${from}`), 3600, moment.now)
  if (asked > MOST_ASKED[from === 'unknown' ? 'unknown' : 'known']) return refuse({ kind: 'too-many' })
  for (const { tenantId, caseId } of await casesByReference(reference)) {
    const actor = { kind: 'system', tenantId } as const
    const people = await inTenant(actor, (tx) => peopleOfCase(tx, caseId))
    const theirs = people.find((person) => person.email !== null && isSameAddress(person.email, email))
    if (!theirs) continue
    const sent = await countAttempt(sha256hex(`new link|${tenantId}|${theirs.party}`), 86_400, moment.now)
    // Who is complained about, or a witness, gets the link of their own page; refused by the decision for who never had one.
    if (sent <= MOST_SENT_A_DAY) await perform(actor, caseId, null, { type: 'renew-link', party: theirs.party }, moment)
  }
  return ok(null)
}

// One attempt at one mail that was made ready.
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { automaticHeaders } from '@/lib/mail/headers'
import { secretsInto } from '@/lib/mail/kept-secrets'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { PATIENCE_MS, sendMail } from '@/lib/mail/send'
import { onBehalfOf, senderOf } from '@/lib/mail/sender'
import { mailSettings } from '@/lib/settings/env'
import type { Surroundings } from './delivery'
import { mayOffer, type Standing } from './next-attempt'
import type { Prepared, ReadyMessage, Rides } from './prepare-messages'

export type Claim = ClaimedMessage & { lease: Date }

/** Since when it was asked for, and what is known of earlier attempts at these very bytes. */
type StandingOfThis = Pick<Standing, 'since' | 'unsureSince' | 'unsureTimes'>

/** What came of an attempt. `read`: the case, as it stood when the mail was made. */
export type Outcome = {
  claim: Claim & StandingOfThis
  delivery: Delivery
  read: ReadyMessage['read'] | null
}

/** Offers it, unless only a person can say whether it arrived. One mail that cannot be made waits for itself. */
export async function attempt(
  claim: Claim,
  prepared: Exclude<Prepared, Rides>,
  around: Surroundings,
): Promise<Outcome> {
  try {
    if ('fault' in prepared) throw prepared.fault
    const standing = { ...claim, ...standingOf(claim, prepared) }
    const { read } = prepared
    if ('saidAlready' in prepared)
      return { claim: standing, delivery: { kind: 'sent', providerId: prepared.providerId }, read }
    const { via } = around.via ?? mailSettings()
    if (!mayOffer(standing, via, around.moment().now))
      return { claim: standing, delivery: { kind: 'ask', problem: 'unsure' }, read }
    return { claim: standing, delivery: await offer(claim, prepared, around), read }
  } catch (fault) {
    around.onFault(fault)
    return { claim: { ...claim, since: null }, delivery: { kind: 'later', problem: 'fault' }, read: null }
  }
}

/** What came of one that was said in another's mail: it left with it, or waits until what became of that one is known. */
export function outcomeOfRiding(claim: Claim, { since, read }: Rides, carrier: Outcome | undefined): Outcome {
  const sent = carrier?.delivery.kind === 'sent' ? carrier.delivery : null
  return {
    claim: { ...claim, since },
    delivery: sent ?? { kind: 'later', problem: 'provider-busy' },
    read: sent && read,
  }
}

function standingOf(
  { unsureSince, unsureTimes }: Claim,
  prepared: Exclude<Prepared, Rides | { fault: unknown }>,
): StandingOfThis {
  const isFresh = 'fresh' in prepared && prepared.fresh
  return { since: prepared.since, unsureSince: isFresh ? null : unsureSince, unsureTimes: isFresh ? 0 : unsureTimes }
}

/** Offers the mail to the provider; under the message's own id and edition, however often. */
export async function offer(claim: Claim, ready: ReadyMessage, around: Surroundings): Promise<Delivery> {
  const via = around.via ?? mailSettings()
  const request = { tenantId: claim.tenantId, caseId: claim.caseId, seq: claim.cause }
  const filled = secretsInto({ ...claim, riders: ready.riders, request })
  const { edition } = ready
  const mail = {
    id: edition === 1 ? claim.messageId : `${claim.messageId}.${edition}`,
    to: ready.toAddress,
    from: onBehalfOf(ready.fromName, senderOf(via.from)),
    replyTo: ready.replyTo,
    subject: ready.subject,
    html: filled(ready.html),
    text: filled(ready.text),
    headers: automaticHeaders(claim.kind === 'acknowledgement'),
    ...(ready.calendar === null ? {} : { calendar: ready.calendar }),
  }
  return sendMail(mail, { now: around.moment().now, via, patienceMs: around.patienceMs ?? PATIENCE_MS })
}

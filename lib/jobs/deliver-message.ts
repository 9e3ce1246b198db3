// One attempt at one message. The row is the truth: whatever happens between these steps, the next worker finds what it
// needs in it. claim -> prepare (once, kept) -> offer -> settle (with the event, in one transaction).
import { inTenant, type Tx } from '@/db/in-tenant'
import { type ClaimedMessage, claimMessage } from '@/db/outside-tenant/due-work'
import { endMessage, LostLease, markSent, postpone, putDown } from '@/db/stores/outbox'
import { enqueue } from '@/db/stores/queue'
import { hasten } from '@/db/stores/shared-mails'
import type { Actor } from '@/lib/core/access/actor'
import { isAwaited } from '@/lib/core/case/messages'
import type { Moment } from '@/lib/core/shared/moment'
import { automaticHeaders } from '@/lib/mail/headers'
import { withSecrets } from '@/lib/mail/kept-secrets'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { PATIENCE_MS, sendMail } from '@/lib/mail/send'
import { onBehalfOf, senderOf } from '@/lib/mail/sender'
import { perform } from '@/lib/operations/cases/perform'
import { mailSettings } from '@/lib/settings/env'
import { chanceOf, LEASE_MS, type Surroundings } from './delivery'
import { mayOffer, nextAttempt, type Standing } from './next-attempt'
import { prepareMessage, type ReadyMessage, type SaidAlready } from './prepare-message'

export type Claim = ClaimedMessage & { lease: Date }

/** One attempt, from beginning to end. Nothing happens when the message went already or another worker has it. */
export async function deliverMessage(messageId: string, around: Surroundings): Promise<void> {
  const claim = await claimFor(messageId, around.moment(), around.leaseMs)
  if (claim !== null) await deliver(claim, around)
}

/** The same for one that was taken already. */
export async function deliver(claim: Claim, around: Surroundings): Promise<void> {
  if (around.stopping?.aborted) return giveBack(claim, around)
  try {
    const outcome = await attempt(claim, around)
    if (outcome) await writeDown({ ...claim, ...outcome.standing }, outcome.delivery, around)
  } catch (fault) {
    if (!(fault instanceof LostLease)) throw fault
  }
}

/** It was taken and never offered: as if nothing had happened. */
async function giveBack(claim: Claim, around: Surroundings): Promise<void> {
  await inTenant(systemOf(claim), (tx) => putDown(tx, claim)).catch(around.onFault)
}

/** `standing`: since when it was asked for, and what is known of earlier attempts at these very bytes. */
type Outcome = { delivery: Delivery; standing: Pick<Standing, 'since' | 'unsureSince' | 'unsureTimes'> }

/** Makes it ready and offers it. One mail that cannot be made waits for itself, not in the way of others. */
async function attempt(claim: Claim, around: Surroundings): Promise<Outcome | null> {
  try {
    const ready = await prepareMessage(claim, around.moment())
    if (ready === null) return null
    const standing = standingOf(claim, ready)
    if ('saidAlready' in ready) return { delivery: { kind: 'sent', providerId: ready.providerId }, standing }
    const { via } = around.via ?? mailSettings()
    if (!mayOffer({ ...claim, ...standing }, via, around.moment().now)) {
      return { delivery: { kind: 'ask', problem: 'unsure' }, standing }
    }
    return { delivery: await offer(claim, ready, around), standing }
  } catch (fault) {
    if (fault instanceof LostLease) throw fault
    around.onFault(fault)
    return { delivery: { kind: 'later', problem: 'fault' }, standing: { ...claim, since: null } }
  }
}

function standingOf({ unsureSince, unsureTimes }: Claim, ready: ReadyMessage | SaidAlready): Outcome['standing'] {
  const isFresh = 'fresh' in ready && ready.fresh
  return { since: ready.since, unsureSince: isFresh ? null : unsureSince, unsureTimes: isFresh ? 0 : unsureTimes }
}

/**
 * Settles it, once more if the first time fails: the case may have been busy. After that its row alone says what came of
 * it: what left counts as sent, for offering it again would send it again.
 */
async function writeDown(claim: Settling, delivery: Delivery, around: Surroundings) {
  for (const _time of ['first', 'second']) {
    try {
      return await settle(claim, delivery, around)
    } catch (fault) {
      if (fault instanceof LostLease) throw fault
      around.onFault(fault)
    }
  }
  if (delivery.kind !== 'sent') {
    const unsure = delivery.kind === 'later' && delivery.unsure ? { unsure: true as const } : {}
    return settle(claim, { kind: 'later', problem: 'fault', ...unsure }, around)
  }
  const sent = { at: around.moment().now, providerId: delivery.providerId }
  await inTenant(systemOf(claim), (tx) => markSent(tx, claim, sent))
}

/** Takes the message for one worker, until the lease is over. */
export async function claimFor(messageId: string, { now }: Moment, leaseMs = LEASE_MS): Promise<Claim | null> {
  const lease = new Date(now.getTime() + leaseMs)
  const claimed = await claimMessage(messageId, now, lease)
  return claimed && { ...claimed, lease }
}

/** Offers the mail to the provider; under the message's own id and edition, however often. */
export async function offer(claim: Claim, ready: ReadyMessage, around: Surroundings): Promise<Delivery> {
  const via = around.via ?? mailSettings()
  const request = { tenantId: claim.tenantId, caseId: claim.caseId, seq: claim.cause }
  const filled = (text: string) => withSecrets(text, { ...claim, riders: ready.riders, request })
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
  }
  return sendMail(mail, { now: around.moment().now, via, patienceMs: around.patienceMs ?? PATIENCE_MS })
}

type Settling = Claim & { since: Date | null }

/** Writes down what came of it. Throws LostLease when another worker took over: then that one's outcome counts. */
export async function settle(claim: Settling, delivery: Delivery, around: Surroundings): Promise<void> {
  const moment = around.moment()
  if (delivery.kind === 'sent') return settleSent(claim, delivery.providerId, moment)
  if (delivery.kind === 'never') return settleEnded(claim, { state: 'failed', problem: delivery.problem }, moment)
  if (delivery.kind === 'ask') return settleEnded(claim, { state: 'held', problem: 'unsure' }, moment)
  const { via } = around.via ?? mailSettings()
  const next = nextAttempt(delivery, claim, { now: moment.now, chance: chanceOf(moment), via })
  if (next.kind === 'given-up') return settleEnded(claim, { state: 'failed', problem: 'given-up' }, moment)
  if (next.kind === 'ask') return settleEnded(claim, { state: 'held', problem: 'unsure' }, moment)
  await inTenant(systemOf(claim), async (tx) => {
    const unsureAt = delivery.unsure ? moment.now : null
    await postpone(tx, claim, { at: next.at, problem: delivery.problem, unsureAt })
    const { messageId, kind } = claim
    // Whoever sits waiting for it is waiting still; anything else is found in its row.
    if (isAwaited(kind)) await enqueue('send-code', { messageId }, { at: next.at, key: `message ${messageId}` }, tx.sql)
  })
}

async function settleSent(claim: Claim, providerId: string | null, moment: Moment) {
  const { messageId: message, caseId, kind } = claim
  const acknowledgement = kind === 'acknowledgement'
  const recorded = await perform(
    systemOf(claim),
    caseId,
    null,
    { type: 'record-delivery', message, arrived: true, acknowledgement, unsure: false },
    moment,
    async (tx) => {
      await markSent(tx, claim, { at: moment.now, providerId })
      await hasten(tx, claim, moment.now)
    },
  )
  if (!recorded.ok) throw new Error(`a delivery could not be recorded: ${recorded.refusal.kind}`)
}

async function settleEnded(claim: Claim, end: { state: 'failed' | 'held'; problem: string }, moment: Moment) {
  const { messageId: message, caseId, partyId } = claim
  const unsure = end.problem === 'unsure'
  // A mail to staff that fails is not told by a mail to staff: that would go on for ever.
  const endIt = async (tx: Tx) => {
    await endMessage(tx, claim, end)
    await hasten(tx, claim, moment.now)
  }
  if (partyId === null) return inTenant(systemOf(claim), endIt)
  const recorded = await perform(
    systemOf(claim),
    caseId,
    null,
    { type: 'record-delivery', message, arrived: false, acknowledgement: false, unsure },
    moment,
    endIt,
  )
  if (!recorded.ok) throw new Error(`a failure could not be recorded: ${recorded.refusal.kind}`)
}

function systemOf({ tenantId }: Claim): Actor {
  return { kind: 'system', tenantId }
}

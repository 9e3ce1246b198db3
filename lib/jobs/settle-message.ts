// Writing down what came of an attempt: in the row of the message, and in the timeline of its case.
import { inTenant, type Tx } from '@/db/in-tenant'
import { endMessage, LostLease, markSent, postpone } from '@/db/stores/outbox'
import { enqueue } from '@/db/stores/queue'
import { hasten } from '@/db/stores/shared-mails'
import type { Actor } from '@/lib/core/access/actor'
import { isAwaited } from '@/lib/core/case/messages'
import type { Moment } from '@/lib/core/shared/moment'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { perform } from '@/lib/operations/cases/perform'
import { recordDeliveries } from '@/lib/operations/cases/record-deliveries'
import { mailSettings } from '@/lib/settings/env'
import { chanceOf, type Surroundings } from './delivery'
import { nextAttempt } from './next-attempt'
import type { Claim, Outcome } from './offer-message'

type Settling = Claim & { since: Date | null }

/**
 * Settles all of one organisation: what left together, where its case is as it was when the mail was made; everything else
 * one by one.
 */
export async function settleAll(outcomes: readonly Outcome[], around: Surroundings): Promise<void> {
  const written = await writeTogether(outcomes, around).catch((fault: unknown): Set<string> => {
    around.onFault(fault)
    return new Set()
  })
  for (const { claim, delivery } of outcomes) {
    if (written.has(claim.messageId)) continue
    try {
      await writeDown(claim, delivery, around)
    } catch (fault) {
      if (!(fault instanceof LostLease)) around.onFault(fault)
    }
  }
}

async function writeTogether(outcomes: readonly Outcome[], { moment }: Surroundings): Promise<Set<string>> {
  const left = outcomes.flatMap(({ claim, delivery, read }) =>
    delivery.kind === 'sent' && read ? [{ ...claim, ...read, providerId: delivery.providerId }] : [],
  )
  const [first] = left
  if (!first) return new Set()
  return inTenant(systemOf(first), (tx) => recordDeliveries(tx, left, moment()))
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

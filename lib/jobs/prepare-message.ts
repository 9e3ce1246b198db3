import { inTenant, type Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { earlierMailUntil } from '@/db/stores/earlier-mail-statement'
import { endMessage, forgetUnsure, type KeptRendering, keepRendering, postpone, renderingOf } from '@/db/stores/outbox'
import { leaveRiders, type Rider, ridersOf } from '@/db/stores/shared-mails'
import { renderMessage } from '@/emails/catalogue'
import { isAwaited, type MessageKind } from '@/lib/core/case/messages'
import type { Moment } from '@/lib/core/shared/moment'
import { gatherMessage } from '@/lib/mail/gather-message'
import { linkAddress } from '@/lib/mail/link-address'
import { type Gathered, propsFor } from '@/lib/mail/props-for'
import { PATIENCE_MS } from '@/lib/mail/send'
import { countedAs, countMail, MOST_A_DAY } from '@/lib/operations/cases/recipient-cap'
import { LEASE_MS } from './delivery'
import { saidInAnother } from './said-in-another'

/** `since`: when what it is about happened. `fresh`: it was written anew, so that earlier attempts were of another mail. */
export type ReadyMessage = KeptRendering & { replyTo: string | null; since: Date; riders: Rider[]; fresh: boolean }

/** Said in the mail of another case, which has left. */
export type SaidAlready = { saidAlready: true; providerId: string | null; since: Date }

type Claimed = ClaimedMessage & { lease: Date }

/**
 * The mail as it will leave, made once and kept: every later attempt finds these bytes, as long as it is for the same
 * address, link and language. Null when there is nothing to send now; then the row says why.
 */
export async function prepareMessage(claim: Claimed, moment: Moment): Promise<ReadyMessage | SaidAlready | null> {
  return inTenant({ kind: 'system', tenantId: claim.tenantId }, async (tx) => {
    if (await waitsItsTurn(tx, claim, moment)) return null
    const gathered = await gatherMessage(tx, claim, moment.now)
    if (typeof gathered === 'string') {
      await endMessage(tx, claim, { state: gathered === 'no-address' ? 'held' : 'cancelled', problem: gathered })
      return null
    }
    const kept = await renderingOf(tx, claim.messageId)
    const said = kept ? null : await saidInAnother(tx, claim, gathered, moment)
    if (said === 'later') return null
    if (said) return { ...said, since: gathered.since }
    return readyIn(tx, claim, { gathered, kept }, moment)
  })
}

type Found = { gathered: Gathered; kept: KeptRendering | null }

async function readyIn(
  tx: Tx,
  claim: Claimed,
  { gathered, kept }: Found,
  moment: Moment,
): Promise<ReadyMessage | null> {
  const { messageId } = claim
  const around = { replyTo: gathered.to.party ? gathered.procedure.contact.email : null, since: gathered.since }
  if (kept && isStill(kept, gathered))
    return { ...kept, ...around, riders: await ridersOf(tx, messageId), fresh: false }
  if (kept) {
    // What was written for one address may not suit another, and its link is dead: an unconfirmed one may hear less.
    await leaveRiders(tx, messageId)
    await forgetUnsure(tx, messageId)
  } else if (!claim.released && (await isOverCap(tx, claim.kind, gathered.to, moment))) {
    await endMessage(tx, claim, { state: 'held', problem: 'capped' })
    return null
  }
  const riders = await ridersOf(tx, messageId)
  return { ...(await makeRendering(tx, claim, gathered, riders)), ...around, riders, fresh: kept !== null }
}

function isStill({ toAddress, madeFor }: KeptRendering, { to, madeFor: wanted }: Gathered): boolean {
  return toAddress === to.email && (madeFor === null || madeFor === wanted)
}

async function isOverCap(tx: Tx, kind: MessageKind, to: Gathered['to'], { now }: Moment): Promise<boolean> {
  const counted = countedAs(kind, to)
  return counted !== null && (await countMail(tx, counted, to.email, now)) > MOST_A_DAY[counted]
}

const A_LITTLE_LATER_MS = 5_000

/** After an outage, what was written first arrives first: a reply never before the question it follows. */
async function waitsItsTurn(tx: Tx, claim: Claimed, { now }: Moment): Promise<boolean> {
  const { messageId, kind } = claim
  const until = isAwaited(kind) ? null : await earlierMailUntil(tx, messageId, { spareMs: LEASE_MS - PATIENCE_MS })
  if (until === null) return false
  const at = new Date(Math.max(until.getTime(), now.getTime()) + A_LITTLE_LATER_MS)
  await postpone(tx, claim, { at, problem: 'in-turn' })
  return true
}

async function makeRendering(tx: Tx, claim: Claimed, gathered: Gathered, riders: Rider[]): Promise<KeptRendering> {
  const { messageId, kind, lastToday } = claim
  const alsoFor = riders.map((one) => ({ reference: one.reference, link: linkAddress(one.messageId, one.generation) }))
  const { subject, html, text } = await renderMessage(kind, { ...propsFor(gathered), alsoFor, lastToday })
  const { tenant, to, madeFor } = gathered
  return keepRendering(tx, messageId, { subject, html, text, fromName: tenant.name, toAddress: to.email, madeFor })
}

import { inTenant, type Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { earlierMailUntil, endMessage, keepRendering, postpone, type Rendering, renderingOf } from '@/db/stores/outbox'
import { enqueue } from '@/db/stores/queue'
import { renderMessage } from '@/emails/catalogue'
import { isAwaited } from '@/lib/case/messages'
import { gatherMessage } from '@/lib/mail/gather-message'
import { type Gathered, propsFor } from '@/lib/mail/props-for'
import { isOverCap } from '@/lib/mail/recipient-cap'
import type { Moment } from '@/lib/shared/moment'

/** `since`: when what it is about happened. */
export type ReadyMessage = Rendering & { replyTo: string | null; since: Date }

type Claimed = ClaimedMessage & { lease: Date }

/**
 * The mail as it will leave, made once and kept: every later attempt finds these bytes. Null when there is nothing to send;
 * then the row says why.
 */
export async function prepareMessage(claim: Claimed, moment: Moment): Promise<ReadyMessage | null> {
  return inTenant({ kind: 'system', tenantId: claim.tenantId }, async (tx) => {
    if (await waitsItsTurn(tx, claim, moment)) return null
    const gathered = await gatherMessage(tx, claim, moment.now)
    if (typeof gathered === 'string') {
      await endMessage(tx, claim, { state: gathered === 'no-address' ? 'held' : 'cancelled', problem: gathered })
      return null
    }
    const around = { replyTo: gathered.to.party ? gathered.procedure.contact.email : null, since: gathered.since }
    const kept = await renderingOf(tx, claim.messageId)
    if (kept && kept.toAddress !== gathered.to.email) {
      // What was written for one address may not suit another: an unconfirmed one may hear less.
      await endMessage(tx, claim, { state: 'cancelled', problem: 'address-changed' })
      return null
    }
    if (kept) return { ...kept, ...around }
    if (await isOverCap(tx, claim.kind, gathered.to.email, moment.now)) {
      await endMessage(tx, claim, { state: 'held', problem: 'capped' })
      return null
    }
    return { ...(await makeRendering(tx, claim, gathered)), ...around }
  })
}

const A_LITTLE_LATER_MS = 5_000

/** After an outage, what was written first arrives first: a reply never before the question it follows. */
async function waitsItsTurn(tx: Tx, claim: Claimed, { now }: Moment): Promise<boolean> {
  const { messageId, kind } = claim
  const until = isAwaited(kind) ? null : await earlierMailUntil(tx, messageId)
  if (until === null) return false
  const at = new Date(Math.max(until.getTime(), now.getTime()) + A_LITTLE_LATER_MS)
  await postpone(tx, claim, { at, problem: 'in-turn' })
  await enqueue('send-message', { messageId }, { at, key: `message ${messageId}` }, tx.sql)
  return true
}

async function makeRendering(tx: Tx, { messageId, kind }: Claimed, gathered: Gathered): Promise<Rendering> {
  const { subject, html, text } = await renderMessage(kind, propsFor(gathered))
  const rendering = { subject, html, text, fromName: gathered.tenant.name, toAddress: gathered.to.email }
  await keepRendering(tx, messageId, rendering)
  return rendering
}

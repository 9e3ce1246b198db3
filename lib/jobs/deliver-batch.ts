// One attempt at each message of a batch. The rows are the truth: whatever happens between these steps, the next worker finds
// what it needs in them. claim -> prepare (once, kept) -> offer -> settle (with the event, in one transaction).
import { inTenant } from '@/db/in-tenant'
import { LostLease, putDown } from '@/db/stores/outbox'
import type { Surroundings } from './delivery'
import { attempt, type Claim, type Outcome, outcomeOfRiding } from './offer-message'
import { type Prepared, prepareMessages } from './prepare-messages'
import { settleAll } from './settle-message'

/** Mails of one batch that are offered at a time. */
const AT_ONCE = 3

/** All of one organisation. What goes wrong with one is told, and keeps no other from leaving. */
export async function deliverBatch(claims: readonly Claim[], around: Surroundings): Promise<void> {
  await settleAll(await offerAll(claims, around), around)
}

/** Made ready and offered, and not written down yet: what came of each. */
export async function offerAll(claims: readonly Claim[], around: Surroundings): Promise<Outcome[]> {
  const prepared = await makeReady(claims, around)
  const left = [...claims]
  const outcomes: Outcome[] = []
  const hand = async () => {
    for (let claim = left.shift(); claim; claim = left.shift()) {
      const ready = prepared.get(claim.messageId)
      if (!ready || 'rides' in ready) continue
      if (around.stopping?.aborted) await giveBack(claim, around)
      else outcomes.push(await attempt(claim, ready, around))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  const carriers = new Map(outcomes.map((outcome) => [outcome.claim.messageId, outcome]))
  const riding = claims.flatMap((claim) => {
    const ready = prepared.get(claim.messageId)
    return ready && 'rides' in ready ? [outcomeOfRiding(claim, ready, carriers.get(ready.rides))] : []
  })
  return [...outcomes, ...riding]
}

/** Together; when that fails each by itself, so that one that cannot be made, or was lost meanwhile, stops no other. */
async function makeReady(claims: readonly Claim[], around: Surroundings): Promise<Map<string, Prepared>> {
  try {
    return await prepareMessages(claims, around.moment())
  } catch (fault) {
    const [only] = claims
    if (claims.length === 1 && only)
      return fault instanceof LostLease ? new Map() : new Map([[only.messageId, { fault }]])
  }
  const each: [string, Prepared][] = []
  for (const claim of claims) each.push(...(await makeReady([claim], around)))
  return new Map(each)
}

/** It was taken and never offered: as if nothing had happened. */
async function giveBack(claim: Claim, { onFault }: Surroundings): Promise<void> {
  await inTenant({ kind: 'system', tenantId: claim.tenantId }, (tx) => putDown(tx, claim)).catch(onFault)
}

import { claimMessage } from '@/db/outside-tenant/due-work'
import type { Moment } from '@/lib/core/shared/moment'
import { deliverBatch } from './deliver-batch'
import { LEASE_MS, type Surroundings } from './delivery'
import type { Claim } from './offer-message'

/** One attempt, from beginning to end. Nothing happens when the message went already or another worker has it. */
export async function deliverMessage(messageId: string, around: Surroundings): Promise<void> {
  const claim = await claimFor(messageId, around.moment(), around.leaseMs)
  if (claim !== null) await deliverBatch([claim], around)
}

/** Takes the message for one worker, until the lease is over. */
export async function claimFor(messageId: string, { now }: Moment, leaseMs = LEASE_MS): Promise<Claim | null> {
  const lease = new Date(now.getTime() + leaseMs)
  const claimed = await claimMessage(messageId, now, lease)
  return claimed && { ...claimed, lease }
}

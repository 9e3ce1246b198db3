import { z } from 'zod'
import { deliverMessage } from '../deliver-message'
import { AWAITED_LEASE_MS, type Surroundings } from '../delivery'

const Payload = z.object({ messageId: z.uuid() })

/** Somebody waits for this one: it takes no turn, and is not kept long by a worker that was killed. */
export async function sendCode(payload: unknown, around: Surroundings): Promise<void> {
  await deliverMessage(Payload.parse(payload).messageId, { ...around, leaseMs: AWAITED_LEASE_MS })
}

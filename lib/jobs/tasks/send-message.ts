import { z } from 'zod'
import { deliverMessage } from '../deliver-message'
import { AWAITED_LEASE_MS, type Surroundings } from '../delivery'
import type { takeTurns } from '../take-turns'

const Payload = z.object({ messageId: z.uuid() })

/** A kick for one message: the one whose turn it is. Whose it is and whether it still has to go stands in its row. */
export async function sendMessage(
  payload: unknown,
  around: Surroundings,
  turns: ReturnType<typeof takeTurns>,
): Promise<void> {
  const { messageId: asked } = Payload.parse(payload)
  await turns({ now: around.moment().now, asked, deliver: (messageId) => deliverMessage(messageId, around) })
}

/** Somebody waits for this one: it takes no turn, and is not kept long by a worker that was killed. */
export async function sendCode(payload: unknown, around: Surroundings): Promise<void> {
  await deliverMessage(Payload.parse(payload).messageId, { ...around, leaseMs: AWAITED_LEASE_MS })
}

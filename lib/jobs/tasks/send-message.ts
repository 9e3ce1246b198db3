import { z } from 'zod'
import { deliverMessage } from '../deliver-message'
import type { Surroundings } from '../delivery'

const Payload = z.object({ messageId: z.uuid() })

/** A kick for one message; whose it is and whether it still has to go stands in its row. */
export async function sendMessage(payload: unknown, around: Surroundings): Promise<void> {
  await deliverMessage(Payload.parse(payload).messageId, around)
}

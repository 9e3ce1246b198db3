import { z } from 'zod'
import { deliverAccountMail } from '../deliver-account-mail'
import type { Surroundings } from '../delivery'

const Payload = z.object({ mailId: z.uuid() })

/** A kick for one mail about an account. */
export async function sendAccountMail(payload: unknown, around: Surroundings): Promise<void> {
  await deliverAccountMail(Payload.parse(payload).mailId, around)
}

import { z } from 'zod'
import { makeCopy } from '@/lib/operations/organisation/copies/make-copy'
import type { Surroundings } from '../delivery'

const Payload = z.object({ tenantId: z.uuid(), copyId: z.uuid() })

/** A copy of everything that somebody asked for; whether it still has to be made stands in its row. */
export async function makeACopy(payload: unknown, around: Surroundings): Promise<void> {
  await makeCopy(Payload.parse(payload), around)
}

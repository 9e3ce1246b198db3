import { z } from 'zod'
import { growDemo } from '@/lib/demo/grow-demo'
import type { Surroundings } from '../delivery'

const Payload = z.object({ from: z.coerce.number().int().min(0).default(0) })

/** One portion of the demo's town. */
export async function growTheDemo(payload: unknown, { moment }: Pick<Surroundings, 'moment'>): Promise<void> {
  await growDemo(Payload.parse(payload).from, moment())
}

import { z } from 'zod'
import type { Moment } from '@/lib/core/shared/moment'
import { growDemo } from './grow-demo'

const Payload = z.object({ from: z.coerce.number().int().min(0).default(0) })

/** What the worker of an evaluation does beside what every worker does: one portion of the demo's town at a time. */
export const demoTasks = {
  'grow-demo': (payload: unknown, { moment }: { moment: () => Moment }): Promise<void> =>
    growDemo(Payload.parse(payload).from, moment()),
}

import { z } from 'zod'
import { handOverCases } from '@/lib/operations/cases/hand-over-cases'
import type { Surroundings } from '../delivery'

const Payload = z.object({
  tenantId: z.uuid(),
  memberId: z.uuid().nullable().default(null),
  after: z.uuid().nullable().default(null),
})

/** One portion of the cases that have to find somebody else. */
export async function handOver(payload: unknown, { moment }: Pick<Surroundings, 'moment'>): Promise<void> {
  await handOverCases(Payload.parse(payload), moment)
}

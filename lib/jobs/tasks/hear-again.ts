import { z } from 'zod'
import { hearAgain } from '@/lib/operations/cases/hear-again'
import type { Surroundings } from '../delivery'

const Payload = z.object({
  tenantId: z.uuid(),
  which: z.enum(['seek', 'missed']),
  after: z.uuid().nullable().default(null),
})

/** One portion of the cases that have to be looked at again, because who works there changed. */
export async function hearCasesAgain(payload: unknown, { moment }: Pick<Surroundings, 'moment'>): Promise<void> {
  await hearAgain(Payload.parse(payload), moment)
}

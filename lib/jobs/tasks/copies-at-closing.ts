import { z } from 'zod'
import { copiesAtClosing } from '@/lib/operations/organisation/copies/copies-at-closing'
import type { Surroundings } from '../delivery'

const Payload = z.object({ tenantId: z.uuid(), closedBy: z.uuid() })

/** What is in nobody's copy when an organisation closes, for who may read it. */
export async function keepAtClosing(payload: unknown, { moment }: Pick<Surroundings, 'moment'>): Promise<void> {
  await copiesAtClosing(Payload.parse(payload), moment)
}

import type { JobHelpers } from 'graphile-worker'
import { z } from 'zod'
import { beat } from '@/db/outside-tenant/heartbeats'
import { ROWS_REFUSED, tenantsWithOlderRows } from '@/db/outside-tenant/older-rows'
import { ROW_SHAPE } from '@/db/stores/case-row'
import { bringUpRows } from '@/lib/operations/cases/bring-up-rows'
import type { Surroundings } from '../delivery'

const Payload = z.object({
  tenantId: z.uuid(),
  after: z.object({ shape: z.int(), id: z.uuid() }).nullable().default(null),
})
type Payload = z.infer<typeof Payload>

/** `atOnce`: how many are a portion, when not as many as usual. */
type Around = Pick<Surroundings, 'moment' | 'onFault'> & { atOnce?: number }
type Queue = Pick<JobHelpers, 'addJob'>

const TENANTS_AT_ONCE = 500

/** Gives each organisation with older rows a place in the queue: a small one waits for a portion of a large one, no more. */
export async function findOlderRows(queue: Queue): Promise<void> {
  for (let last: string | null = null; ; ) {
    const found: string[] = await tenantsWithOlderRows(ROW_SHAPE, { last, atMost: TENANTS_AT_ONCE })
    for (const tenantId of found) await queueUp({ tenantId, after: null }, queue)
    if (found.length < TENANTS_AT_ONCE) return
    last = found.at(-1) ?? null
  }
}

/** One portion of one organisation, and asks for the next behind whatever waits by then. */
export async function bringUpSomeRows(
  payload: unknown,
  { moment, onFault, atOnce }: Around,
  queue: Queue,
): Promise<void> {
  const { tenantId, after } = Payload.parse(payload)
  const { next, refused } = await bringUpRows({ tenantId, after }, onFault, atOnce)
  if (refused > 0) await beat(ROWS_REFUSED, moment().now)
  if (next) await queueUp({ tenantId, after: next }, queue)
}

// One place an organisation, after everything else that takes long. What goes wrong is found again within the hour.
async function queueUp(payload: Payload, { addJob }: Queue): Promise<void> {
  await addJob('bring-up-rows', payload, { jobKey: `bring up ${payload.tenantId}`, priority: 10, maxAttempts: 1 })
}

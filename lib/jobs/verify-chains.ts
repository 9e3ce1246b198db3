// Each night every chain is walked: whether what was written down is still as it was written.
import { tenantsToVerify } from '@/db/outside-tenant/chain-checks'
import { verifyNext } from '@/lib/operations/verifying/verify-next'
import type { Moment } from '@/lib/shared/moment'

const TENANTS_AT_ONCE = 100
/** Then the next hour goes on: what else takes long has its turn. */
const NO_LONGER_THAN_MS = 10 * 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** In UTC: two or three o'clock in the Netherlands. */
const NIGHT_BEGINS_AT_MS = HOUR_MS

/** One portion of every organisation that was not walked tonight, and round again. One that fails does not keep the others. */
export async function verifyChains(
  moment: () => Moment,
  onFault: (fault: unknown) => void,
  { noLongerThanMs = NO_LONGER_THAN_MS } = {},
): Promise<void> {
  const began = performance.now()
  const night = nightOf(moment().now)
  const failed = new Set<string>()
  for (let isMore = true; isMore; ) {
    isMore = false
    for await (const tenant of tenantsOf(night)) {
      if (failed.has(tenant.id)) continue
      isMore = true
      await verifyNext(tenant, moment().now).catch((fault: unknown) => {
        failed.add(tenant.id)
        onFault(fault)
      })
      if (performance.now() - began > noLongerThanMs) return
    }
  }
}

/** When the night began that is, or was last. */
export function nightOf(now: Date): Date {
  const days = Math.floor((now.getTime() - NIGHT_BEGINS_AT_MS) / DAY_MS)
  return new Date(days * DAY_MS + NIGHT_BEGINS_AT_MS)
}

async function* tenantsOf(night: Date) {
  for (let last: string | null | undefined = null; last !== undefined; ) {
    const portion = await tenantsToVerify({ last, night, atMost: TENANTS_AT_ONCE })
    yield* portion
    last = portion.at(-1)?.id
  }
}

// Each night every chain is walked: whether what was written down is still as it was written.
import { tenantsToVerify } from '@/db/outside-tenant/chain-checks'
import { restoredLately } from '@/db/outside-tenant/restored'
import type { Moment } from '@/lib/core/shared/moment'
import { keepPutBack, lastHeads } from '@/lib/files/heads-file'
import { type Outside, verifyNext } from '@/lib/operations/organisation/verifying/verify-next'

const TENANTS_AT_ONCE = 100
/** Then the next hour goes on: what else takes long has its turn. */
const NO_LONGER_THAN_MS = 10 * 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** In UTC: two or three o'clock in the Netherlands. */
const NIGHT_BEGINS_AT_MS = HOUR_MS

/** `headsFile`: where the heads are kept outside the database; nowhere in a test that has none to compare with. */
type Verifying = { noLongerThanMs?: number; headsFile?: string | undefined }

/** One portion of every organisation that was not walked tonight, and round again. One that fails does not keep the others. */
export async function verifyChains(
  moment: () => Moment,
  onFault: (fault: unknown) => void,
  { noLongerThanMs = NO_LONGER_THAN_MS, headsFile }: Verifying = {},
): Promise<void> {
  const began = performance.now()
  const night = nightOf(moment().now)
  const failed = new Set<string>()
  let outside: Outside | undefined
  for (let isMore = true; isMore; ) {
    isMore = false
    for await (const tenant of tenantsOf(night)) {
      if (failed.has(tenant.id)) continue
      isMore = true
      if (headsFile) outside ??= await lookOutside(headsFile, moment().now)
      await verifyNext(tenant, moment(), outside).catch((fault: unknown) => {
        failed.add(tenant.id)
        onFault(fault)
      })
      if (performance.now() - began > noLongerThanMs) return
    }
  }
}

async function lookOutside(file: string, now: Date): Promise<Outside> {
  const putBack = await restoredLately(now)
  if (putBack) await keepPutBack(file, putBack)
  return { file, last: await lastHeads(file) }
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

// Each morning every organisation is looked at once for what it owes each year.
import { tenantsWithDuties } from '@/db/outside-tenant/duties'
import { isQuiet } from '@/db/outside-tenant/restored'
import { AMSTERDAM, civilDateIn, startOfDay } from '@/lib/core/calendar/civil-date'
import type { Moment } from '@/lib/core/shared/moment'
import { warnOfDuties } from '@/lib/operations/organisation/yearly/warn-of-duties'

const TENANTS_AT_ONCE = 100
const MORNING_MS = 7 * 3_600_000
/** Then the next hour goes on, in ms. */
const NO_LONGER_THAN_MS = 60_000

/** Those that were not looked at today. One that fails does not keep the others, and comes back in the next round. */
export async function warnOfYearlyDuties(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  const began = performance.now()
  const { now } = moment()
  const today = civilDateIn(AMSTERDAM, now)
  const isMorning = now.getTime() >= startOfDay(AMSTERDAM, today).getTime() + MORNING_MS
  // After data were put back, what fell due may have been mailed already.
  if (!isMorning || (await isQuiet())) return
  for (let last: string | null | undefined = null; last !== undefined; ) {
    const portion = await tenantsWithDuties({ last, today, atMost: TENANTS_AT_ONCE })
    for (const tenant of portion) {
      if (performance.now() - began > NO_LONGER_THAN_MS) return
      await warnOfDuties(tenant, moment()).catch(onFault)
    }
    last = portion.at(-1)?.id
  }
}

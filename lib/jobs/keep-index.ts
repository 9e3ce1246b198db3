// What was written is found a moment later.
import { inTenant } from '@/db/in-tenant'
import { indexOlder, tenantsToIndex } from '@/db/outside-tenant/search-due'
import { indexSome } from '@/db/stores/search-index-statement'
import { SEARCH_SHAPE } from '@/lib/core/search/search-row'

/** Whoever wants to work on one of them waits until these are done. */
const CASES_AT_ONCE = 20
const TENANTS_AT_ONCE = 100
const LOOK_EVERY_MS = 1500
const LOOK_FOR_OLDER_EVERY_MS = 3_600_000
const OLDER_OF_EACH = 200

/**
 * Brings the index of every organisation up to date, a portion of each in turn, until there is no more. One that fails does
 * not keep the others.
 */
export async function indexWhatWasWritten(onFault: (fault: unknown) => void): Promise<void> {
  const failed = new Set<string>()
  for (;;) {
    const tenants = (await tenantsToIndex(TENANTS_AT_ONCE)).filter((tenantId) => !failed.has(tenantId))
    let indexed = 0
    for (const tenantId of tenants) {
      try {
        indexed += await inTenant({ kind: 'system', tenantId }, (tx) => indexSome(tx, CASES_AT_ONCE))
      } catch (fault) {
        failed.add(tenantId)
        onFault(fault)
      }
    }
    // Nought as well when all that waits is being written in at this moment.
    if (indexed === 0) return
  }
}

/** Those that an earlier release made, a portion of every organisation at a time. */
async function indexOlderOnes(onFault: (fault: unknown) => void): Promise<void> {
  while ((await indexOlder(SEARCH_SHAPE, OLDER_OF_EACH)) > 0) await indexWhatWasWritten(onFault)
}

/**
 * Looks every second or two, until it is stopped; a look that takes longer is the only one. At the start and every hour also
 * for what an earlier release made: one that still runs elsewhere makes more of it, and a fault may have left some.
 */
export function keepIndex(onFault: (fault: unknown) => void): { stop: () => Promise<void> } {
  let looking: Promise<void> | null = null
  let olderDue = true
  const look = () => {
    if (looking) return
    const work = olderDue ? indexOlderOnes : indexWhatWasWritten
    olderDue = false
    looking = work(onFault)
      .catch(onFault)
      .finally(() => {
        looking = null
      })
  }
  look()
  const every = setInterval(look, LOOK_EVERY_MS)
  const hourly = setInterval(() => {
    olderDue = true
  }, LOOK_FOR_OLDER_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(every)
      clearInterval(hourly)
      await looking
    },
  }
}

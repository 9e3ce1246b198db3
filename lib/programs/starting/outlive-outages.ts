import { renewDatabase } from '@/db/client'
import { isAway } from '@/db/is-away'

/** Many connections break at one moment: the pool is renewed once after the last. */
const CALM_MS = 100

let renewing: NodeJS.Timeout | undefined

/**
 * Whether a fault that nobody caught is only a database that went away at a bad moment: the driver writing to a connection
 * that is gone, or the queue hearing so. Then this process goes on, with fresh connections.
 */
export function outlives(fault: unknown): boolean {
  const isOfTheDriver =
    fault instanceof TypeError && /\/postgres\/(?:src|cjs\/src)\/connection\.js/.test(fault.stack ?? '')
  if (!isOfTheDriver && !isAway(fault)) return false
  clearTimeout(renewing)
  renewing = setTimeout(renewDatabase, CALM_MS)
  renewing.unref()
  return true
}

/** For a program that prints nobody's words by itself: faults that nobody caught end it, unless they are outages. */
export function outliveOutages(tell: (fault: unknown) => void): void {
  process.on('uncaughtException', (fault) => {
    tell(fault)
    if (!outlives(fault)) process.exit(1)
  })
}

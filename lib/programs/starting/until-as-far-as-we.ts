import { setTimeout as pause } from 'node:timers/promises'
import { isAway, tryDatabase } from '@/db/is-away'
import { OlderData, refuseOlder } from '@/db/migrating/data-age'

type Waiting = { say?: (sentence: string) => void; tryAgainMs?: number }

/**
 * Waits while the database is away or lacks what this program needs, as when data of before an update were put back and not
 * migrated yet. What stands in the way is told once. Throws what waiting does not help.
 */
export async function untilAsFarAsWe(
  url: string,
  { say = console.error, tryAgainMs = 1000 }: Waiting = {},
): Promise<void> {
  for (let told = ''; ; await pause(tryAgainMs)) {
    try {
      return await tryDatabase(url, undefined, refuseOlder)
    } catch (fault) {
      const why = inWords(fault)
      if (why !== told) say(why)
      told = why
    }
  }
}

function inWords(fault: unknown): string {
  if (fault instanceof OlderData) return fault.message
  if (isAway(fault)) return 'The database does not answer; waiting until it does…'
  throw fault
}

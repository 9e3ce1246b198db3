import { setTimeout as pause } from 'node:timers/promises'
import { isAway, isRefusal, refusalInWords, tryDatabase } from '@/db/is-away'
import { WrongSettings } from '@/lib/settings/env'

type Waiting = { setting: string; isStopping?: () => boolean; say?: (sentence: string) => void; tryAgainMs?: number }

const TRY_AGAIN_MS = 1000
const SAY_EVERY = 30

/**
 * Waits until the database at this address answers, as long as it takes. One that refuses us at a first start is a wrong
 * setting: then the start ends with the list.
 */
async function waitForDatabase(url: string, waiting: Waiting): Promise<void> {
  const { setting, isStopping = () => false, say = console.log, tryAgainMs = TRY_AGAIN_MS } = waiting
  for (let tries = 0; !isStopping(); tries += 1) {
    const fault = await faultOf(url)
    if (fault === null) return
    refuseWrong(fault, setting)
    if (!isAway(fault)) throw fault
    if (tries % SAY_EVERY === 0) say('The database does not answer; waiting until it does…')
    await pause(tryAgainMs)
  }
}

/** Does this once the database is there; from the beginning again when it goes away meanwhile. */
export async function throughOutages(url: string, waiting: Waiting, work: () => Promise<void>): Promise<void> {
  for (;;) {
    await waitForDatabase(url, waiting)
    if (waiting.isStopping?.()) return
    try {
      return await work()
    } catch (fault) {
      if (!isAway(fault)) throw fault
    }
  }
}

/** Throws the list when the database refuses what this setting says. */
function refuseWrong(fault: unknown, setting: string): void {
  if (isRefusal(fault)) throw new WrongSettings([`${setting} ${refusalInWords(fault)}.`])
}

async function faultOf(url: string): Promise<unknown> {
  try {
    await tryDatabase(url)
    return null
  } catch (fault) {
    return fault
  }
}

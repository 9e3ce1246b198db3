import { AsyncLocalStorage } from 'node:async_hooks'
import { fairTurns } from './fair-turns'

/** Nobody had a connection left, for longer than anybody may wait. Nothing was asked of the database. */
class NoConnectionFree extends Error {
  readonly code = 'NO_CONNECTION_FREE'
  constructor() {
    super('no connection to the database was free in time')
    this.name = 'NoConnectionFree'
  }
}

/** `onFault`: hears of what was not done and why, where it was asked for. */
type Pool = { connections: number; waitsAtMostMs: number; onFault?: (fault: unknown) => void }
export type AtThePool = <T>(whose: string, work: () => Promise<T>) => Promise<T>

/** Of ten connections one organisation holds at most so many: alone, and while others are there. */
const OF_TEN = { alone: 8, besideOthers: 5 }

/** Does this with one of the pool's connections left for it, when it is the turn of whose it is. Throws `NoConnectionFree`. */
export function turnsAtThePool({ connections, waitsAtMostMs, onFault }: Pool): AtThePool {
  const share = (ofTen: number) => Math.ceil((connections * ofTen) / 10)
  const shares = { ofOneAlone: share(OF_TEN.alone), ofOneBesideOthers: share(OF_TEN.besideOthers) }
  const turns = fairTurns({ places: connections, ...shares, waitsAtMostMs })
  const holding = new AsyncLocalStorage<true>()
  return async (whose, work) => {
    // Whoever has one and waited here for another would hold the first meanwhile.
    if (holding.getStore()) return work()
    try {
      const giveBack = await turns.take(whose)
      if (giveBack === null) throw new NoConnectionFree()
      try {
        return await holding.run(true, work)
      } finally {
        giveBack()
      }
    } catch (fault) {
      onFault?.(fault)
      throw fault
    }
  }
}

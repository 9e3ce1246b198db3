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

type Pool = { connections: number; waitsAtMostMs: number }
export type AtThePool = <T>(whose: string, work: () => Promise<T>) => Promise<T>

/**
 * Does this with one of the pool's connections left for it, when it is the turn of whose it is. While others are there, one
 * organisation holds at most half. Throws `NoConnectionFree`.
 */
export function turnsAtThePool({ connections, waitsAtMostMs }: Pool): AtThePool {
  const turns = fairTurns({ places: connections, ofOneBesideOthers: Math.ceil(connections / 2), waitsAtMostMs })
  const holding = new AsyncLocalStorage<true>()
  return async (whose, work) => {
    // Whoever has one and waited here for another would hold the first meanwhile.
    if (holding.getStore()) return work()
    const giveBack = await turns.take(whose)
    if (giveBack === null) throw new NoConnectionFree()
    try {
      return await holding.run(true, work)
    } finally {
      giveBack()
    }
  }
}

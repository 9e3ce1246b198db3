import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '../embedded/postmaster-file'
import type { Server } from '../embedded/run-server'
import { explainFault } from './explain-fault'
import { restartPatience } from './restart-patience'

const LOOK_EVERY_MS = 1000

type Keeper = {
  first: Server
  startAgain: () => Promise<Server>
  say?: (sentence: string) => void
  lookEveryMs?: number
}

/**
 * Starts the database server again when it falls over; web and worker find it back on the same port. When it cannot come
 * back yet (a full disk), it says why and goes on trying. Answers how to stop it.
 */
export function keepServerRunning(keeper: Keeper): () => Promise<void> {
  const { first, startAgain, say = console.error, lookEveryMs = LOOK_EVERY_MS } = keeper
  const patience = restartPatience()
  const stopping = new AbortController()
  let server = first
  let starting: Promise<void> | undefined

  const again = async () => {
    say('The database fell over; starting it again.')
    while (!stopping.signal.aborted) {
      try {
        server = await onSamePort(await startAgain(), first.port)
        say('The database is back.')
        return
      } catch (fault) {
        say(`It does not come back yet: ${explainFault(fault)}`)
        await pause(patience.nextMs(Date.now()), undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  const watch = setInterval(() => {
    if (starting !== undefined || isAlive(server.pid)) return
    starting = again().finally(() => {
      starting = undefined
    })
  }, lookEveryMs)
  return async () => {
    clearInterval(watch)
    stopping.abort()
    await starting
    await server.stop()
  }
}

// Web and worker know one address for as long as they run.
async function onSamePort(server: Server, port: number): Promise<Server> {
  if (server.port === port) return server
  await server.stop()
  throw new Error(`Port ${port}, where web and worker look for the database, is in use by another program.`)
}

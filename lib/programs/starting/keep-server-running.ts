import { isAlive } from '../embedded/postmaster-file'
import type { Server } from '../embedded/run-server'
import { explainFault } from './explain-fault'

const LOOK_EVERY_MS = 1000

/** Starts the database server again when it falls over; web and worker find it back on the same port. */
export function keepServerRunning(first: Server, startAgain: () => Promise<Server>): () => Promise<void> {
  let server = first
  let isStopping = false
  let starting: Promise<void> | undefined
  const again = async () => {
    console.error('The database fell over; starting it again.')
    try {
      server = await startAgain()
    } catch (fault) {
      console.error(explainFault(fault))
    } finally {
      starting = undefined
    }
  }
  const watch = setInterval(() => {
    if (isStopping || starting !== undefined || isAlive(server.pid)) return
    starting = again()
  }, LOOK_EVERY_MS)
  return async () => {
    isStopping = true
    clearInterval(watch)
    await starting
    await server.stop()
  }
}

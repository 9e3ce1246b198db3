import { isAlive } from '../embedded/postmaster-file'
import type { Server } from '../embedded/run-server'
import { explainFault } from './explain-fault'

const LOOK_EVERY_MS = 1000

type Keeper = { first: Server; startAgain: () => Promise<Server>; onGivenUp: (sentence: string) => void }

/**
 * Starts the database server again when it falls over; web and worker find it back on the same port. When it cannot
 * come back (a full disk), whoever started it is told why. Answers how to stop it.
 */
export function keepServerRunning({ first, startAgain, onGivenUp }: Keeper): () => Promise<void> {
  let server = first
  let starting: Promise<void> | undefined
  const again = async () => {
    console.error('The database fell over; starting it again.')
    try {
      server = await startAgain()
      starting = undefined
    } catch (fault) {
      clearInterval(watch)
      onGivenUp(explainFault(fault))
    }
  }
  const watch = setInterval(() => {
    if (starting === undefined && !isAlive(server.pid)) starting = again()
  }, LOOK_EVERY_MS)
  return async () => {
    clearInterval(watch)
    await starting
    await server.stop()
  }
}

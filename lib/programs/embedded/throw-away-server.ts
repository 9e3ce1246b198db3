import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { provisionRoles } from '@/db/provision'
import { isAlive, runningPostmaster } from './postmaster-file'
import { runServer } from './run-server'
import { isReachableByAll, serverAccount } from './server-account'
import { serverBinaries } from './server-binaries'

export type ThrowAwayServer = {
  port: number
  password: string
  /** What the server prints. */
  log: string
  roles: { owner: string; web: string; worker: string }
  /** Ends the server, outright or in order, until it is raised again on the same port. */
  fall: (signal: 'SIGKILL' | 'SIGINT') => Promise<void>
  raise: () => Promise<void>
  stop: () => Promise<void>
}

// Nothing here outlives the run, so nothing needs to survive a power cut.
const options = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  autovacuum_naptime: '1h',
}

const MOST_BUFFERS_MB = 4096

/**
 * Of a server that keeps its word, as one that serves organisations is set up: a quarter of the memory for its pages, as its
 * makers advise, and room for a large import before all pages are written anew.
 */
function asInUse(): Record<string, string> {
  const quarterMB = Math.floor(
    Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 4 / 2 ** 20,
  )
  return { shared_buffers: `${Math.min(quarterMB, MOST_BUFFERS_MB)}MB`, max_wal_size: '4GB' }
}
/**
 * A PostgreSQL for one run of tests: a fresh data folder, gone when it stops. `keepsItsWord`: what it confirmed survives its
 * process, for whoever is going to kill that.
 */
export async function startThrowAwayServer({ keepsItsWord = false } = {}): Promise<ThrowAwayServer> {
  const base = temporaryFolder()
  sweep(base)
  const place = mkdtempSync(path.join(base, 'gehoor-test-'))
  chmodSync(place, 0o711)
  writeFileSync(path.join(place, 'keeper.pid'), String(process.pid))
  const password = secret()
  const roles = { owner: secret(), web: secret(), worker: secret() }
  const home = path.join(place, 'postgres')
  const binaries = serverBinaries()
  const log = path.join(place, 'postgres.log')
  const plan = { binaries, home, password, log, options: keepsItsWord ? asInUse() : options }
  let server = await runServer(plan)
  const { port } = server
  await provisionRoles({ port, password }, roles)
  const stop = async () => {
    await server.stop()
    rmSync(place, { recursive: true, force: true })
  }
  const fall = async (signal: 'SIGKILL' | 'SIGINT') => {
    process.kill(server.pid, signal)
    while (isAlive(server.pid)) await pause(10)
  }
  // What a killed server leaves behind ends a moment after it, and until then no other may begin.
  const raise = async () => {
    for (let tries = 0; ; tries += 1) {
      try {
        server = await runServer({ ...plan, port })
        return
      } catch (fault) {
        if (tries > 100) throw fault
        await pause(100)
      }
    }
  }
  return { port, password, log, roles, fall, raise, stop }
}

function secret(): string {
  return randomBytes(24).toString('hex')
}

function temporaryFolder(): string {
  const wished = tmpdir()
  return serverAccount() === undefined || isReachableByAll(wished) ? wished : '/tmp'
}

// A run that was killed could not clean up: its server is stopped and its folder removed by the next one.
function sweep(base: string) {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith('gehoor-test-'))) {
    const place = path.join(base, name)
    try {
      const keeper = path.join(place, 'keeper.pid')
      if (!existsSync(keeper) || isAlive(Number(readFileSync(keeper, 'utf8')))) continue
      const left = runningPostmaster(path.join(place, 'postgres', 'data'))
      if (left !== undefined) process.kill(left.pid, 'SIGQUIT')
      rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    } catch {
      // Another user's folder: theirs to sweep.
    }
  }
}

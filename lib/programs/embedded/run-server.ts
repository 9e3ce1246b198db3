import { execFile, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { ask } from '@/db/provision'
import { freePort } from './free-port'
import { isAlive, readPostmaster, runningPostmaster } from './postmaster-file'
import { type Account, serverAccount } from './server-account'
import type { Binaries } from './server-binaries'

export type ServerPlan = {
  binaries: Binaries
  /** Owned by the server's account; holds the data folder. */
  home: string
  /** Superuser password. */
  password: string
  /** Kept while it is free. */
  port?: number
  log: string
  options: Record<string, string>
}
export type Server = { port: number; pid: number; wasRunning: boolean; stop: () => Promise<void> }

// A server must not depend on the user's locale, time zone or the folder we were called from.
const plain = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' as const } }

/** Starts PostgreSQL on its data folder, making that first if need be; one that a crashed start left running is taken over. */
export async function runServer(plan: ServerPlan): Promise<Server> {
  const account = serverAccount(plan.home)
  const data = path.join(plan.home, 'data')
  if (!existsSync(data)) await makeData(plan, data, account)
  const running = runningPostmaster(data)
  if (running === undefined) return launch(plan, data, account)
  await waitUntilReady(plan, data, running.pid)
  const port = readPostmaster(data)?.port ?? running.port
  return { port, pid: running.pid, wasRunning: true, stop: () => stop(running.pid) }
}

// Made under another name first: a start that is killed halfway leaves no half data folder behind.
async function makeData(plan: ServerPlan, data: string, account: Account | undefined) {
  const making = `${data}.making`
  const secret = path.join(plan.home, 'password')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(plan.home, { recursive: true, mode: 0o700 })
  writeFileSync(secret, plan.password, { mode: 0o600 })
  if (account !== undefined) for (const place of [plan.home, secret]) chownSync(place, account.uid, account.gid)
  const flags = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8', '--no-sync']
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`]
  try {
    await promisify(execFile)(plan.binaries.initdb, [`--pgdata=${making}`, ...access, ...flags], {
      ...plain,
      ...account,
    })
  } catch (fault) {
    const { stdout = '', stderr = String(fault) } = fault as { stdout?: string; stderr?: string }
    throw new Error(`PostgreSQL could not make its data folder ${data}: ${lastWords(`${stdout}\n${stderr}`)}`)
  } finally {
    rmSync(secret, { force: true })
  }
  renameSync(making, data)
}

// A refused statement quotes what was filled in. Whoever sent it hears of it, and prints of it what may be printed.
const WITHOUT_WORDS = { log_min_messages: 'log', log_parameter_max_length_on_error: '0' }

async function launch(plan: ServerPlan, data: string, account: Account | undefined): Promise<Server> {
  const port = await freePort(plan.port)
  const address = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) }
  const settings = { ...address, ...WITHOUT_WORDS, ...plan.options }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(plan.log, isLong(plan.log) ? 'w' : 'a', 0o600)
  // In a session of its own: Ctrl-C in the terminal reaches us, and we stop the server last.
  const child = spawn(plan.binaries.postgres, ['-D', data, ...flags], {
    ...plain,
    ...account,
    detached: true,
    stdio: ['ignore', log, log],
  })
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  const pid = child.pid ?? (await failed)
  closeSync(log)
  child.unref()
  await Promise.race([waitUntilReady({ ...plan, port }, data, pid), failed])
  return { port, pid, wasRunning: false, stop: () => stop(pid) }
}

function isLong(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000
}

// Recovery after a crash may replay much; the process itself says when it has given up.
const PATIENCE_MS = 120_000

async function waitUntilReady(plan: ServerPlan, data: string, pid: number) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(15)) {
    if (!isAlive(pid)) throw new Error(`PostgreSQL did not start: ${lastWords(readFileSync(plan.log, 'utf8'))}`)
    const seen = readPostmaster(data)
    const answer = seen?.pid === pid && seen.ready ? await ask({ port: seen.port, password: plan.password }) : 'silence'
    if (answer === 'welcome') return
    if (answer === 'wrong password') {
      throw new Error(
        `The passwords kept beside the database no longer fit it. Put them back, or remove ${path.dirname(data)} to begin anew.`,
      )
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) runs on ${data} but does not answer; stop it and start again.`)
}

async function stop(pid: number) {
  if (!isAlive(pid)) return
  // SIGINT is PostgreSQL's "fast" stop: it ends the connections and writes everything down.
  process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await pause(10)
}

// A full disk makes PostgreSQL say many things after the one that matters.
function lastWords(log: string): string {
  const lines = log.trim().split('\n').slice(-200)
  const full = lines.findLast((line) => /No space left on device|Check free disk space/.test(line))
  const fault = full ?? lines.findLast((line) => /FATAL|PANIC|Permission denied|error:/.test(line))
  return `${(fault ?? lines.at(-1) ?? 'no reason given').trim().replace(/\.$/, '')}.`
}

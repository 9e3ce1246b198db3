import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { OWNER, provisionDatabase, urlFor, WEB, WORKER } from '@/db/provision'
import { environmentWith } from '@/lib/settings/env'
import type { SettingName } from '@/lib/settings/read-settings'
import { freePort } from '../embedded/free-port'
import { startThrowAwayServer, type ThrowAwayServer } from '../embedded/throw-away-server'
import { bringUpToDate } from '../starting/bring-up-to-date'
import { buildPages } from '../starting/build-pages'
import { startChild } from '../starting/child-program'
import type { ChildProgram } from '../starting/keep-running'
import { projectRoot } from '../starting/project-root'
import { thingsToStop } from '../starting/things-to-stop'
import { waitUntilRunning } from '../starting/wait-until-running'

export type House = {
  url: string
  ownerUrl: string
  webUrl: string
  workerUrl: string
  authSecret: string
  dataDir: string
  /** For whoever must look past every wall. */
  superuserUrl: string
  /** What web, worker and database printed. */
  logs: Record<'web' | 'worker' | 'database', string>
  /** For whoever wants to break it. */
  web: ChildProgram
  worker: ChildProgram
  database: Pick<ThrowAwayServer, 'fall' | 'raise'>
  stop: () => Promise<void>
}

type Wishes = { keepsItsWord?: boolean; settings?: Partial<Record<SettingName, string>> }

/** All of Gehoor, empty, on a database and a port of its own, with mail in the evaluation mailbox; gone when stopped. */
export async function startThrowAwayHouse({ keepsItsWord = false, settings = {} }: Wishes = {}): Promise<House> {
  const root = projectRoot()
  const stops = thingsToStop()
  try {
    await buildPages(root, stops)
    const database = await emptyDatabase(stops, keepsItsWord)
    const dataDir = mkdtempSync(path.join(tmpdir(), 'gehoor-files-'))
    stops.add(() => rmSync(dataDir, { recursive: true, force: true }))
    const port = await freePort()
    const authSecret = randomBytes(32).toString('hex')
    const url = `http://localhost:${port}`
    const logs = logFiles(root)
    const shared = {
      ...nothing,
      GEHOOR_EVALUATION: '1',
      PORT: `${port}`,
      APP_URL: url,
      DATA_DIR: dataDir,
      AUTH_SECRET: authSecret,
      // A journey says where it comes from as a proxy would, so that journeys are not counted as one visitor.
      TRUSTED_PROXIES: '1',
      ...settings,
    }
    const onGivenUp = (sentence: string) => console.error(sentence)
    const start = (program: 'web' | 'worker', own: Record<string, string>) => {
      const env = environmentWith({ ...shared, ...own })
      const child = startChild({ root, program, onGivenUp, prints: openSync(logs[program], 'w'), env })
      stops.add(child.stop)
      return child
    }
    const worker = start('worker', { DATABASE_WORKER_URL: database.workerUrl })
    const web = start('web', { DATABASE_URL: database.webUrl })
    const tooLate = Date.now() + 120_000
    await waitUntilRunning(port, { isStopping: () => Date.now() > tooLate })
    if (Date.now() > tooLate) throw new Error('the house does not come up; .test/house holds what it printed')
    const { databaseLog, server, ...addresses } = database
    const hands = { web, worker, database: server, stop: stops.stopAll }
    return { url, ...addresses, authSecret, dataDir, logs: { ...logs, database: databaseLog }, ...hands }
  } catch (fault) {
    await stops.stopAll()
    throw fault
  }
}

// Whatever the person who runs this has set is not for this house.
const nothing = {
  APP_NOW: '',
  GEHOOR_CLOCK_AHEAD_MS: '',
  EXTRA_HOSTS: '',
  WEB_PROCESSES: '',
  WEB_HEAP_MB: '',
  DATABASE_URL: '',
  DATABASE_WORKER_URL: '',
  DATABASE_OWNER_URL: '',
  DATABASE_DIRECT_URL: '',
  MAIL_FROM: '',
  RESEND_API_KEY: '',
  RESEND_BASE_URL: '',
  SMTP_URL: '',
}

function logFiles(root: string) {
  const folder = path.join(root, '.test', 'house')
  mkdirSync(folder, { recursive: true })
  return { web: path.join(folder, 'web.log'), worker: path.join(folder, 'worker.log') }
}

async function emptyDatabase(stops: ReturnType<typeof thingsToStop>, keepsItsWord: boolean) {
  const server = await startThrowAwayServer({ keepsItsWord })
  stops.add(server.stop)
  const database = 'gehoor'
  await provisionDatabase(server, database)
  const url = (role: string, password: string) => urlFor({ port: server.port, role, password, database })
  const ownerUrl = url(OWNER, server.roles.owner)
  await bringUpToDate(ownerUrl)
  return {
    ownerUrl,
    webUrl: url(WEB, server.roles.web),
    workerUrl: url(WORKER, server.roles.worker),
    superuserUrl: url('postgres', server.password),
    server,
    databaseLog: server.log,
  }
}

import type { TestProject } from 'vitest/node'
import { migrate } from '@/db/migrate'
import { OWNER, provisionDatabase, urlFor } from '@/db/provision'
import { migrateQueue } from '@/lib/jobs/migrate-queue'
import { startThrowAwayServer } from '@/lib/programs/embedded/throw-away-server'

const TEMPLATE = 'gehoor_template'

/** What a test needs to reach the server of this run. */
export type TestServer = {
  port: number
  password: string
  roles: { owner: string; web: string; worker: string }
  /** A migrated, empty database to copy. */
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

/** One throw-away PostgreSQL for the whole run, migrated once; each test file gets a copy of that (see test-database.ts). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, fall: _fall, raise: _raise, ...server } = await startThrowAwayServer()
  try {
    await provisionDatabase(server, TEMPLATE)
    const ownerUrl = urlFor({ port: server.port, role: OWNER, password: server.roles.owner, database: TEMPLATE })
    await migrate(ownerUrl)
    await migrateQueue(ownerUrl)
  } catch (fault) {
    await stop()
    throw fault
  }
  project.provide('server', { ...server, template: TEMPLATE })
  return stop
}

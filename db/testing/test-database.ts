import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { OWNER, superuserOf, urlFor, WEB, WORKER } from '@/db/provision'
import type {} from '@/db/testing/start-database'

export type TestDatabase = {
  ownerUrl: string
  webUrl: string
  workerUrl: string
  /** For proofs only: a role that row-level security does not bind. */
  superuserUrl: string
  drop: () => Promise<void>
}

/** A freshly migrated, empty database of one's own, for one test file. Call `drop` in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  return aDatabase(`TEMPLATE ${inject('server').template}`)
}

/** The same with nothing in it at all, not even tables. */
export async function bareDatabase(): Promise<TestDatabase> {
  return aDatabase('')
}

async function aDatabase(like: string): Promise<TestDatabase> {
  const server = inject('server')
  const database = `test_${randomBytes(8).toString('hex')}`
  await asSuperuser(`CREATE DATABASE ${database} ${like} OWNER ${OWNER}`)
  const url = (role: string, password: string) => urlFor({ port: server.port, role, password, database })
  return {
    ownerUrl: url(OWNER, server.roles.owner),
    webUrl: url(WEB, server.roles.web),
    workerUrl: url(WORKER, server.roles.worker),
    superuserUrl: url('postgres', server.password),
    drop: () => asSuperuser(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  }
}

async function asSuperuser(statement: string) {
  const sql = superuserOf(inject('server'))
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

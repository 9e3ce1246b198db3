import postgres from 'postgres'
import { z } from 'zod'
import { applyMigrations } from './migrating/apply-migrations'
import { ensureRoles } from './migrating/ensure-roles'
import { rowOf } from './read-rows'

const Server = z.object({ number: z.int(), shown: z.string() })

const OLDEST_POSTGRES = 160_000

/**
 * Brings a database up to date, as its owner: roles, schemas, then every migration that was not applied yet. Safe to run
 * again and by two at the same time. The queue's own tables come after this, from lib/jobs/migrate-queue. `those`: these
 * migrations alone, for a proof with a database as it once was.
 */
export async function migrate(ownerUrl: string, those?: readonly string[]): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { application_name: 'gehoor migrate' } })
  try {
    await refuseOldServer(sql)
    await sql`select pg_advisory_lock(hashtextextended('gehoor migrate', 0))`
    await ensureRoles(sql)
    await sql`create schema if not exists app`
    await sql`create schema if not exists graphile_worker authorization gehoor_worker`
    await applyMigrations(sql, those)
  } finally {
    await sql.end()
  }
}

async function refuseOldServer(sql: postgres.Sql) {
  const asked = sql`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as shown`
  const found = await rowOf(Server, asked)
  if (found !== null && found.number >= OLDEST_POSTGRES) return
  throw new Error(`Gehoor needs PostgreSQL 16 or newer; this server is ${found?.shown ?? 'unknown'}.`)
}

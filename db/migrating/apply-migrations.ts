import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type postgres from 'postgres'
import { z } from 'zod'

// A folder of plain SQL and this runner, not a generator: forced row security, grants, policies, triggers and functions
// are most of it, and none of that is generated. A test keeps db/schema equal to what these files make.
function folder(): string {
  // Here, or bundled in some folder of the house: the nearest above it.
  for (let place = import.meta.dirname; ; place = path.dirname(place)) {
    const found = path.join(place, 'db', 'migrations')
    if (existsSync(found)) return found
    if (place === path.dirname(place))
      throw new Error('The folder db/migrations is not there: it belongs beside the program.')
  }
}

const Applied = z.object({ name: z.string(), sha256: z.string() })

type Migration = { name: string; text: string; sha256: string }

/**
 * Applies in order what was not applied yet, each in a transaction of its own. One that changed afterwards is refused.
 * `those`: no others, for a proof with a database as it once was.
 */
export async function applyMigrations(sql: postgres.Sql, those?: readonly string[]): Promise<void> {
  await sql`create table if not exists migrations (name text primary key, sha256 text not null, at timestamptz not null)`
  const rows = z.array(Applied).parse(await sql`select name, sha256 from migrations`)
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  const migrations = readMigrations()
  refuseNewer([...applied.keys()], migrations)
  for (const migration of migrations) {
    if (those && !those.includes(migration.name)) continue
    const known = applied.get(migration.name)
    if (known === undefined) await apply(sql, migration)
    else if (known !== migration.sha256)
      throw new Error(`The migration ${migration.name} was changed after this database had it: make a new one instead.`)
  }
}

// What a later version stored may be more than this one can read, and this one's migrations were written without it in mind.
function refuseNewer(applied: string[], ours: Migration[]) {
  const newer = applied.filter((name) => !ours.some((migration) => migration.name === name)).sort()
  if (newer.length === 0) return
  throw new Error(
    `This database is newer than this program (it has ${newer.at(-1)}): start the version that made it, or put back older data.`,
  )
}

/** The migrations that this program knows, in order. */
export function migrationNames(): string[] {
  return namesIn(folder())
}

async function apply(sql: postgres.Sql, { name, text, sha256 }: Migration) {
  await sql.begin(async (tx) => {
    // A migration that has to wait for a lock makes everyone behind it wait as well: better to fail and come back.
    await tx`select set_config('lock_timeout', '2s', true)`
    // It goes over whole tables, each row once: to keep what one of them came to for the next took ten times as long (0172).
    await tx`select set_config('enable_memoize', 'off', true)`
    await tx.unsafe(text)
    await tx`insert into migrations (name, sha256, at) values (${name}, ${sha256}, now())`
  })
}

function readMigrations(): Migration[] {
  const place = folder()
  return namesIn(place).map((name) => {
    const text = readFileSync(path.join(place, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

function namesIn(place: string): string[] {
  return readdirSync(place)
    .filter((name) => /^\d{4}_[a-z-]+\.sql$/.test(name))
    .sort()
}

// A worker that was killed leaves its jobs locked under its name, for hours. Whether its name still belongs to somebody can be
// proved: each holds a lock on its own names, on a connection of its own, and the server lets go when that process is gone.
import postgres from 'postgres'
import { z } from 'zod'
import { rowOf, rowsOf } from '@/db/read-rows'

export type Place = {
  /** Holds the lock on this name; again after the connection was lost. */
  hold: (name: string) => Promise<void>
  /** Frees what was locked by whoever is provably gone; answers how many of them there were. */
  freeTheDead: () => Promise<number>
  leave: () => Promise<void>
}

/** For a worker: says who it is, and cleans up after those who are gone. */
export function holdPlace(databaseUrl: string): Place {
  const address = new URL(databaseUrl)
  address.searchParams.delete('pgbouncer')
  const sql = postgres(address.href, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 5,
    backoff: () => 0.2,
    onnotice: () => {},
    connection: { application_name: 'gehoor worker', ...QUICK_TO_NOTICE },
  })
  const names = new Map<string, Promise<unknown>>()
  let session: number | undefined

  const lock = (name: string) => sql`select pg_advisory_lock_shared(${lockOf(sql, name)})`
  const holdAgain = async () => {
    const here = await rowOf(Session, sql`select pg_backend_pid() as pid`)
    if (session !== undefined && here?.pid !== session) for (const name of names.keys()) await lock(name)
    session = here?.pid
  }
  return {
    hold: async (name) => {
      if (!names.has(name)) names.set(name, lock(name).then(holdAgain))
      await names.get(name)
    },
    freeTheDead: async () => {
      await holdAgain()
      return freeIn(sql, [...names.keys()])
    },
    leave: () => sql.end({ timeout: 2 }),
  }
}

const Session = z.object({ pid: z.int() })
const Dead = z.object({ name: z.string() })

/** A machine that lost its power says nothing: the server asks after a minute. In seconds. */
const QUICK_TO_NOTICE = { tcp_keepalives_idle: 30, tcp_keepalives_interval: 10, tcp_keepalives_count: 3 }

function lockOf(sql: postgres.Sql, name: string) {
  return sql`hashtextextended('gehoor worker ' || ${name}::text, 0)`
}

async function freeIn(sql: postgres.Sql, ours: string[]): Promise<number> {
  return sql.begin(async (tx) => {
    const asked = tx`
      select h.name from (
        select locked_by as name from graphile_worker._private_jobs where locked_by is not null
        union select locked_by from graphile_worker._private_job_queues where locked_by is not null) h
      where h.name <> all(${ours}::text[])
        and pg_try_advisory_xact_lock(hashtextextended('gehoor worker ' || h.name, 0))`
    const names = (await rowsOf(Dead, asked)).map(({ name }) => name)
    if (names.length > 0) await tx`select graphile_worker.force_unlock_workers(${names}::text[])`
    // A job is a kick: what it was about stands in a row, and the sweep finds it there. Spent ones are thrown away.
    await tx`delete from graphile_worker._private_jobs where locked_at is null and attempts >= max_attempts`
    return names.length
  })
}

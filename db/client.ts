import postgres from 'postgres'
import { wereOthersFirst } from '@/lib/core/shared/others-first'
import { databaseUrl } from '@/lib/settings/env'
import { PROMPT } from './prompt-socket'
import { type AtThePool, turnsAtThePool } from './turns/turns-at-the-pool'

// Values as the rest of the house knows them: a civil date is text, an instant a Date, a count a number. Drizzle hands over
// JSON as text already; a value and its text are therefore both accepted.
const types = {
  day: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
  instant: {
    to: 1184,
    from: [1114, 1184],
    serialize: (at: Date) => (at instanceof Date ? at.toISOString() : at),
    parse: (at: string) => new Date(at),
  },
  count: { to: 20, from: [20], serialize: (n: number) => String(n), parse: (n: string) => Number(n) },
  json: {
    to: 3802,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string): unknown => JSON.parse(text),
  },
}

type Known = { day: string; instant: Date; count: number; json: unknown }
export type Sql = postgres.Sql<Known>
export type TransactionSql = postgres.TransactionSql<Known>
/** The pool, or one transaction on it. */
export type Connection = postgres.ISql<Known>

/** How many connections; and how long anybody waits for one, in ms: without it as long as it takes, whosever turn it is. */
type Room = { max?: number; waitsAtMostMs?: number }

/**
 * A pool. `pooled`: a pooler such as PgBouncer stands before the server, so nothing may be kept with a connection. `inTurn`:
 * what is done with a connection is done through it.
 */
export type Database = {
  sql: Sql
  pooled: boolean
  url: string
  room: Room
  inTurn: AtThePool
  close: () => Promise<void>
}

/** What no statement or transaction of ours may take, in ms; beyond it something is wrong, and others are waiting. */
export const LIMITS = {
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
} as const

/**
 * A statement is planned once for a connection, for whatever is filled in. By itself the server plans it anew for the first five
 * times and then comes to the same plan; below the policies that is 5 to 50 ms each time, on each connection.
 */
const PLANNED_ONCE = { plan_cache_mode: 'force_generic_plan' } as const

const RECONNECT_AFTER_SECONDS = 0.2

const CONNECTIONS = 10

/** For somebody who looks at a page that does not come: after this it is said in words. */
const WAITS_AT_MOST_MS = 5_000

type Listener = (statement: string, parameters: unknown[]) => void
const listeners = new Set<Listener>()

/** Opens a pool. Add `?pgbouncer=true` to the address of a pooler that hands out a connection per transaction. */
export function connect(url: string, room: Room = {}): Database {
  const { max = CONNECTIONS, waitsAtMostMs } = room
  const address = new URL(url)
  const pooled = address.searchParams.get('pgbouncer') === 'true'
  address.searchParams.delete('pgbouncer')
  const sql = postgres(address.href, {
    ...PROMPT,
    max,
    types,
    prepare: !pooled,
    connect_timeout: 5,
    // Away for an hour or for a second: whoever asks hears at once that it is, and at once that it is back.
    backoff: () => RECONNECT_AFTER_SECONDS,
    connection: { application_name: 'gehoor', TimeZone: 'UTC', ...(pooled ? {} : { ...LIMITS, ...PLANNED_ONCE }) },
    onnotice: () => {},
  })
  // Not from the start: with a listener the driver adds to each fault, for whoever prints it, what was filled in.
  if (listeners.size > 0) sql.options.debug = tell
  const inTurn =
    waitsAtMostMs === undefined
      ? atOnce
      : turnsAtThePool({ connections: max, waitsAtMostMs, onFault: tellIfOthersFirst })
  return { sql, pooled, url, room, inTurn, close: () => sql.end({ timeout: 5 }) }
}

function tellIfOthersFirst(fault: unknown): void {
  if (wereOthersFirst(fault)) house.gehoorOthersFirst?.()
}

const atOnce: AtThePool = (_whose, work) => work()

// One pool a process, also where a bundler makes more than one copy of this file.
const house = globalThis as typeof globalThis & { gehoorDatabase?: Database; gehoorOthersFirst?: () => void }

/** For the worker, programs and tests: from now on everything goes to this database. Returns how to let go of it. */
export function useDatabase(url: string, room: Room = {}): Database {
  house.gehoorDatabase = connect(url, room)
  return house.gehoorDatabase
}

/** The database of this process; the web process opens it when it is first needed. */
export function database(): Database {
  house.gehoorDatabase ??= connect(databaseUrl(), { waitsAtMostMs: WAITS_AT_MOST_MS })
  return house.gehoorDatabase
}

/** Does this in the turn of whose it is, where this process has a pool in which there are turns. */
export const inTurn: AtThePool = (whose, work) => (house.gehoorDatabase?.inTurn ?? atOnce)(whose, work)

/**
 * From now on this hears of everybody who waited in vain for a connection or in the database, or whose statement met its limit,
 * as part of what they were doing.
 */
export function whenOthersWereFirst(hear: () => void): void {
  house.gehoorOthersFirst = hear
}

/**
 * Begins anew with a fresh pool. The driver sends the end of a transaction to a connection that is gone, and that connection
 * never works again; whoever still waits on the old pool is told that it is over.
 */
export function renewDatabase(): void {
  const old = house.gehoorDatabase
  if (old === undefined) return
  house.gehoorDatabase = connect(old.url, old.room)
  void old.sql.end({ timeout: 0 }).catch(() => {})
}

/** Hears every statement that is sent from now on; for tests that count them. Returns how to stop listening. */
export function watchStatements(listener: Listener): () => void {
  listeners.add(listener)
  if (house.gehoorDatabase) house.gehoorDatabase.sql.options.debug = tell
  return () => listeners.delete(listener)
}

function tell(_connection: number, statement: string, parameters: unknown[]): void {
  for (const listener of listeners) listener(statement, parameters)
}

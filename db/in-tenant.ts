import type { Actor } from '@/lib/core/access/actor'
import { type Database, database, LIMITS, type TransactionSql } from './client'
import { type Drizzle, typedQueries } from './typed-queries'

/**
 * A transaction within one organisation: `sql` for plain SQL, `db` for Drizzle; both are the same transaction. `fromOutside`:
 * of somebody who was asked for one case.
 */
export type Tx = { sql: TransactionSql; db: Drizzle; tenantId: string; memberId: string | null; fromOutside: boolean }

/**
 * Which way is cheapest the planner guesses from statistics, and right after a restore there are none, or only those of a large
 * neighbour: it then takes a hundred thousand cases for a handful, and sorts them all for the fifty at the top, or finds those that
 * are open among all that are closed. Where an index has the order, no guess is better than that.
 */
const IN_ORDER = { enable_sort: 'off' } as const

/** Read by the policy that keeps a case within its circle. */
const COUNTING = { 'app.counting': 'yes' } as const

type Beginning = { onePicture?: boolean; inOrder?: boolean; counting?: boolean }

/**
 * The only way to an organisation's rows. The tenant and the member hold until the end of this transaction and no longer.
 * What `work` throws undoes everything; what it returns, a refusal too, is kept: decide before you write. `onePicture`: every
 * statement sees the moment at which the first began, and nothing can be written. `inOrder`: what is
 * read in an order is read so by the index that has it, never sorted first. `counting`: it counts cases that its member may not
 * read, too, and answers with numbers only; cases that they are kept out of stay out of it.
 */
export async function inTenant<T>(
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
  { onePicture = false, inOrder = false, counting = false }: Beginning = {},
): Promise<T> {
  const house = database()
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const mode = onePicture ? 'isolation level repeatable read read only' : ''
  const { done } = await house.inTurn(actor.tenantId, () =>
    house.sql.begin(mode, async (sql) => {
      const tx = handle(sql, actor.tenantId, memberId, actor.kind === 'member' && actor.role === 'outsider')
      // Sent ahead without waiting: it travels with the first statement of the work, and is carried out before it.
      const [, value] = await Promise.all([bind(house, tx, { inOrder, counting }), work(tx)])
      return { done: value }
    }),
  )
  return done
}

/** From here on a statement of this transaction may sort again: what is found by keys has no index with its order. */
export async function inAnyOrder({ sql }: Tx): Promise<void> {
  await sql`select set_config('enable_sort', 'on', true)`
}

async function bind({ pooled }: Database, { sql, tenantId, memberId }: Tx, { inOrder, counting }: Beginning) {
  const settings = { ...(pooled ? LIMITS : {}), ...(inOrder ? IN_ORDER : {}), ...(counting ? COUNTING : {}) }
  const more = Object.entries(settings).map(([name, value]) => sql`, set_config(${name}, ${String(value)}, true)`)
  await sql`select set_config('app.tenant_id', ${tenantId}, true), set_config('app.member_id', ${memberId ?? ''}, true)
    ${more.length > 0 ? more : sql``}`
}

function handle(sql: TransactionSql, tenantId: string, memberId: string | null, fromOutside: boolean): Tx {
  let db: Drizzle | undefined
  return {
    sql,
    tenantId,
    memberId,
    fromOutside,
    get db() {
      db ??= typedQueries(sql)
      return db
    },
  }
}

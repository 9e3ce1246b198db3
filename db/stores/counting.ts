import type { Tx } from '../in-tenant'
import type { Fragment } from './case-filter-statement'

/**
 * Has the last statement of a transaction count cases that its member may not read, too: numbers say the same to everybody who may
 * see them. Cases that a member is kept out of stay out of what it counts. It answers with numbers only, and nothing is read after it.
 */
export async function countingLast<T>(tx: Tx, count: () => Promise<T>): Promise<T> {
  const [, counted] = await Promise.all([tx.sql`select set_config('app.counting', 'yes', true)`, count()])
  return counted
}

/** The same within a transaction that goes on: what comes after it reads what its member may read. */
export async function countingOnce(tx: Tx, count: Fragment): Promise<readonly unknown[]> {
  // Not read before all three were sent: reading waits, and what waits is sent later than what stands behind it.
  const [, counted] = await Promise.all([
    tx.sql`select set_config('app.counting', 'yes', true)`,
    count,
    tx.sql`select set_config('app.counting', '', true)`,
  ])
  return counted
}

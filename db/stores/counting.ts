import type { Tx } from '../in-tenant'

/**
 * Has the last statement of a transaction count cases that its member may not read, too: numbers say the same to everybody who may
 * see them. Cases that a member is kept out of stay out of what it counts. It answers with numbers only, and nothing is read after it.
 */
export async function countingLast<T>(tx: Tx, count: () => Promise<T>): Promise<T> {
  const [, counted] = await Promise.all([tx.sql`select set_config('app.counting', 'yes', true)`, count()])
  return counted
}

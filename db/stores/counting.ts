import type { Tx } from '../in-tenant'

/**
 * Has one statement count cases that its member may not read, too: numbers say the same to everybody who may see them. Cases that a
 * member is kept out of stay out of what they count. It answers with numbers only. Sent together, in this order: whatever is asked
 * beside it in the same transaction comes before or after, and never between.
 */
export async function counting<T>(tx: Tx, count: () => Promise<T>): Promise<T> {
  const [, counted] = await Promise.all([say(tx, 'yes'), count(), say(tx, '')])
  return counted
}

async function say({ sql }: Tx, counts: 'yes' | '') {
  await sql`select set_config('app.counting', ${counts}, true)`
}

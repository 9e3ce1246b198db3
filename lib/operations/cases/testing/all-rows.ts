import type { TestDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'

/** Every row of every table there is, the queue's as well, as text: table and row. */
export async function allRows(house: TestDatabase): Promise<string[]> {
  return withoutWalls(house, async (sql) => {
    const tables = await sql<{ schema: string; name: string }[]>`
      select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1, 2`
    const rows: string[] = []
    for (const { schema, name } of tables) {
      const found = await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(`${schema}.${name}`)} t`
      rows.push(...found.map(({ row }) => `${name}: ${row}`))
    }
    return rows
  })
}

import { readdirSync } from 'node:fs'
import path from 'node:path'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { GLOBAL_TABLES } from '@/db/walls/reviewed'

type Column = { table: string; name: string; type: string; notNull: boolean; key: number }

describe('the schema that the code knows', () => {
  let house: TestDatabase
  let owner: Database
  beforeAll(async () => {
    house = await testDatabase()
    owner = connect(house.ownerUrl, { max: 1 })
  })
  afterAll(async () => {
    await owner.close()
    await house.drop()
  })

  test('is the schema that the migrations make for an organisation, column by column, with the same primary keys', async () => {
    const made = await owner.sql<Column[]>`
      select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as "notNull",
        coalesce(array_position(i.indkey::int2[], a.attnum), -1)::int as key
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all(${GLOBAL_TABLES})`
    expect(sorted(await known())).toEqual(sorted([...made]))
  })
})

function sorted(columns: Column[]): Column[] {
  return columns.toSorted((a, b) => `${a.table} ${a.name}`.localeCompare(`${b.table} ${b.name}`))
}

async function known(): Promise<Column[]> {
  const files = readdirSync(path.join(import.meta.dirname, 'schema')).map((name) => path.parse(name).name)
  const modules = await Promise.all(files.map((name) => import(`./schema/${name}.ts`)))
  const tables = modules
    .flatMap((module: Record<string, unknown>) => Object.values(module))
    .filter((it) => it instanceof PgTable)
  return tables.flatMap((table) => {
    const { name, columns, primaryKeys } = getTableConfig(table)
    const key =
      primaryKeys[0]?.columns.map((column) => column.name) ?? columns.filter((it) => it.primary).map((it) => it.name)
    return columns.map((column) => ({
      table: name,
      name: column.name,
      type: column.getSQLType(),
      notNull: column.notNull,
      key: key.indexOf(column.name),
    }))
  })
}

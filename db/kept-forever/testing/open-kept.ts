import { connect, type Sql } from '@/db/client'
import { migrate } from '@/db/migrate'
import { bareDatabase, type TestDatabase } from '@/db/testing/test-database'
import { migrateQueue } from '@/lib/jobs/migrate-queue'
import { type Kept, readKept } from './read-kept'

/** A database as the code of that format left it, brought up to date by the migrations that came after. */
export async function openKept(format: number): Promise<{ house: TestDatabase; account: Kept['database']['account'] }> {
  const { migrations, tables, account } = readKept(format, 'database')
  const house = await bareDatabase()
  await migrate(house.ownerUrl, migrations)
  const superuser = connect(house.superuserUrl, { max: 1 })
  try {
    await fill(superuser.sql, tables)
  } finally {
    await superuser.close()
  }
  await migrate(house.ownerUrl)
  await migrateQueue(house.ownerUrl)
  return { house, account }
}

// As a dump is put back: no trigger and no key looks at a row before all of them are there.
async function fill(sql: Sql, tables: Kept['database']['tables']): Promise<void> {
  await sql`set session_replication_role = replica`
  for (const [table, rows] of Object.entries(tables)) {
    const columns = await sql<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`
    const names = sql(columns.map(({ name }) => name))
    await sql`insert into ${sql(table)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(rows)}::jsonb)`
  }
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from './client'
import { type TestDatabase, testDatabase } from './testing/test-database'

let database: TestDatabase
let pool: Database

beforeAll(async () => {
  database = await testDatabase()
  pool = connect(database.webUrl, { max: 1 })
})
afterAll(async () => {
  await pool.close()
  await database.drop()
})

test('a statement is planned once on a connection, from its first use on', async () => {
  for (const slug of ['zonnehof', 'speelweide', 'waterrijk']) {
    await pool.sql`select id from tenants where slug = ${slug}`
  }
  const plans = await pool.sql`
    select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements
    where statement like '%from tenants where slug%' and statement not like '%pg_prepared%'`
  expect(plans).toEqual([{ custom: 0, generic: 3 }])
})

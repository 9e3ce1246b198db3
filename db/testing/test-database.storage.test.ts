import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'

describe('the test database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.drop())

  test('the runtime roles are ordinary: no superuser, no way around row-level security, no right to make roles', async () => {
    const sql = postgres(database.ownerUrl)
    const roles = await sql`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
      where rolname in ('gehoor_web', 'gehoor_worker') order by rolname`
    await sql.end()
    const powers = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    expect([...roles]).toEqual([
      { rolname: 'gehoor_web', ...powers },
      { rolname: 'gehoor_worker', ...powers },
    ])
  })

  test('the database belongs to the owner, so that nothing of ours needs a superuser', async () => {
    const sql = postgres(database.ownerUrl)
    const [row] = await sql`
      select pg_get_userbyid(datdba) as owner, (select rolsuper from pg_roles where rolname = current_user) as is_superuser
      from pg_database where datname = current_database()`
    await sql.end()
    expect(row).toEqual({ owner: 'gehoor_owner', is_superuser: false })
  })

  test('two test files never share rows', async () => {
    const other = await testDatabase()
    const [here, there] = [postgres(database.ownerUrl), postgres(other.ownerUrl)]
    await here`create table only_here (n int)`
    const [seen] = await there`select to_regclass('only_here') as found`
    await Promise.all([here.end(), there.end()])
    await other.drop()
    expect(seen).toEqual({ found: null })
  })
})

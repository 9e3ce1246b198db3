import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { GLOBAL_TABLES } from './reviewed'

const ONLY_GROW = ['events', 'procedure_versions', 'access_log']

describe.each(['gehoor_web', 'gehoor_worker'] as const)('the runtime role %s', (role) => {
  let house: TestDatabase
  let runtime: Database
  let owner: Database
  beforeAll(async () => {
    house = await testDatabase()
    runtime = connect(role === 'gehoor_web' ? house.webUrl : house.workerUrl, { max: 1 })
    owner = connect(house.ownerUrl, { max: 1 })
  })
  afterAll(async () => {
    await Promise.all([runtime.close(), owner.close()])
    await house.drop()
  })

  const refused = (statement: string) =>
    expect(runtime.sql.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })

  test('has no power over roles, databases or row security, and is a member of nothing', async () => {
    const [powers] = await owner.sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*) from pg_auth_members m where m.member = r.oid) as memberships
      from pg_roles r where rolname = ${role}`
    expect(powers).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
    })
  })

  test('owns nothing but, for the worker, the queue', async () => {
    const owned = await owner.sql<{ place: string }[]>`
      select distinct n.nspname as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relowner = ${role}::regrole and n.nspname <> 'pg_toast'`
    expect(owned.map(({ place }) => place)).toEqual(role === 'gehoor_worker' ? ['graphile_worker'] : [])
  })

  test('cannot become the owner, the gate or the eraser', async () => {
    await refused('set role gehoor_owner')
    await refused('set role gehoor_gate')
    await refused('set role gehoor_eraser')
  })

  test('cannot make tables, functions or schemas', async () => {
    await refused('create table public.mine (n int)')
    await refused('create schema mine')
    await refused("create function app.mine() returns int language sql as 'select 1'")
    await refused('create function public.mine() returns int language sql as $$ select 1 $$')
  })

  test('cannot empty, alter or switch off anything', async () => {
    const tables = await owner.sql<
      { name: string }[]
    >`select tablename as name from pg_tables where schemaname = 'public'`
    for (const { name } of tables) await refused(`truncate ${name}`)
    await refused('alter table cases disable row level security')
    await refused('drop policy own_tenant on cases')
    await refused('alter table events disable trigger all')
  })

  test('cannot touch what belongs to no organisation', async () => {
    for (const table of GLOBAL_TABLES) {
      await refused(`select 1 from ${table}`)
      await refused(`delete from ${table}`)
    }
  })

  test('cannot change or remove what only grows', async () => {
    for (const table of ONLY_GROW) {
      await refused(`update ${table} set tenant_id = tenant_id`)
      await refused(`delete from ${table}`)
    }
    await refused('insert into access_log default values')
    await refused('delete from cases')
  })

  test('has no column of such a table to change', async () => {
    const columns = await owner.sql`
      select table_name, column_name from information_schema.column_privileges
      where grantee = ${role} and privilege_type = 'UPDATE' and table_name = any(${ONLY_GROW})`
    expect([...columns]).toEqual([])
  })
})

describe('what only grows', () => {
  let house: TestDatabase
  let superuser: Database
  beforeAll(async () => {
    house = await testDatabase()
    superuser = connect(house.superuserUrl, { max: 1 })
  })
  afterAll(async () => {
    await superuser.close()
    await house.drop()
  })

  test('is guarded by a trigger as well, whoever asks', async () => {
    for (const table of ONLY_GROW) {
      for (const statement of [
        `update ${table} set tenant_id = tenant_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(superuser.sql.unsafe(statement), statement).rejects.toThrow('only grows')
    }
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { DEFINER_FUNCTIONS, GLOBAL_TABLES, HARMLESS_FUNCTIONS, INDEXES_ACROSS_TENANTS, UNBOUND_IDS } from './reviewed'

// What the database itself says about its walls: for tables, keys and functions that are still to come as well.
describe('the catalogue', () => {
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

  test('every table has a tenant, forced row security and a policy with USING and WITH CHECK, or is on the reviewed list', async () => {
    const open = await owner.sql<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (
        c.relrowsecurity and c.relforcerowsecurity
        and (c.relname = 'tenants' or exists (
          select 1 from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = 1 and a.attnotnull))
        and exists (
          select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
            and 0 = any(p.polroles) and p.polqual is not null and p.polwithcheck is not null))
      order by c.relname`
    expect(open.map(({ name }) => name)).toEqual(GLOBAL_TABLES)
  })

  test('a policy that lets more through than the own tenant is for the gate alone', async () => {
    const wide = await owner.sql<{ on: string; to: string[] }[]>`
      select p.tablename as on, p.roles::text[] as to from pg_policies p
      where p.permissive = 'PERMISSIVE' and p.policyname <> 'own_tenant'`
    expect(wide.length).toBeGreaterThan(0)
    expect(wide.filter(({ to }) => to.join() !== 'gehoor_gate')).toEqual([])
  })

  test('the own tenant is a plain comparison with the setting, on every table alike', async () => {
    const policies = await owner.sql<{ on: string; using: string; check: string }[]>`
      select tablename as on, qual as using, with_check as check from pg_policies where policyname = 'own_tenant'`
    const plain = (on: string) =>
      `(${on === 'tenants' ? 'id' : 'tenant_id'} = ( SELECT app.current_tenant() AS current_tenant))`
    expect([...policies]).toEqual(policies.map(({ on }) => ({ on, using: plain(on), check: plain(on) })))
  })

  test('whatever hangs on a case is hidden from whoever may not see the case', async () => {
    const loose = await owner.sql<{ name: string }[]>`
      select distinct c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname in ('case_id', 'message_id', 'person_id') and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
        select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polname = 'not_barred')`
    expect([...loose]).toEqual([])
  })

  test('every unique key and index of an organisation begins with the tenant, but for the reviewed ones', async () => {
    const keys = await owner.sql<{ name: string; unique: boolean }[]>`
      select i.relname as name, x.indisunique as unique
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace and t.relname <> 'tenants' and t.relname <> all(${GLOBAL_TABLES})
        and a.attname <> 'tenant_id'
      order by i.relname`
    expect(keys.map(({ name }) => name)).toEqual(INDEXES_ACROSS_TENANTS)
    expect(keys.filter(({ unique }) => unique)).toEqual([])
  })

  test('every table of an organisation has a key that begins with the tenant', async () => {
    const keyless = await owner.sql<{ name: string }[]>`
      select t.relname as name from pg_class t
      where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname <> all(${GLOBAL_TABLES})
        and not exists (select 1 from pg_index x where x.indrelid = t.oid and x.indisunique)`
    expect([...keyless]).toEqual([])
  })

  test('every reference between tables of an organisation carries the tenant', async () => {
    const loose = await owner.sql<{ from: string; to: string }[]>`
      select f.conrelid::regclass::text as from, f.confrelid::regclass::text as to
      from pg_constraint f
      where f.contype = 'f' and f.confrelid <> 'tenants'::regclass and f.conrelid::regclass::text <> all(${GLOBAL_TABLES})
        and f.confrelid::regclass::text <> all(${GLOBAL_TABLES})
        and not exists (
          select 1 from pg_attribute a, pg_attribute b
          where a.attrelid = f.conrelid and a.attnum = f.conkey[1] and a.attname = 'tenant_id'
            and b.attrelid = f.confrelid and b.attnum = f.confkey[1] and b.attname = 'tenant_id')`
    expect([...loose]).toEqual([])
  })

  test('every id of something else is held by such a reference, but for the reviewed ones', async () => {
    const loose = await owner.sql<{ column: string }[]>`
      select c.relname || '.' || a.attname as column
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 1 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all(${GLOBAL_TABLES})
        and (a.attname like '%\\_id' or a.attname in ('handler', 'story', 'version', 'cause', 'invited_by', 'saved_by', 'published_by'))
        and not exists (
          select 1 from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any(f.conkey)
            and (cardinality(f.conkey) > 1 or f.confrelid = 'users'::regclass))
      order by 1`
    expect(loose.map(({ column }) => column)).toEqual(UNBOUND_IDS)
  })

  test('there is no view and no partition that could be asked instead of a table', async () => {
    const others = await owner.sql`
      select c.relname from pg_class c
      where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and (c.relkind in ('v', 'm', 'f') or c.relispartition)`
    expect([...others]).toEqual([])
  })

  test('the functions with rights of their own, and who may call them, are those on the reviewed list', async () => {
    const found = await owner.sql<{ name: string; callers: string[] }[]>`
      select p.proname as name, array(
        select distinct g.grantee::regrole::text from aclexplode(p.proacl) g
        where g.privilege_type = 'EXECUTE' and (g.grantee <> p.proowner or p.proname = 'enqueue') order by 1) as callers
      from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'graphile_worker')
      order by p.proname`
    expect(Object.fromEntries(found.map(({ name, callers }) => [name, callers]))).toEqual(DEFINER_FUNCTIONS)
    // Two of one name, which differ in what they take, have the same callers.
    expect(found.filter(({ name, callers }) => `${callers}` !== `${DEFINER_FUNCTIONS[name]}`)).toEqual([])
  })

  test('each of them belongs to the gate (the queue: to the worker, removing: to the eraser, statistics: to the owner)', async () => {
    const loose = await owner.sql<{ name: string }[]>`
      select p.proname as name from pg_proc p
      where p.prosecdef and p.pronamespace = 'app'::regnamespace and
        p.proowner <> case p.proname when 'enqueue' then 'gehoor_worker'::regrole
          when 'remove_tenant' then 'gehoor_eraser'::regrole
          when 'refresh_statistics' then current_user::regrole else 'gehoor_gate'::regrole end`
    expect([...loose]).toEqual([])
  })

  test('every function of ours fixes where it looks names up, and nobody may call it by being anybody', async () => {
    const loose = await owner.sql<{ name: string; fixed: boolean; anybody: boolean }[]>`
      select p.oid::regprocedure::text as name, p.proconfig @> array['search_path=pg_catalog, pg_temp'] as fixed,
        p.proacl is null or exists (
          select 1 from aclexplode(p.proacl) g where g.grantee = 0 and g.privilege_type = 'EXECUTE') as anybody
      from pg_proc p where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)`
    expect(loose.length).toBeGreaterThan(60)
    const open = loose.filter(({ fixed, anybody }) => fixed !== true || anybody).map(({ name }) => name)
    expect(open.sort()).toEqual(HARMLESS_FUNCTIONS)
  })
})

import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { connect, type Sql } from '@/db/client'
import { OWNER, urlFor } from '@/db/provision'
import { migrateQueue } from '@/lib/jobs/migrate-queue'
import { migrate } from './migrate'

describe('migrating', () => {
  const server = inject('server')
  let name: string
  let ownerUrl: string
  beforeEach(async () => {
    name = `migrated_${randomBytes(6).toString('hex')}`
    await asSuperuser('postgres', (sql) => sql.unsafe(`create database ${name} owner ${OWNER}`))
    ownerUrl = urlFor({ port: server.port, role: OWNER, password: server.roles.owner, database: name })
    return () => asSuperuser('postgres', (sql) => sql.unsafe(`drop database ${name} with (force)`))
  })

  async function asSuperuser(database: string, work: (sql: Sql) => Promise<unknown>) {
    const { sql, close } = connect(
      urlFor({ port: server.port, role: 'postgres', password: server.password, database }),
      { max: 1 },
    )
    await work(sql).finally(close)
  }

  async function asOwner<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const { sql, close } = connect(ownerUrl, { max: 1 })
    return work(sql).finally(close)
  }

  const applied = () => asOwner((sql) => sql`select name, at from migrations order by name`)

  test('a second time changes nothing', async () => {
    await migrate(ownerUrl)
    await migrateQueue(ownerUrl)
    const first = await applied()
    await migrate(ownerUrl)
    await migrateQueue(ownerUrl)
    expect([...(await applied())]).toEqual([...first])
    expect(first.length).toBeGreaterThan(8)
  })

  test('two processes that start at the same moment do it once', async () => {
    await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)])
    expect((await applied()).length).toBeGreaterThan(8)
  })

  test('a migration that was changed after it was applied is refused, by name', async () => {
    await migrate(ownerUrl)
    await asOwner((sql) => sql`update migrations set sha256 = 'another' where name = '0003_cases.sql'`)
    await expect(migrate(ownerUrl)).rejects.toThrow('The migration 0003_cases.sql was changed')
  })

  test('leaves nobody the right to make things, and the queue to the worker', async () => {
    await migrate(ownerUrl)
    await migrateQueue(ownerUrl)
    const rights = await asOwner(
      (sql) => sql`
      select r.rolname as role, n.nspname as schema from pg_roles r cross join pg_namespace n
      where r.rolname like 'gehoor\_%' and r.rolname <> ${OWNER} and n.nspname in ('public', 'app', 'graphile_worker')
        and has_schema_privilege(r.oid, n.oid, 'CREATE')`,
    )
    expect([...rights]).toEqual([{ role: 'gehoor_worker', schema: 'graphile_worker' }])
    const strangers = await asOwner(
      (sql) => sql`
      select distinct pg_get_userbyid(c.relowner) as owner from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace`,
    )
    expect([...strangers]).toEqual([{ owner: 'gehoor_worker' }])
  })

  describe('as an owner without power over roles', () => {
    let powerless: string
    let url: string
    beforeEach(async () => {
      powerless = `powerless_${randomBytes(6).toString('hex')}`
      url = urlFor({ port: server.port, role: powerless, password: 'a', database: name })
      await asSuperuser('postgres', async (sql) => {
        await sql.unsafe(`create role ${powerless} login password 'a'`)
        await sql.unsafe(`alter database ${name} owner to ${powerless}`)
      })
      return async () => {
        await asSuperuser(name, (sql) =>
          sql.unsafe(`reassign owned by ${powerless} to postgres; drop owned by ${powerless}`),
        )
        await asSuperuser('postgres', (sql) => sql.unsafe(`drop role ${powerless}`))
      }
    })

    test('says what an administrator has to do', async () => {
      await expect(migrate(url)).rejects.toThrow(/may not act as gehoor_worker.*Let an administrator run: create role/)
    })

    test('works once the administrator has done that', async () => {
      const grant = `grant gehoor_gate, gehoor_eraser, gehoor_worker to ${powerless} with inherit false, set true`
      await asSuperuser('postgres', (sql) => sql.unsafe(grant))
      await migrate(url)
      await migrateQueue(url)
      expect((await asOwner((sql) => sql`select 1 from pg_tables where tablename = 'cases'`)).length).toBe(1)
    })
  })
})

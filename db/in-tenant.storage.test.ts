import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { memberNames } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import { members } from './schema/members'
import { tenants } from './schema/tenants'
import { aComplaint } from './testing/a-complaint'
import { aTenant, type TestTenant } from './testing/a-tenant'
import { countStatements } from './testing/count-statements'
import { type TestDatabase, testDatabase } from './testing/test-database'

const TABLES = [
  'tenants',
  'members',
  'function_holders',
  'invitations',
  'procedure_drafts',
  'procedure_versions',
  'cases',
]
  .concat(['events', 'people', 'texts', 'parties', 'messages', 'renderings', 'status_visits', 'submissions'])
  .concat(['improvements', 'improvement_cases', 'access_log'])

describe('a transaction within one organisation', () => {
  let house: TestDatabase
  let pool: Database
  let [a, b]: TestTenant[] = []
  const open = (max?: number) => {
    pool = useDatabase(house.webUrl, max ? { max } : {})
  }
  beforeAll(async () => {
    house = await testDatabase()
    open()
    ;[a, b] = [await aTenant(), await aTenant()]
    await Promise.all([aComplaint(tenantA()), aComplaint(tenantB())])
  })
  afterEach(async () => {
    await pool.close()
    open()
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })
  const tenantA = () => present(a)
  const tenantB = () => present(b)

  test('sees its own rows only, in every table, however wide it asks', async () => {
    for (const { tenantId, owner } of [tenantA(), tenantB()]) {
      for (const table of TABLES) {
        const column = table === 'tenants' ? 'id' : 'tenant_id'
        const rows = await inTenant(owner, ({ sql }) => sql.unsafe(`select distinct ${column} as tenant from ${table}`))
        expect(
          rows.map(({ tenant }) => tenant).filter((it) => it !== tenantId),
          table,
        ).toEqual([])
        if (['tenants', 'cases', 'events', 'texts', 'people', 'messages'].includes(table)) expect(rows).toHaveLength(1)
      }
    }
  })

  test('cannot write a row for another organisation', async () => {
    const { tenantId, owner } = tenantB()
    const rowFor = (tenant: string) =>
      inTenant(
        { ...tenantA().owner, memberId: owner.memberId },
        ({ sql }) => sql`insert into people (tenant_id, id, name) values (${tenant}, gen_random_uuid(), 'Nobody')`,
      )
    await expect(rowFor(tenantId)).rejects.toMatchObject({ code: '42501' })
    await expect(rowFor(tenantA().tenantId)).resolves.toBeDefined()
    await expect(
      inTenant(tenantA().owner, ({ sql }) => sql`update people set tenant_id = ${tenantId}`),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test.each([
    ['is not set', null],
    ['is empty', ''],
    ['is garbage', "x' or 'a'='a"],
    ['names no organisation', '00000000-0000-0000-0000-000000000000'],
  ])('when the tenant %s there are no rows, and none can be made', async (_, setting) => {
    for (const table of TABLES) {
      const seen = await pool.sql.begin(async (sql) => {
        if (setting !== null) await sql`select set_config('app.tenant_id', ${setting}, true)`
        return sql.unsafe(`select 1 from ${table}`)
      })
      expect([...seen], table).toEqual([])
    }
    const made = pool.sql.begin(async (sql) => {
      if (setting !== null) await sql`select set_config('app.tenant_id', ${setting}, true)`
      await sql`insert into people (tenant_id, id) values (${tenantA().tenantId}, gen_random_uuid())`
    })
    await expect(made).rejects.toMatchObject({ code: '42501' })
  })

  test.each([1, 2])('leaves nothing behind in a pool of %i, in a thousand turns of two organisations', async (max) => {
    await pool.close()
    open(max)
    const settings = () =>
      pool.sql`select current_setting('app.tenant_id', true) as tenant, current_setting('app.member_id', true) as member`
    const turns = Array.from({ length: 1000 }, async (_, i) => {
      const { owner, tenantId } = i % 2 === 0 ? tenantA() : tenantB()
      const work = inTenant(owner, async ({ sql }) => {
        const rows = await sql<{ id: string }[]>`select id from tenants`
        if (i % 10 === 3) throw new Error('broken off')
        return rows
      })
      const seen = await work.catch((fault: Error) => fault.message)
      const [after] = await settings()
      return {
        right: i % 10 === 3 ? seen === 'broken off' : JSON.stringify(seen) === JSON.stringify([{ id: tenantId }]),
        after,
      }
    })
    const done = await Promise.all(turns)
    expect(done.filter(({ right }) => !right)).toEqual([])
    expect(done.filter(({ after }) => (after?.tenant ?? '') !== '' || (after?.member ?? '') !== '')).toEqual([])
  })

  test('what is thrown undoes everything', async () => {
    const { owner } = tenantA()
    const broken = inTenant(owner, async ({ sql }) => {
      await sql`update members set name = 'Somebody else'`
      throw new Error('broken off')
    })
    await expect(broken).rejects.toThrow('broken off')
    const rows = await inTenant(owner, ({ sql }) => sql`select name from members where name = 'Somebody else'`)
    expect([...rows]).toEqual([])
  })

  test('Drizzle and plain SQL are one transaction', async () => {
    const { owner, tenantId } = tenantA()
    const broken = inTenant(owner, async ({ sql, db }) => {
      await sql`update members set name = 'Renamed' where id = ${owner.memberId}`
      const [seen] = await db.select().from(members).where(eq(members.id, owner.memberId))
      expect(seen).toMatchObject({ tenantId, name: 'Renamed', role: 'owner', createdAt: expect.any(Date) })
      throw new Error('broken off')
    })
    await expect(broken).rejects.toThrow('broken off')
    const [row] = await inTenant(owner, ({ db }) => db.select().from(tenants))
    expect(row).toMatchObject({ id: tenantId, languages: ['nl', 'en'], terms: { version: '1' } })
    expect(await inTenant(owner, ownTenant)).toMatchObject({
      id: tenantId,
      languages: ['nl', 'en'],
      terms: { version: '1' },
    })
  })

  test('costs BEGIN, one statement to set who asks, and COMMIT', async () => {
    const { statements } = await countStatements(() => inTenant(tenantA().owner, ({ sql }) => sql`select 1`))
    expect(statements).toEqual(['select 1'])
  })

  test('nothing of ours may take longer than five seconds, wait longer than two, or idle longer than ten', async () => {
    const limits = (url: string) => {
      const other = useDatabase(url)
      return inTenant(
        tenantA().owner,
        ({ sql }) => sql`
        select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
          current_setting('idle_in_transaction_session_timeout') as idle`,
      ).finally(() => other.close())
    }
    const expected = [{ statement: '5s', lock: '2s', idle: '10s' }]
    expect([...(await limits(house.webUrl))]).toEqual(expected)
    expect([...(await limits(`${house.webUrl}?pgbouncer=true`))]).toEqual(expected)
  })

  test('works behind a pooler: nothing is prepared for a connection to keep', async () => {
    const pooled = useDatabase(`${house.webUrl}?pgbouncer=true`, { max: 1 })
    await inTenant(tenantA().owner, ({ sql, tenantId }) => sql`select id from tenants where id = ${tenantId}`)
    await inTenant(tenantA().owner, (tx) => memberNames(tx, []))
    const kept = await pooled.sql.unsafe('select name from pg_prepared_statements')
    await pooled.close()
    expect([...kept]).toEqual([])
  })

  test('and without one a typed query is prepared as any other is, once, for however many it is about', async () => {
    const direct = useDatabase(house.webUrl, { max: 1 })
    const { owner } = tenantA()
    for (const ids of [[], [owner.memberId], [owner.memberId, owner.userId]])
      await inTenant(owner, (tx) => memberNames(tx, ids))
    const kept = await direct.sql.unsafe("select 1 from pg_prepared_statements where statement like '%any(%'")
    await direct.close()
    expect(kept).toHaveLength(1)
  })

  test('a fault of a typed query is the fault of the database, and quotes nothing that was filled in', async () => {
    const words = 'wat iemand schreef'
    const fault = await inTenant(tenantA().owner, ({ db, tenantId }) =>
      db
        .update(members)
        .set({ name: sql`${words}::text || (1 / 0)` })
        .where(eq(members.tenantId, tenantId)),
    ).catch((failed: unknown) => failed)
    expect(fault).toBeInstanceOf(postgres.PostgresError)
    expect(fault).toMatchObject({ code: '22012' })
    expect(String(fault)).not.toContain(words)
  })
})

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not made yet')
  return value
}

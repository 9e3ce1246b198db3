import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Database, type Sql, type TransactionSql } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { firstBrokenAccessLine } from '@/db/stores/verify-access-log-statement'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { look } from '@/lib/queries/look'
import { lineSealer } from './seal-lines'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
})
beforeEach(async () => {
  tenant = await inWeb(() => aTenant())
  await sealAllLines(house)
})
afterAll(() => house.drop())

const inWeb = <T>(work: () => Promise<T>) => withDatabase(house.webUrl, work)
const looks = (...screens: string[]) =>
  inWeb(async () => {
    for (const screen of screens) await look(tenant.owner, { screen }, async () => null)
  })
const noFault = (fault: unknown) => expect.fail(String(fault))
const seal = (sealer = lineSealer(), onFault: (fault: unknown) => void = noFault) =>
  withDatabase(house.workerUrl, () => sealer(onFault))
const lines = () =>
  withoutWalls(
    house,
    (sql) => sql<{ seq: number | null; screen: string }[]>`
      select seq, screen from access_log where tenant_id = ${tenant.tenantId} order by seq, entry`,
  )
const broken = () => inWeb(() => inTenant(tenant.owner, (tx) => firstBrokenAccessLine(tx)))

/** A connection whose transaction stays open until it is told how to end. */
async function openTransaction(url: string) {
  const house: Database = connect(url, { max: 1 })
  const { promise: end, resolve } = Promise.withResolvers<'commit' | 'break-off'>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<TransactionSql>()
  const over = house.sql
    .begin(async (sql) => {
      await sql`select set_config('app.tenant_id', ${tenant.tenantId}, true)`
      begin(sql)
      if ((await end) === 'break-off') throw new Error('broken off')
    })
    .catch(() => {})
  const ended = async (how: 'commit' | 'break-off') => {
    resolve(how)
    await over
    await house.close()
  }
  return { sql: await begun, commit: () => ended('commit'), breakOff: () => ended('break-off') }
}

const write = (sql: TransactionSql, screen: string) =>
  sql`select app.write_access_line('{"kind": "system"}', 'look', ${screen}, null, null, '{}', null)`
const sealIn = (sql: Sql | TransactionSql) => sql<{ n: number }[]>`select app.seal_access_lines(100) as n`

describe('sealing who looked', () => {
  test('what was written waits, and is sealed into one chain that goes on', async () => {
    await looks('cases', 'case')
    expect(await lines()).toMatchObject([{ seq: null }, { seq: null }])
    await seal()
    await looks('people')
    await seal(lineSealer({ linesAtOnce: 1 }))
    await looks('settings')
    expect(await lines()).toEqual([
      { seq: 1, screen: 'cases' },
      { seq: 2, screen: 'case' },
      { seq: 3, screen: 'people' },
      { seq: null, screen: 'settings' },
    ])
    expect(await broken()).toBeNull()
  })

  test('more than one portion is sealed in one go, each line once', async () => {
    await looks(...Array.from({ length: 7 }, (_, i) => `screen ${i}`))
    await seal(lineSealer({ linesAtOnce: 3 }))
    expect(await lines()).toEqual(Array.from({ length: 7 }, (_, i) => ({ seq: i + 1, screen: `screen ${i}` })))
    expect(await broken()).toBeNull()
  })

  test('who began to look before a sealing and ended after it is in the next: never lost, never twice', async () => {
    const slow = await openTransaction(house.webUrl)
    await write(slow.sql, 'slow')
    await looks('quick')
    await seal()
    expect(await lines()).toEqual([{ seq: 1, screen: 'quick' }])
    await slow.commit()
    await seal()
    expect(await lines()).toEqual([
      { seq: 1, screen: 'quick' },
      { seq: 2, screen: 'slow' },
    ])
    expect(await broken()).toBeNull()
  })

  test('nobody who looks waits for another who does, nor for a sealing', async () => {
    await looks('cases')
    const other = await openTransaction(house.webUrl)
    await write(other.sql, 'other')
    const sealing = await openTransaction(house.workerUrl)
    await sealIn(sealing.sql)
    await looks('meanwhile')
    await Promise.all([other.commit(), sealing.commit()])
    expect(await lines()).toHaveLength(3)
  })

  test('two workers that seal at the same moment make one chain', async () => {
    const slow = await openTransaction(house.webUrl)
    await write(slow.sql, 'written first')
    await looks('written second')
    const one = await openTransaction(house.workerUrl)
    expect(await sealIn(one.sql)).toEqual([{ n: 1 }])
    await slow.commit()
    const other = await openTransaction(house.workerUrl)
    const sealed = sealIn(other.sql).catch((fault: Error) => fault.message)
    await isWaiting()
    await one.commit()
    expect(await sealed).toEqual([{ n: 1 }])
    await other.commit()
    expect(await lines()).toEqual([
      { seq: 1, screen: 'written second' },
      { seq: 2, screen: 'written first' },
    ])
    expect(await broken()).toBeNull()
  })

  test('a worker that is killed while it seals leaves lines that wait, for the next', async () => {
    await looks('cases', 'case')
    const killed = await openTransaction(house.workerUrl)
    await sealIn(killed.sql)
    await withoutWalls(
      house,
      (sql) => sql`
      select pg_terminate_backend(pid) from pg_stat_activity where usename = 'gehoor_worker'
        and datname = current_database() and state = 'idle in transaction'`,
    )
    await killed.breakOff()
    expect(await lines()).toMatchObject([{ seq: null }, { seq: null }])
    await seal()
    expect(await lines()).toMatchObject([{ seq: 1 }, { seq: 2 }])
    expect(await broken()).toBeNull()
  })

  test('organisations go round, so that a pile of one keeps nobody waiting', async () => {
    const first = tenant
    const all = [first, await inWeb(() => aTenant()), await inWeb(() => aTenant())]
    for (tenant of all) await looks('cases', 'case', 'people')
    await sealAllBut(all)
    const sealer = lineSealer({ linesAtOnce: 1, noLongerThanMs: 0 })
    for (const _ of all) await seal(sealer)
    for (tenant of all) expect(await lines()).toMatchObject([{ seq: 1 }, { seq: null }, { seq: null }])
  })

  test('one that cannot be sealed keeps no other from it, and is told', async () => {
    const stuck = tenant
    await looks('cases')
    const other = await inWeb(() => aTenant())
    tenant = other
    await looks('cases')
    await withoutWalls(house, (sql) =>
      sql.unsafe(`create function stop() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
        create trigger stop before update on access_log for each row when (new.tenant_id = '${stuck.tenantId}')
        execute function stop()`),
    )
    const told: unknown[] = []
    await seal(lineSealer(), (fault) => told.push(fault))
    await withoutWalls(house, (sql) => sql.unsafe('drop trigger stop on access_log; drop function stop()'))
    expect(told).toHaveLength(1)
    expect(await lines()).toMatchObject([{ seq: 1 }])
    tenant = stuck
    expect(await lines()).toMatchObject([{ seq: null }])
  })

  test('a sealed line is sealed for good, also for the role that seals; and a line that waits keeps its words', async () => {
    await looks('cases')
    await seal()
    await looks('case')
    const asGate = (statement: string) =>
      withoutWalls(house, (sql) =>
        sql.begin(async (tx) => {
          await tx`select set_config('app.tenant_id', ${tenant.tenantId}, true)`
          await tx`set local role gehoor_gate`
          return (await tx.unsafe(statement)).count
        }),
      )
    expect(await asGate("update access_log set hash = 'x' where seq = 1")).toBe(0)
    await expect(asGate("update access_log set screen = 'x' where seq is null")).rejects.toMatchObject({
      code: '42501',
    })
    await expect(asGate('update access_log set seq = null, hash = null, prev_hash = null')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(asGate('delete from access_log')).rejects.toMatchObject({ code: '42501' })
    expect(await broken()).toBeNull()
  })

  test('sealing a line costs the same whatever the size of the log', async () => {
    const pagesForOne = async () => {
      await looks('case')
      const sealing = await openTransaction(house.workerUrl)
      const [row] = await sealing.sql<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }[]>`
        explain (analyze, buffers, format json) select app.seal_access_lines(1)`
      await sealing.commit()
      const plan = row?.['QUERY PLAN'][0].Plan ?? {}
      return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)
    }
    const small = await pagesForOne()
    await withoutWalls(
      house,
      (sql) => sql`
        insert into access_log (tenant_id, at, actor, purpose, screen, fields)
        select ${tenant.tenantId}, now(), '{"kind": "system"}', 'look', 'case', '{name,story}' from generate_series(1, 6000)`,
    )
    await seal()
    // What sealing leaves behind in the index is cleared away by the database, at a moment of its own.
    await withoutWalls(house, (sql) => sql`vacuum access_log`)
    const large = await pagesForOne()
    expect(small).toBeGreaterThan(0)
    expect(large).toBeLessThan(small + 100)
  })

  test('web may not seal', async () => {
    const { sql, close } = connect(house.webUrl, { max: 1 })
    await expect(sealIn(sql)).rejects.toMatchObject({ code: '42501' })
    await expect(sql`select app.tenants_with_lines_to_seal(null, 1)`).rejects.toMatchObject({ code: '42501' })
    await close()
  })
})

/** What other tests left waiting is out of the way. */
async function sealAllBut(kept: TestTenant[]) {
  const ids = kept.map(({ tenantId }) => tenantId)
  const left = await withoutWalls(
    house,
    (sql) => sql<{ id: string }[]>`
      select distinct tenant_id as id from access_log where seq is null and tenant_id <> all(${ids}::uuid[])`,
  )
  for (const { id } of left)
    await withDatabase(house.workerUrl, () =>
      inTenant({ kind: 'system', tenantId: id }, async ({ sql }) => void (await sealIn(sql))),
    )
}

/** Until somebody waits for a lock. */
async function isWaiting() {
  await withoutWalls(house, async (sql) => {
    for (;;) {
      const [found] = await sql`
        select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`
      if (found) return
    }
  })
}

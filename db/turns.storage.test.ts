import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { wereOthersFirst } from '@/lib/core/shared/others-first'
import { isBusy, rememberBusy, serving } from '@/lib/session/answer-under-way'
import { type Database, useDatabase as openDatabase, whenOthersWereFirst } from './client'
import { inTenant } from './in-tenant'
import { isSlugFree } from './outside-tenant/tenants'
import { together } from './outside-tenant/together'
import { type TestDatabase, testDatabase } from './testing/test-database'

let house: TestDatabase
let pool: Database
beforeAll(async () => {
  house = await testDatabase()
})
afterEach(() => pool.close())
afterAll(() => house.drop())

const visitorOf = (tenantId: string) => ({ kind: 'visitor', tenantId }) as const

/** A transaction of this organisation that is under way, until it is let go. */
async function aTransactionOf(tenantId: string) {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const over = inTenant(visitorOf(tenantId), async ({ sql }) => {
    await sql`select 1`
    begun.resolve()
    await end.promise
  })
  await begun.promise
  return async () => {
    end.resolve()
    await over
  }
}

test('whoever waits too long for a connection hears so, nothing was asked for it, and afterwards there is one again', async () => {
  pool = openDatabase(house.webUrl, { max: 1, waitsAtMostMs: 20 })
  const letGo = await aTransactionOf(randomUUID())
  let asked = false
  const asking = inTenant(visitorOf(randomUUID()), async () => {
    asked = true
  })
  const fault = await asking.catch((thrown: unknown) => thrown)
  expect(wereOthersFirst(fault)).toBe(true)
  expect(asked).toBe(false)
  for (const outside of [isSlugFree('zonnehof'), together(async () => 'done')])
    expect(wereOthersFirst(await outside.catch((thrown: unknown) => thrown))).toBe(true)
  await letGo()
  expect(await isSlugFree('zonnehof')).toBe(true)
})

test('and of the answer they waited for it is known why it fails; of no other', async () => {
  pool = openDatabase(house.webUrl, { max: 1, waitsAtMostMs: 20 })
  whenOthersWereFirst(rememberBusy)
  const letGo = await aTransactionOf(randomUUID())
  const [waited, served] = [0, 1].map(() => ({ statusCode: 200, headersSent: false }))
  if (!waited || !served) throw new Error('two were made')
  await serving(waited, () => isSlugFree('zonnehof').catch(() => {}))
  await letGo()
  await serving(served, () => isSlugFree('zonnehof'))
  expect([isBusy(waited), isBusy(served)]).toEqual([true, false])
})

test.each([
  ['57014', 'set local statement_timeout = 1', 'select pg_sleep(1)'],
  ['55P03', 'set local lock_timeout = 1', 'lock table tenants in access share mode'],
  ['53300', 'select 1', "do $$ begin raise exception 'too many' using errcode = '53300'; end $$"],
])('so it is known of an answer whose statement met a limit of the database (%s)', async (code, limit, statement) => {
  pool = openDatabase(house.webUrl, { max: 1, waitsAtMostMs: 5_000 })
  whenOthersWereFirst(rememberBusy)
  const superuser = postgres(house.superuserUrl, { max: 1, onnotice: () => {} })
  const [limited, refused] = [0, 1].map(() => ({ statusCode: 200, headersSent: false }))
  if (!limited || !refused) throw new Error('two were made')
  const ask = (...statements: string[]) =>
    inTenant(visitorOf(randomUUID()), async ({ sql }) => {
      for (const one of statements) await sql.unsafe(one)
    })
  await superuser.begin(async (held) => {
    await held`lock table tenants in access exclusive mode`
    await expect(serving(limited, () => ask(limit, statement))).rejects.toMatchObject({ code })
  })
  await superuser.end()
  await serving(refused, () => ask('select 1 / 0')).catch(() => {})
  expect([isBusy(limited), isBusy(refused)]).toEqual([true, false])
})

test('one organisation cannot hold all connections while another is there', async () => {
  pool = openDatabase(house.webUrl, { max: 4, waitsAtMostMs: 5_000 })
  const [many, few] = [randomUUID(), randomUUID()]
  const letGo = [await aTransactionOf(few), await aTransactionOf(many), await aTransactionOf(many)]
  let got = false
  const third = inTenant(visitorOf(many), async () => {
    got = true
  })
  expect(await inTenant(visitorOf(few), async () => got)).toBe(false)
  for (const end of letGo) await end()
  await third
  expect(got).toBe(true)
})

test('what is asked beside a transaction, within it, does not wait for a turn', async () => {
  pool = openDatabase(house.webUrl, { max: 2, waitsAtMostMs: 20 })
  const tenantId = randomUUID()
  const free = inTenant(visitorOf(tenantId), async () => isSlugFree('zonnehof'))
  expect(await free).toBe(true)
})

test('a hundred at once of one organisation are all served', async () => {
  pool = openDatabase(house.webUrl, { max: 2, waitsAtMostMs: 30_000 })
  const tenantId = randomUUID()
  const all = Array.from({ length: 100 }, (_, n) =>
    inTenant(visitorOf(tenantId), async ({ sql }) => {
      await sql`select 1`
      return n
    }),
  )
  expect(await Promise.all(all)).toHaveLength(100)
})

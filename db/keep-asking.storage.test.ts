import type postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, type Database } from './client'
import { keepAsking, TooSlow } from './keep-asking'
import { type TestDatabase, testDatabase } from './testing/test-database'

let database: TestDatabase
let all: Database
let answered: number[] = []
let besides: (sql: postgres.Sql) => Promise<unknown> = async () => {}

beforeAll(async () => {
  database = await testDatabase()
  all = connect(database.superuserUrl, { max: 1 })
})
afterAll(async () => {
  await all.close()
  await database.drop()
})
beforeEach(() => {
  answered = []
  besides = async () => {}
})

const asking = (url = database.webUrl, patienceSeconds = 5) =>
  keepAsking({
    url,
    patienceSeconds,
    ask: async (sql) => {
      const [row] = await sql`select pg_backend_pid() as pid`
      answered.push(Number(row?.pid))
      await besides(sql)
    },
  })

test('whoever asks again and again asks on one connection', async () => {
  const ask = asking()
  for (let n = 0; n < 4; n += 1) await ask()
  expect(new Set(answered).size).toBe(1)
})

test('a connection that the server ended is no outage: a new one is asked at once', async () => {
  const ask = asking()
  await ask()
  const [first] = answered
  besides = async (sql) => {
    besides = async () => {}
    await all.sql`select pg_terminate_backend(${first ?? 0})`
    await sql`select 1`
  }
  // The library may notice it before we do, and ask a new one by itself.
  for (let n = 0; n < 3; n += 1) await ask()
  expect(answered.at(-1)).not.toBe(first)
  expect(answered.at(-1)).toBe(answered.at(-2))
})

test('what is wrong with what was asked is said, and leaves no connection behind', async () => {
  const ask = asking()
  await ask()
  besides = async (sql) => sql`select nothing_of_the_kind`
  await expect(ask()).rejects.toThrow('nothing_of_the_kind')
  besides = async () => {}
  await expect.poll(() => thereAre(answered)).toBe(0)
  await ask()
  expect(await thereAre(answered)).toBe(1)
})

test('an answer that does not come is waited for no longer than was said, and not asked for twice', async () => {
  const ask = asking(database.webUrl, 0.05)
  besides = async (sql) => sql`select pg_sleep(5)`
  await expect(ask()).rejects.toBeInstanceOf(TooSlow)
  expect(answered.length).toBeLessThanOrEqual(1)
})

test('a database that refuses us is heard', async () => {
  const wrong = new URL(database.webUrl)
  wrong.password = 'of somebody else'
  await expect(asking(wrong.href)()).rejects.toMatchObject({ code: '28P01' })
})

async function thereAre(pids: number[]): Promise<number> {
  const [row] = await all.sql`select count(*)::int as n from pg_stat_activity where pid = any(${pids}::int[])`
  return Number(row?.n)
}

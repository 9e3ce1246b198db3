import { afterAll, beforeAll, expect, test } from 'vitest'
import { database, useDatabase as openDatabase, renewDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { outlives } from './outlive-outages'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
})
afterAll(() => house.drop())

test('a database that is cut off in the middle of a transaction leaves a process that works again', async () => {
  const uncaught: unknown[] = []
  const before = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  const listen = (fault: unknown) => {
    uncaught.push(fault)
    outlives(fault)
  }
  process.on('uncaughtException', listen)
  openDatabase(house.webUrl, { max: 1 })
  try {
    const broken = database().sql.begin(async (sql) => {
      const [here] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
      await withoutWalls(house, (all) => all`select pg_terminate_backend(${here?.pid ?? 0})`)
      await sql`select 1`
    })
    await expect(broken).rejects.toBeDefined()
    await new Promise(setImmediate)
    renewDatabase()
    const [answer] = await database().sql<{ n: number }[]>`select 1 as n`
    expect(answer?.n).toBe(1)
    for (const fault of uncaught) expect(outlives(fault)).toBe(true)
  } finally {
    process.removeListener('uncaughtException', listen)
    for (const listener of before) process.on('uncaughtException', listener)
    await database().close()
  }
})

test('a fault of our own is not outlived', () => {
  expect(outlives(new TypeError('of our own'))).toBe(false)
  expect(outlives(new Error('anything'))).toBe(false)
})

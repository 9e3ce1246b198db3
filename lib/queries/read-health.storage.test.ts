import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase as openDatabase } from '@/db/client'
import { beat } from '@/db/outside-tenant/heartbeats'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { isReady, readHealth } from './read-health'

describe('health', () => {
  let own: TestDatabase
  let web: Database
  beforeAll(async () => {
    own = await testDatabase()
    web = openDatabase(own.webUrl)
  })
  afterAll(async () => {
    await web.close()
    await own.drop()
  })

  test('a house whose worker never showed itself is not well, but can take people', async () => {
    expect(await readHealth(new Date())).toMatchObject({ status: 'down', database: 'ok', worker: 'silent' })
    expect(await isReady()).toBe(true)
  })

  test('the worker is well for a minute after each sign of life, and no longer', async () => {
    const at = new Date('2026-03-02T10:00:00Z')
    const worker = openDatabase(own.workerUrl)
    await beat('worker', at)
    await worker.close()
    openDatabase(own.webUrl)
    const seconds = (n: number) => new Date(at.getTime() + n * 1000)
    expect(await readHealth(seconds(59))).toMatchObject({ status: 'ok', worker: 'ok' })
    expect(await readHealth(seconds(60))).toMatchObject({ status: 'down', worker: 'silent' })
  })

  test('without its database a house is neither well nor ready, and says so instead of failing', async () => {
    const nobody = openDatabase('postgres://nobody:nothing@127.0.0.1:1/nowhere')
    expect(await readHealth(new Date())).toMatchObject({ status: 'down', database: 'silent', worker: 'unknown' })
    expect(await isReady()).toBe(false)
    await nobody.close()
  })
})

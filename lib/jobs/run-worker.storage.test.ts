import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { settingsOf } from '@/lib/settings/env'
import { runWorker } from './run-worker'
import { aLine } from './testing/a-line'
import { withDatabase } from './testing/with-database'

const PATIENCE = { timeout: 20_000, interval: 50 }

let house: TestDatabase
let superuser: Database
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
  settingsOf({ GEHOOR_EVALUATION: '1', AUTH_SECRET: 'a secret for tests only, of no use elsewhere' })
  tenant = await withDatabase(house.webUrl, () => aTenant())
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
})

const waiting = async () => (await superuser.sql`select 1 from messages where state in ('waiting', 'sending')`).length
const mailed = async () =>
  (await superuser.sql<{ to: string }[]>`select to_address as "to" from mailbox`).map(({ to }) => to)

describe('the database goes away and comes back', () => {
  test('a worker that starts without it waits, and works when it is there; nothing is lost, nothing goes twice', async () => {
    const line = await aLine(house.workerUrl)
    await line.cut()
    const onWorks = vi.fn()
    const worker = await runWorker({ databaseUrl: line.through(house.workerUrl), onWorks })
    await withDatabase(house.webUrl, () => aComplaint(tenant))
    expect(onWorks).not.toHaveBeenCalled()
    await line.mend()
    await vi.waitFor(async () => expect(await waiting()).toBe(0), PATIENCE)
    expect(onWorks).toHaveBeenCalled()

    await line.cut()
    // Elsewhere: here the second notice would wait for more.
    await withDatabase(house.webUrl, async () => aComplaint(await aTenant()))
    expect(await waiting()).toBe(2)
    await line.mend()
    await vi.waitFor(async () => expect(await waiting()).toBe(0), PATIENCE)
    await worker.stop()
    await line.stop()
    expect(await mailed()).toHaveLength(4)
  })

  test('a wrong password at the start is a wrong setting, and no outage', async () => {
    const wrong = new URL(house.workerUrl)
    wrong.password = 'something-else'
    await expect(runWorker({ databaseUrl: wrong.href })).rejects.toMatchObject({ code: '28P01' })
    const nowhere = new URL(house.workerUrl)
    nowhere.pathname = '/nowhere'
    await expect(runWorker({ databaseUrl: nowhere.href })).rejects.toMatchObject({ code: '3D000' })
  })
})

test('after a sleep of nine days no missed minute is made up for', async () => {
  const jobs = async () => {
    const [row] = await superuser.sql<{ n: number }[]>`
      select coalesce(last_value, 0)::int as n from pg_sequences where sequencename = 'jobs_id_seq1' or sequencename = 'jobs_id_seq'
      order by last_value desc nulls last limit 1`
    return row?.n ?? 0
  }
  const onWorks = vi.fn()
  const worker = await runWorker({ databaseUrl: house.workerUrl, onWorks })
  await vi.waitFor(() => expect(onWorks).toHaveBeenCalledTimes(1), PATIENCE)
  const before = await jobs()
  expect(before).toBeGreaterThan(0)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * 86_400_000 })
  try {
    await vi.waitFor(() => expect(onWorks).toHaveBeenCalledTimes(2), PATIENCE)
    expect((await jobs()) - before).toBeLessThan(20)
  } finally {
    vi.useRealTimers()
    await worker.stop()
  }
})

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { SEARCH_SHAPE } from '@/lib/core/search/search-row'
import { asWorker } from '@/lib/operations/testing/a-copy'
import { keepIndex } from './keep-index'
import { indexNow } from './testing/index-now'

const HOUR = 3_600_000

let house: TestDatabase
let web: Database
beforeAll(async () => {
  house = await testDatabase()
  web = useDatabase(house.webUrl)
})
afterAll(async () => {
  await web.close()
  await house.drop()
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const shapes = () =>
  withoutWalls(house, async (sql) =>
    (await sql<{ shape: number }[]>`select shape from search_cases`).map((it) => it.shape),
  )
const asBefore = () => withoutWalls(house, (sql) => sql`update search_cases set shape = ${SEARCH_SHAPE - 1}`)

test('what an earlier release made is made anew at the start, and what comes of it later within the hour', async () => {
  await aComplaint(await aTenant(), { answers: { story: 'De trein kwam niet.' } })
  await indexNow(house)
  await asBefore()
  const faults: unknown[] = []
  await asWorker(house, async () => {
    const index = keepIndex((fault) => faults.push(fault))
    try {
      const upToDate = () => vi.waitFor(async () => expect(await shapes()).toEqual([SEARCH_SHAPE]), 20_000)
      await upToDate()
      await asBefore()
      vi.advanceTimersByTime(HOUR)
      await upToDate()
    } finally {
      await index.stop()
    }
  })
  expect(faults).toEqual([])
})

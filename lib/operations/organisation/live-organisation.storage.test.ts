import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { aColleague, aLiveOrganisation } from '../testing/a-live-organisation'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

test.each(PRESETS.map(({ id }) => id))('%s: from sign-up to a live page in a handful of steps', async (sector) => {
  const organisation = await aLiveOrganisation({ sector })
  expect(await aColleague(organisation, 'handler', 'Bilal Visser')).toMatchObject({ role: 'handler' })
})

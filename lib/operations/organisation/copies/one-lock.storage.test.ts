import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { copyById } from '@/db/stores/copies'
import { aMember, aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { aCopy, filesOfATest } from '../../testing/a-copy'
import { fetchCopy } from './fetch-copy'

let house: TestDatabase
const kept = filesOfATest()
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(async () => {
  kept.throwAway()
  await house.drop()
})

test('the database shows a copy to whoever asked for it, and to no other member', async () => {
  const tenant = await aTenant()
  const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
  const id = await aCopy(house, tenant.owner)
  expect(await inTenant(tenant.owner, (tx) => copyById(tx, id))).not.toBeNull()
  expect(await inTenant(second, (tx) => copyById(tx, id))).toBeNull()
})

test('fetching asks for itself whose a copy is, also where no policy hides it', async () => {
  const tenant = await aTenant()
  const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
  const id = await aCopy(house, tenant.owner)
  const open = useDatabase(house.superuserUrl)
  expect((await fetchCopy(tenant.owner, id, atThisMoment())).ok).toBe(true)
  expect((await fetchCopy(second, id, atThisMoment())).ok).toBe(false)
  await open.close()
  useDatabase(house.webUrl)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { createUser } from '@/db/outside-tenant/users'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { sessionAdapter } from './adapter'

const NOW = new Date('2026-03-02T09:00:00Z')
const { newId, secret } = atThisMoment()

describe('an identity of a provider', () => {
  let house: TestDatabase
  let pool: Database
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  const { getUserByAccount, linkAccount } = sessionAdapter(() => NOW)
  const find = (provider: string, providerAccountId: string) => getUserByAccount?.({ provider, providerAccountId })
  const link = (userId: string, provider: string, providerAccountId: string) =>
    linkAccount?.({ userId, provider, providerAccountId, type: 'oidc', access_token: 'a token of theirs' })
  const rows = () => withoutWalls(house, (sql) => sql`select * from identities`)

  async function aUser() {
    const user = { id: newId(), email: `anna.${secret(6)}@example.org`, name: 'Anna', lang: 'nl' as const, at: NOW }
    await createUser(user)
    return { id: user.id, email: user.email.toLowerCase(), name: user.name, emailVerified: null }
  }

  test('finds its account', async () => {
    const anna = await aUser()
    await link(anna.id, 'school', 'anna-1')
    expect(await find('school', 'anna-1')).toEqual(anna)
  })

  test('that nobody linked finds nobody, nor does the same name at another provider', async () => {
    const anna = await aUser()
    await link(anna.id, 'school', 'anna-2')
    expect(await find('school', 'nobody')).toBeNull()
    expect(await find('hospital', 'anna-2')).toBeNull()
  })

  test('cannot belong to two accounts: the first keeps it, and the other is refused', async () => {
    const [anna, bert] = [await aUser(), await aUser()]
    await link(anna.id, 'school', 'anna-3')
    await link(anna.id, 'school', 'anna-3')
    await expect(link(bert.id, 'school', 'anna-3')).rejects.toThrow('another account')
    expect(await find('school', 'anna-3')).toEqual(anna)
  })

  test('goes with the account', async () => {
    const anna = await aUser()
    await link(anna.id, 'school', 'anna-4')
    await withoutWalls(house, (sql) => sql`delete from users where id = ${anna.id}`)
    expect(await find('school', 'anna-4')).toBeNull()
    expect((await rows()).map(({ user_id }) => user_id)).not.toContain(anna.id)
  })

  test('keeps nothing that the provider handed out', async () => {
    const anna = await aUser()
    await link(anna.id, 'school', 'anna-5')
    expect(JSON.stringify(await rows())).not.toContain('a token of theirs')
  })

  // One that was taken away since the backup would be there again.
  test('of before data were put back opens nothing, at once and afterwards', async () => {
    const anna = await aUser()
    await link(anna.id, 'school', 'anna-6')
    await withoutWalls(house, (sql) => sql`update installation set table_oid = 1`)
    expect(await find('school', 'anna-6')).toBeNull()
    const worker = connect(house.workerUrl, { max: 1 })
    await worker.sql`select app.declare_restored(${NOW})`
    await worker.close()
    expect(await find('school', 'anna-6')).toBeNull()
    expect(await rows()).toHaveLength(0)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { look } from '@/lib/queries/look'
import { readHealth } from '@/lib/queries/read-health'
import { aClock, type Clock } from './testing/a-clock'
import { withDatabase } from './testing/with-database'
import { nightOf, verifyChains } from './verify-chains'

const HOUR_MS = 3_600_000
const noFault = (fault: unknown) => expect.fail(String(fault))

describe('verifying each night', () => {
  let house: TestDatabase
  let tenants: TestTenant[]
  let clock: Clock
  beforeAll(async () => {
    house = await testDatabase()
    await withDatabase(house.webUrl, async () => {
      tenants = [await aTenant(), await aTenant()].toSorted((a, b) => a.tenantId.localeCompare(b.tenantId))
      for (const tenant of tenants) {
        await aComplaint(tenant)
        await look(tenant.owner, { screen: 'cases' }, async () => null)
      }
    })
    await sealAllLines(house)
  })
  beforeEach(async () => {
    clock = aClock('2027-01-15T03:11:00Z')
    await withoutWalls(house, (sql) => sql`delete from chain_checks`)
  })
  afterAll(() => house.drop())

  const verify = (onFault: (fault: unknown) => void = noFault, noLongerThanMs = 60_000) =>
    withDatabase(house.workerUrl, () => verifyChains(clock.moment, onFault, { noLongerThanMs }))
  const checks = () =>
    withoutWalls(
      house,
      (sql) => sql<{ part: string | null; at: Date | null; broken: number }[]>`
        select place->>'part' as part, verified_at as at, verified_broken as broken from chain_checks order by tenant_id`,
    )
  const chains = async () => {
    const { chains, chainsSay } = await withDatabase(house.webUrl, () => readHealth(clock.now()))
    return { chains, chainsSay }
  }
  const tamper = (statement: string) =>
    withoutWalls(house, async (sql) => {
      await sql`set session_replication_role = replica`
      await sql.unsafe(statement)
    })

  test('every organisation is walked to the end once a night, and health says since when', async () => {
    expect(await chains()).toEqual({ chains: 'ok', chainsSay: undefined })
    await verify()
    const at = clock.now()
    const done = { part: null, at, broken: 0 }
    expect([...(await checks())]).toEqual([done, done])
    expect(await chains()).toEqual({
      chains: 'ok',
      chainsSay: `all as they were written; verified on ${at.toISOString().replace('.000Z', '+00:00')} or later`,
    })
    clock.forward(HOUR_MS)
    await verify()
    expect([...(await checks())]).toEqual([done, done])
    clock.forward(24 * HOUR_MS)
    await verify()
    expect((await checks()).map((check) => check.at)).toEqual([clock.now(), clock.now()])
  })

  test('each has a portion in turn, and whoever goes on after a worker was stopped begins where that had come', async () => {
    await verify(noFault, 0)
    expect(await checks()).toMatchObject([{ part: 'lines', at: null }])
    await verify(noFault, 0)
    await verify()
    expect(await checks()).toMatchObject([
      { part: null, at: clock.now() },
      { part: null, at: clock.now() },
    ])
  })

  test('a chain that is not as it was written makes the house unwell, in words that name nobody', async () => {
    const [changed] = tenants
    await tamper(`update events set body = body || ' ' where tenant_id = '${changed?.tenantId}' and seq = 1`)
    await verify()
    expect(await checks()).toMatchObject([{ broken: 1 }, { broken: 0 }])
    const { chains: how, chainsSay } = await chains()
    expect(how).toBe('broken')
    expect(chainsSay).toMatch(/^1 not as written: "npm run verify" says which and where/)
    expect(chainsSay).not.toContain(changed?.slug)
    await tamper(`update events set body = rtrim(body) where tenant_id = '${changed?.tenantId}' and seq = 1`)
    expect((await chains()).chains).toBe('broken')
    clock.forward(24 * HOUR_MS)
    await verify()
    expect((await chains()).chains).toBe('ok')
  })

  test('one that cannot be walked keeps no other from it, and health says after three days that verifying is behind', async () => {
    await verify()
    await tamper(`update chain_checks set place = '{"part": "nowhere"}' where tenant_id = '${tenants[0]?.tenantId}'`)
    clock.forward(73 * HOUR_MS)
    const told: unknown[] = []
    await verify((fault) => told.push(fault))
    expect(told).toHaveLength(1)
    expect((await checks())[1]?.at).toEqual(clock.now())
    expect((await chains()).chainsSay).toContain('verifying is behind')
  })

  test('a night begins at one in UTC', () => {
    expect(nightOf(new Date('2027-01-15T00:59:59Z'))).toEqual(new Date('2027-01-14T01:00:00Z'))
    expect(nightOf(new Date('2027-01-15T01:00:00Z'))).toEqual(new Date('2027-01-15T01:00:00Z'))
  })
})

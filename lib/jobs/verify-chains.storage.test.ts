import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { type KeptHead, keepHead, lastHeads } from '@/lib/files/heads-file'
import { sayBroken } from '@/lib/operations/organisation/verifying/say-broken'
import { walkAll } from '@/lib/operations/organisation/verifying/walk-all'
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

  describe('with a file outside the database', () => {
    let folder: string
    let headsFile: string
    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'night-'))
      headsFile = path.join(folder, 'data.heads')
      await night()
      return () => rmSync(folder, { recursive: true })
    })

    const night = () =>
      withDatabase(house.workerUrl, () => verifyChains(clock.moment, noFault, { noLongerThanMs: 60_000, headsFile }))
    const ownHead = async () => (await lastHeads(headsFile)).get(tenants[0]?.tenantId ?? '') as KeptHead
    const said = async () => {
      const found: string[] = []
      const all = await withDatabase(house.workerUrl, () =>
        walkAll({ now: clock.now(), headsFile }, (broken) => found.push(sayBroken(broken))),
      )
      return { found, heads: all?.heads }
    }
    const lookAgain = async () => {
      await withDatabase(house.webUrl, async () => {
        for (const { owner } of tenants) await look(owner, { screen: 'case' }, async () => null)
      })
      await sealAllLines(house)
    }
    /** Whoever owns the database writes the whole chain anew, so that it fits itself. */
    const rewrite = async () => {
      const id = tenants[0]?.tenantId
      await tamper(`update access_log set screen = screen || '!' where tenant_id = '${id}' and seq = 1`)
      await tamper(`update access_log set seq = null, hash = null, prev_hash = null where tenant_id = '${id}'`)
      await sealAllLines(house)
    }

    test('each night leaves one line an organisation: how far its log was, its hash, and how many cases and events', async () => {
      const first = await ownHead()
      expect(first).toMatchObject({ at: clock.now().toISOString(), line: expect.any(Number), cases: 1 })
      expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
      await lookAgain()
      clock.forward(24 * HOUR_MS)
      await night()
      await night()
      expect((await ownHead()).line).toBe(first.line + 1)
      expect(await said()).toEqual({ found: [], heads: 4 })
    })

    test('a chain that was written anew fits itself and is found out all the same, by the night and by whoever verifies', async () => {
      const { line } = await ownHead()
      await rewrite()
      const { found } = await said()
      expect(found).toEqual([
        expect.stringMatching(`^${tenants[0]?.slug}: line ${line} of who looked is not the one that was kept outside`),
      ])
      clock.forward(24 * HOUR_MS)
      await night()
      expect((await chains()).chains).toBe('broken')
      expect((await ownHead()).line).toBe(line)
      await putRight()
    })

    test('an end that was cut off is found out, and fewer cases or events than there were', async () => {
      const head = await ownHead()
      for (const [different, words] of [
        [{ line: head.line + 9 }, 'the end was cut off'],
        [{ cases: 9 }, 'fewer cases than the 9'],
        [{ events: 99 }, 'fewer events than the 99'],
      ] as const) {
        rmSync(headsFile)
        await keepHead(headsFile, { ...head, ...different })
        expect((await said()).found).toEqual([expect.stringContaining(words)])
      }
    })

    test('data that were put back are no rewritten chain: what was kept of the others does not count', async () => {
      await rewrite()
      await withoutWalls(
        house,
        (sql) =>
          sql`update installation set restored_at = ${new Date(clock.now().getTime() + HOUR_MS)}, restored_from = null`,
      )
      clock.forward(24 * HOUR_MS)
      expect((await said()).found).toEqual([])
      await night()
      expect((await chains()).chains).toBe('ok')
      await withoutWalls(house, (sql) => sql`update installation set restored_at = null`)
      expect((await said()).found).toEqual([])
      await putRight()
    })

    test('each week the owner is mailed the check number of the last line, never how many there are, which whoever verifies can be given', async () => {
      const mails = () =>
        withoutWalls(
          house,
          (sql) => sql<{ to: string; mail: { hash: string; organisation: string } }[]>`
            select to_address as to, sealed as mail from account_mails where kind = 'sealed-head' order by created_at, to_address`,
        )
      const nights = async (n: number) => {
        for (let i = 0; i < n; i++) {
          clock.forward(24 * HOUR_MS)
          await night()
        }
      }
      await nights(6)
      expect(await mails()).toHaveLength(0)
      await nights(1)
      expect(await mails()).toHaveLength(tenants.length)
      await nights(6)
      expect(await mails()).toHaveLength(tenants.length)
      await nights(1)
      expect(await mails()).toHaveLength(2 * tenants.length)
      const slug = tenants[0]?.slug ?? ''
      const sent = (await mails()).find(({ to }) => to.startsWith(slug))
      const { hash } = await ownHead()
      expect(sent?.mail).toMatchObject({ hash, organisation: `Organisation ${slug}` })
      expect(sent?.mail).not.toHaveProperty('line')
      const compare = async (mailed: string) => {
        const found: string[] = []
        await withDatabase(house.workerUrl, () =>
          walkAll({ slug, now: clock.now(), mailed }, (broken) => found.push(sayBroken(broken))),
        )
        return found
      }
      expect(await compare(hash)).toEqual([])
      expect(await compare('0'.repeat(64))).toEqual([expect.stringContaining('no line has the check number')])
    })

    test('of chains that are not as they were written nothing is mailed', async () => {
      clock.forward(8 * 24 * HOUR_MS)
      await withoutWalls(house, (sql) => sql`delete from account_mails where kind = 'sealed-head'`)
      await rewrite()
      await night()
      const [mailed] = await withoutWalls(
        house,
        (sql) => sql<{ n: number }[]>`
          select count(*)::int as n from account_mails where kind = 'sealed-head' and to_address like ${`${tenants[0]?.slug}%`}`,
      )
      expect(mailed?.n).toBe(0)
      await putRight()
    })

    /** As it was, for the tests behind this one. */
    const putRight = async () => {
      await tamper(`update access_log set screen = rtrim(screen, '!'), seq = null, hash = null, prev_hash = null`)
      await sealAllLines(house)
    }
  })

  test('a night begins at one in UTC', () => {
    expect(nightOf(new Date('2027-01-15T00:59:59Z'))).toEqual(new Date('2027-01-14T01:00:00Z'))
    expect(nightOf(new Date('2027-01-15T01:00:00Z'))).toEqual(new Date('2027-01-15T01:00:00Z'))
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase as openDatabase, type Sql } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { look } from '@/lib/queries/look'
import { sayBroken, sayWalked } from './say-broken'
import { walkAll } from './walk-all'
import { type Broken, walkChains } from './walk-chains'

describe('walking every chain', () => {
  let house: TestDatabase
  let web: Database
  let worker: Database
  let tenant: TestTenant
  let filed: { caseId: string; reference: string }
  beforeAll(async () => {
    house = await testDatabase()
    worker = connect(house.workerUrl, { max: 1 })
    web = openDatabase(house.webUrl)
  })
  beforeEach(async () => {
    openDatabase(house.webUrl)
    tenant = await aTenant()
    filed = await aComplaint(tenant)
    await aComplaint(tenant)
    await perform(tenant.owner, filed.caseId, null, { type: 'note', text: 'Gebeld.' }, atThisMoment())
    for (const screen of ['cases', 'case', 'people', 'case']) await look(tenant.owner, { screen }, async () => null)
    await sealAllLines(house)
  })
  afterAll(async () => {
    await Promise.all([web.close(), worker.close()])
    await house.drop()
  })

  /** As the worker's role, which is the one that verifies. */
  async function walk(atOnce = { cases: 1, lines: 2 }) {
    const pool = openDatabase(house.workerUrl, { max: 1 })
    const walked = await walkChains({ id: tenant.tenantId, slug: tenant.slug }, new Date(), atOnce)
    await pool.close()
    return { ...walked, said: walked.broken.map(sayBroken) }
  }

  /** What an owner of the database could do who wants history to be different. */
  const tamper = (statement: string) =>
    withoutWalls(house, async (sql: Sql) => {
      await sql`set session_replication_role = replica`
      await sql.unsafe(statement.replaceAll('TENANT', `'${tenant.tenantId}'`).replaceAll('CASE', `'${filed.caseId}'`))
    })

  test('what was written verifies, whatever the size of a portion', async () => {
    const small = await walk()
    expect(small).toMatchObject({ cases: 2, broken: [] })
    expect(small.lines).toBe(4)
    expect(await walk({ cases: 50, lines: 1000 })).toEqual(small)
    expect(await walk({ cases: 2, lines: small.lines })).toEqual(small)
  })

  test('what a member may not see is walked as well', async () => {
    const barred = await aMember(tenant, 'handler', 'Hanna Handler')
    await look(tenant.owner, { screen: 'case', caseId: filed.caseId }, async () => null)
    await sealAllLines(house)
    await tamper(`update cases set barred = array['${barred.memberId}'::uuid] where id = CASE`)
    expect(await walk()).toMatchObject({ cases: 2, broken: [] })
    await tamper('update access_log set screen = screen || $$!$$ where tenant_id = TENANT and case_id = CASE')
    expect((await walk()).broken).toHaveLength(1)
  })

  test.each([
    [
      'changed',
      'update events set body = replace(body, $$"seq":2$$, $$"seq":2 $$) where case_id = CASE and seq = 2',
      'event 2 was changed',
    ],
    ['removed', 'delete from events where case_id = CASE and seq = 2', 'before event 3 is not there: it was removed'],
    [
      'removed and the rest moved up',
      'delete from events where case_id = CASE and seq = 2; update events set seq = seq + 99 where case_id = CASE and seq > 2; update events set seq = seq - 100 where case_id = CASE and seq > 99',
      'event 2 was written at another place',
    ],
    [
      'doubled',
      'alter table events drop constraint events_pkey cascade; insert into events select * from events where case_id = CASE and seq = 2',
      'event 2 stands there twice: it was doubled',
    ],
    [
      'swapped',
      'update events set seq = case seq when 2 then 99 else 98 end where case_id = CASE and seq in (2, 3); update events set seq = case seq when 98 then 2 else 3 end where case_id = CASE and seq in (98, 99)',
      'event 2 was written at another place: it was swapped',
    ],
  ])('an event that was %s is found, and said with its case', async (_, statement, words) => {
    await tamper(statement)
    const { said } = await walk()
    expect(said).toEqual([expect.stringContaining(words)])
    expect(said[0]).toMatch(`${tenant.slug}, case ${filed.reference}: `)
  })

  test.each([
    ['changed', "update access_log set screen = 'nothing' where tenant_id = TENANT and seq = 3", 'line 3 was changed'],
    [
      'changed together with its hash',
      "update access_log l set screen = 'nothing' where tenant_id = TENANT and seq = 3; update access_log l set hash = encode(sha256(convert_to(prev_hash || app.access_line_bytes(l), 'UTF8')), 'hex') where tenant_id = TENANT and seq = 3",
      'line 4 does not follow on the line before it',
    ],
    [
      'removed',
      'delete from access_log where tenant_id = TENANT and seq = 3',
      'before line 4 is not there: it was removed',
    ],
    [
      'swapped',
      'drop index access_log_seq; update access_log set seq = 7 - seq where tenant_id = TENANT and seq in (3, 4)',
      'line 3 was written at another place: it was swapped',
    ],
    [
      'doubled',
      'drop index if exists access_log_seq; alter table access_log drop constraint if exists access_log_pkey; insert into access_log overriding system value select * from access_log where tenant_id = TENANT and seq = 3',
      'line 3 stands there twice: it was doubled',
    ],
  ])('a line of who looked that was %s is found, and said with its number', async (_, statement, words) => {
    await tamper(statement)
    for (const lines of [1, 2, 3, 1000]) {
      const { said } = await walk({ cases: 50, lines })
      expect(said, `${lines} at once`).toEqual([expect.stringContaining(words)])
      expect(said[0]).toMatch(`${tenant.slug}, who looked: `)
    }
  })

  test('lines that nobody sealed for ten minutes are said, with how many and since when; a fresh one is not', async () => {
    await look(tenant.owner, { screen: 'case' }, async () => null)
    expect(await walk()).toMatchObject({ lines: 4, broken: [] })
    await tamper("update access_log set at = now() - interval '11 minutes' where tenant_id = TENANT and seq is null")
    expect((await walk()).said).toEqual([
      expect.stringMatching(/1 line not sealed for more than ten minutes, .* does a worker run/),
    ])
  })

  test('all organisations are walked or the one that is named, and every broken chain is told once', async () => {
    const other = await aTenant()
    await tamper("update access_log set screen = 'nothing' where tenant_id = TENANT and seq = 3")
    const pool = openDatabase(house.workerUrl, { max: 1 })
    const told: Broken[] = []
    const now = new Date()
    const all = await walkAll({ now }, (broken) => told.push(broken))
    expect(told.filter(({ slug }) => slug === tenant.slug)).toEqual([
      { slug: tenant.slug, chain: 'log', flaw: { kind: 'changed', seq: 3 } },
    ])
    expect(all).toMatchObject({ broken: told.length })
    const one = await walkAll({ slug: other.slug, now }, (broken) => told.push(broken))
    expect(one).toMatchObject({ tenants: 1, cases: 0, broken: 0 })
    expect(await walkAll({ slug: 'nobody-of-that-name', now }, () => {})).toBeNull()
    await pool.close()
  })

  test('the role of web may not go from one organisation to the next', async () => {
    await expect(web.sql`select app.tenants_after(null, 10)`).rejects.toMatchObject({ code: '42501' })
  })

  test('how much was walked is said in figures, with what is broken', () => {
    const walked = { tenants: 1, cases: 2, events: 9, lines: 1, heads: 3, broken: 0 }
    expect(sayWalked(walked, 1.26)).toBe(
      '1 organisation, 2 cases with 9 events, 1 line of who looked, 3 heads kept outside: all as it was written (1.3 s).',
    )
    expect(sayWalked({ ...walked, broken: 2 }, 0)).toContain('2 chains broken')
  })
})

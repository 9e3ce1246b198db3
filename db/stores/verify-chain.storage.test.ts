import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Database, type Sql, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { look } from '@/lib/queries/look'
import { firstBrokenAccessLine } from './verify-access-log-statement'
import { verifyChain } from './verify-chain'

describe('the chain of a case', () => {
  let house: TestDatabase
  let pool: Database
  let tenant: TestTenant
  let caseId: string
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    tenant = await aTenant()
  })
  beforeEach(async () => {
    caseId = (await aComplaint(tenant)).caseId
    await perform(tenant.owner, caseId, null, { type: 'note', text: 'Gebeld.' }, atThisMoment())
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  const flaws = () => inTenant(tenant.owner, (tx) => verifyChain(tx, caseId))

  /** What an owner of the database could do who wants history to be different. */
  const tamper = (work: (sql: Sql) => Promise<unknown>) =>
    withoutWalls(house, async (sql) => {
      await sql`alter table events disable trigger only_grows`
      await work(sql)
      await sql`alter table events enable trigger only_grows`
    })

  test('verifies as it was written', async () => {
    expect(await flaws()).toEqual([])
  })

  test('shows an event whose words were changed', async () => {
    await tamper(
      (sql) => sql`update events set body = replace(body, '"seq":2', '"seq":2 ') where case_id = ${caseId} and seq = 2`,
    )
    expect(await flaws()).toEqual([{ kind: 'wrong-hash', seq: 2 }])
  })

  test('shows an event that was changed together with its hash', async () => {
    await tamper(
      (sql) => sql`
      update events set body = body || ' ', hash = encode(sha256(convert_to(prev_hash || body || ' ', 'UTF8')), 'hex')
      where case_id = ${caseId} and seq = 2`,
    )
    expect(await flaws()).toEqual([{ kind: 'broken-link', seq: 3 }])
  })

  test('shows an event that was taken out', async () => {
    await tamper((sql) => sql`delete from messages where case_id = ${caseId} and cause = 3`)
    await tamper((sql) => sql`delete from events where case_id = ${caseId} and seq = 3`)
    expect(await flaws()).toContainEqual({ kind: 'gap', seq: 4 })
  })

  test('shows that the last events were cut off', async () => {
    await tamper(
      (sql) => sql`
      delete from events where case_id = ${caseId} and seq = (select max(seq) from events where case_id = ${caseId})`,
    )
    expect(await flaws()).toEqual([{ kind: 'row-behind' }])
  })

  test.each([
    ['when', "at = at - interval '1 day'"],
    ['what', "type = 'promise-kept'"],
    ['who', `actor = '{"kind":"system"}'`],
  ])('shows a column that says otherwise than the event: %s it was', async (_, change) => {
    await tamper((sql) => sql.unsafe(`update events set ${change} where case_id = '${caseId}' and seq = 1`))
    expect(await flaws()).toEqual([{ kind: 'columns-differ', seq: 1 }])
  })

  test('shows a text that was rewritten, and one that was removed without a trace', async () => {
    const [story] = await withoutWalls(
      house,
      (sql) => sql<{ id: string }[]>`select story as id from cases where id = ${caseId}`,
    )
    await tamper((sql) => sql`update texts set body = 'Iets anders.' where id = ${story?.id ?? ''}`)
    expect(await flaws()).toContainEqual({ kind: 'text-differs', text: story?.id })
  })

  test('still verifies when a text was forgotten, and nothing is left to guess it by', async () => {
    await inTenant(
      tenant.owner,
      ({ sql }) => sql`
      update texts set body = null, salt = null, forgotten_at = now() where case_id = ${caseId}`,
    )
    expect(await flaws()).toEqual([])
    await expect(
      inTenant(tenant.owner, ({ sql }) => sql`update texts set forgotten_at = now() where body is not null`),
    ).rejects.toMatchObject({ code: '23514' })
  })
})

describe('the chain of who looked', () => {
  let house: TestDatabase
  let pool: Database
  let tenant: TestTenant
  beforeEach(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    tenant = await aTenant()
    for (const screen of ['cases', 'case', 'people', 'case']) await look(tenant.owner, { screen }, async () => null)
    await sealAllLines(house)
    return async () => {
      await pool.close()
      await house.drop()
    }
  })

  const broken = () => inTenant(tenant.owner, firstBrokenAccessLine)

  test.each([
    ['was changed', "update access_log set screen = 'nothing' where seq = 2", 2],
    ['was dated back', "update access_log set at = at - interval '1 hour' where seq = 2", 2],
    ['was taken out', 'delete from access_log where seq = 2', 3],
    [
      'was put in the place of another',
      'update access_log set seq = case seq when 2 then 3 else 2 end where seq in (2, 3)',
      2,
    ],
  ])('shows the first line that does not fit: one %s', async (_, tampering, line) => {
    expect(await broken()).toBeNull()
    await withoutWalls(house, async (sql) => {
      await sql`alter table access_log disable trigger only_grows`
      await sql`drop index access_log_seq`
      await sql.unsafe(tampering)
    })
    expect(await broken()).toBe(line)
  })
})

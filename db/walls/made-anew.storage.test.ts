import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import type { Actor } from '@/lib/core/access/actor'
import { firstBrokenAccessLine } from '../stores/verify-access-log-statement'

// Functions that more than one migration wrote whole: only the last counts, so what each of them guards is asked of that one.
let house: TestDatabase
let web: Database
const system = ({ tenantId }: TestTenant): Actor => ({ kind: 'system', tenantId })
beforeAll(async () => {
  house = await testDatabase()
  web = useDatabase(house.webUrl)
})
afterAll(async () => {
  await web.close()
  await house.drop()
})

describe('a line of the access log, by either of its two functions', () => {
  type Place = { tenant: TestTenant; cases: string[] }
  async function aPlace(): Promise<Place> {
    const made = await aTenant()
    const filed = [await aComplaint(made), await aComplaint(made)]
    return { tenant: made, cases: filed.map(({ caseId }) => caseId) }
  }
  const ways = {
    'about one thing': ({ sql }: Pick<Tx, 'sql'>, [one = null]: (string | null)[]) => sql`
      select app.write_access_line('{"kind": "system"}', 'look', 'case', ${one}, 'member/x', array['story'])`,
    'about a list': ({ sql }: Pick<Tx, 'sql'>, cases: (string | null)[]) => sql`
      select app.write_access_line('{"kind": "system"}', 'look', 'cases', null, null, '{}', ${cases}::uuid[])`,
  }
  const both = Object.values(ways)
  const write = ({ tenant, cases }: Place, way = ways['about a list']) =>
    inTenant(system(tenant), (tx) => way(tx, cases))
  const lines = ({ tenant }: Place) =>
    inTenant(system(tenant), async ({ sql }) => [...(await sql`select * from access_log order by entry`)])
  const seal = () => sealAllLines(house)
  const broken = ({ tenant }: Place) => inTenant(system(tenant), firstBrokenAccessLine)

  test('holds what it was given, in the order in which they came', async () => {
    const place = await aPlace()
    const before = (await lines(place)).length
    for (const way of both) await write(place, way)
    expect((await lines(place)).slice(before)).toMatchObject([
      { seq: null, hash: null },
      { seq: null, hash: null },
    ])
    await seal()
    const shown_cases = place.cases
    expect((await lines(place)).slice(before)).toMatchObject([
      {
        seq: before + 1,
        screen: 'case',
        case_id: shown_cases[0],
        object: 'member/x',
        fields: ['story'],
        shown_cases: null,
      },
      { seq: before + 2, screen: 'cases', case_id: null, object: null, fields: [], shown_cases },
    ])
  })

  test('many at once make one chain without a fork, whichever is used', async () => {
    const place = await aPlace()
    const before = (await lines(place)).length
    const all = Array.from({ length: 6 }, () => both).flat()
    await Promise.all(all.map((way) => write(place, way)))
    await seal()
    const numbers = (await lines(place)).map(({ seq }) => seq).toSorted((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(await lines(place)).toHaveLength(before + all.length)
    expect(await broken(place)).toBeNull()
  })

  test.each(Object.entries(ways))(
    '%s: belongs to the organisation whose transaction it is, and to none without one',
    async (_what, way) => {
      await expect(web.sql.begin((sql) => way({ sql }, [null]))).rejects.toMatchObject({ code: '42501' })
      const [place, other] = [await aPlace(), await aPlace()]
      const before = (await lines(other)).length
      await write(place, way)
      expect((await lines(place)).at(-1)).toMatchObject({ tenant_id: place.tenant.tenantId, purpose: 'look' })
      expect(await lines(other)).toHaveLength(before)
    },
  )

  test.each([
    ['actor', `'{"kind": "visitor"}'`],
    ['purpose', "'change'"],
    ['screen', "'people'"],
    ['object', "'member/y'"],
    ['fields', "array['name']"],
    ['case_id', 'shown_cases[1]'],
    ['shown_cases', 'shown_cases[1:1]'],
    ['at', "at - interval '1 day'"],
  ])('whoever changes its %s behind our back breaks the chain', async (column, value) => {
    const place = await aPlace()
    await write(place)
    await seal()
    expect(await broken(place)).toBeNull()
    const last = (await lines(place)).at(-1)?.seq
    await withoutWalls(house, async (sql) => {
      await sql`set session_replication_role = replica`
      await sql.unsafe(`update access_log set ${column} = ${value} where tenant_id = $1 and seq = $2`, [
        place.tenant.tenantId,
        last,
      ])
    })
    expect(await broken(place)).toBe(last)
  })
})

describe('a job that is put in the queue', () => {
  test('is for one of the tasks, waits until its time, and takes the place of one with its key', async () => {
    const later = '2030-01-02T03:04:05Z'
    for (const day of ['2029-01-01T00:00:00Z', later])
      await web.sql`select app.enqueue('send-message', '{"messageId": "x"}', ${day}::timestamptz, 'a key')`
    const jobs = await worker(
      (sql) => sql`select task_identifier as task, jobs.run_at as at, payload from graphile_worker.jobs
        join graphile_worker._private_jobs using (id) where jobs.key = 'a key'`,
    )
    expect(jobs).toMatchObject([{ task: 'send-message', at: new Date(later), payload: { messageId: 'x' } }])
    for (const task of ['sweep-files', 'remove-closed', '', null])
      await expect(web.sql`select app.enqueue(${task}, '{}')`).rejects.toMatchObject({ code: '22023' })
  })

  test('is a copy only after the copy before it, and waits for nothing else', async () => {
    await web.sql`select app.enqueue('make-copy', '{}', null, 'copy')`
    await web.sql`select app.enqueue('hand-over-cases', '{}', null, 'over')`
    const queues = await worker(
      (sql) =>
        sql`select key, queue_name as queue from graphile_worker.jobs where key in ('copy', 'over') order by key`,
    )
    expect([...queues]).toEqual([
      { key: 'copy', queue: 'copies' },
      { key: 'over', queue: null },
    ])
  })
})

async function worker<T>(read: (sql: Database['sql']) => Promise<T>): Promise<T> {
  const { sql, close } = connect(house.workerUrl, { max: 1 })
  return read(sql).finally(close)
}

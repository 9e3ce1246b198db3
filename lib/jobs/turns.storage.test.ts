import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '@/db/client'
import { dueCases } from '@/db/outside-tenant/due-work'
import { enqueue } from '@/db/stores/queue'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { takeTurns } from './take-turns'
import { sweep } from './tasks/sweep'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let superuser: Database
let large: TestTenant
let small: TestTenant
const now = new Date('2026-11-23T12:00:00Z')
const minutesAgo = (n: number) => new Date(now.getTime() - n * 60_000)

beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
  await withDatabase(house.webUrl, async () => {
    large = await aTenant()
    small = await aTenant()
    for (let n = 0; n < 12; n += 1) await aComplaint(large, { now: minutesAgo(60 - n) })
    await aComplaint(small, { now: minutesAgo(1) })
  })
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
})

const tenantOf = async (messageId: string) => {
  const [row] = await superuser.sql<{ tenantId: string }[]>`
    select tenant_id as "tenantId" from messages where id = ${messageId}`
  return row?.tenantId
}

test('an organisation with many due mails takes its turn like any other, its longest due first, and none is left over', async () => {
  const rows = await superuser.sql<{ id: string }[]>`select id from messages order by next_attempt_at, id`
  const asked = rows.map(({ id }) => id)
  const served: string[] = []
  await withDatabase(house.workerUrl, async () => {
    const turns = takeTurns()
    for (const messageId of asked) {
      await turns({
        now,
        asked: messageId,
        deliver: async (chosen) => {
          served.push(chosen)
          await superuser.sql`update messages set state = 'sent' where id = ${chosen}`
        },
      })
    }
  })
  expect(served.toSorted()).toEqual(asked.toSorted())
  const owners = await Promise.all(served.map(tenantOf))
  const [first, last] = [owners.indexOf(small.tenantId), owners.lastIndexOf(small.tenantId)]
  expect(first).toBeLessThanOrEqual(1)
  expect(last).toBeLessThanOrEqual(3)
  const ofLarge = served.filter((_, place) => owners[place] === large.tenantId)
  const inOrder = rows.map(({ id }) => id).filter((id) => ofLarge.includes(id))
  const times = new Map(
    (await superuser.sql<{ id: string; at: Date }[]>`select id, next_attempt_at as at from messages`).map((row) => [
      row.id,
      row.at,
    ]),
  )
  expect(ofLarge.map((id) => times.get(id))).toEqual(inOrder.map((id) => times.get(id)))
  await superuser.sql`update messages set state = 'waiting'`
})

test('four hands at once never take one mail twice', async () => {
  const taken: string[] = []
  await withDatabase(house.workerUrl, async () => {
    const turns = takeTurns()
    const { promise: all, resolve } = Promise.withResolvers<void>()
    const deliver = async (chosen: string) => {
      taken.push(chosen)
      if (taken.length === 4) resolve()
      await all
    }
    await Promise.all([1, 2, 3, 4].map(() => turns({ now, asked: atThisMoment().newId(), deliver })))
  })
  expect(new Set(taken).size).toBe(4)
})

test('a mail that cannot be taken or written down keeps no other from leaving', async () => {
  const rows = await superuser.sql<{ id: string; tenantId: string }[]>`
    select id, tenant_id as "tenantId" from messages order by next_attempt_at, id`
  const asked = rows.find(({ tenantId }) => tenantId === small.tenantId)?.id ?? ''
  const tried: string[] = []
  await withDatabase(house.workerUrl, async () => {
    const turns = takeTurns(async () => ({ tenantId: large.tenantId, messageId: rows[0]?.id ?? '' }))
    const deliver = async (chosen: string) => {
      tried.push(chosen)
      if (chosen !== asked) throw new Error('the database refuses to keep what came of it')
    }
    await expect(turns({ now, asked, deliver })).rejects.toThrow('refuses')
  })
  expect(tried).toEqual([rows[0]?.id, asked])
})

test('due cases come in portions in which every organisation has its turn', async () => {
  await withDatabase(house.workerUrl, async () => {
    const far = new Date('2027-06-01T00:00:00Z')
    const portion = await dueCases({ now: far, each: 5, atMost: 100 })
    const count = (tenantId: string) => portion.filter((one) => one.tenantId === tenantId).length
    expect([count(large.tenantId), count(small.tenantId)]).toEqual([5, 1])
    expect(portion.slice(0, 2).map(({ tenantId }) => tenantId)).toContain(small.tenantId)
    const tried = portion.map(({ caseId }) => caseId)
    const next = await dueCases({ now: far, each: 5, atMost: 100, besides: tried })
    expect(next.filter(({ caseId }) => tried.includes(caseId))).toEqual([])
    expect(next).toHaveLength(5)
  })
})

test('the sweep leaves what waits in its place, and adds what lost its job', async () => {
  const jobs = async () => [
    ...(await superuser.sql<{ key: string; id: number; at: Date }[]>`
      select key, id, run_at as at from graphile_worker._private_jobs where key is not null order by run_at, id`),
  ]
  const before = await jobs()
  const lost = before.at(0)
  await superuser.sql`delete from graphile_worker._private_jobs where id = ${lost?.id ?? 0}`
  await withDatabase(house.workerUrl, () => sweep({ moment: () => ({ ...atThisMoment(), now }), onFault: () => {} }))
  const after = await jobs()
  expect(after.slice(0, -1)).toEqual(before.slice(1))
  expect(after.at(-1)?.key).toBe(lost?.key)
})

test('a code has a task of its own', async () => {
  await withDatabase(house.webUrl, () => enqueue('send-code', { messageId: atThisMoment().newId() }, { key: 'a code' }))
  const [job] = await superuser.sql<{ task: string }[]>`
    select task_identifier as task from graphile_worker.jobs where key = 'a code'`
  expect(job?.task).toBe('send-code')
})

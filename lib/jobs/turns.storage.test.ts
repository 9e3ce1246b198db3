import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { claimDueMessages, dueCases } from '@/db/outside-tenant/due-work'
import { enqueue } from '@/db/stores/queue'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { dispatchMail } from './dispatch-mail'
import { mailTurns } from './mail-turns'
import { sweep } from './tasks/sweep'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let superuser: Database
let large: TestTenant
let small: TestTenant
const now = new Date('2026-11-23T12:00:00Z')
const MAILBOX = { via: 'mailbox', from: 'Gehoor <post@gehoor.example>' } as const
const PATIENCE = { timeout: 15_000, interval: 20 }
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

/** Takes batches as they come, and says whose they were. */
async function inTurns(times: number, end: (tenantId: string) => 'full' | 'all' | 'trouble', atMost = 3) {
  const served: string[] = []
  const turns = mailTurns()
  for (let n = 0; n < times; n += 1) {
    const lease = new Date(now.getTime() + 60_000)
    const batch = await claimDueMessages({ ...turns.next(now), now, lease, atMost })
    if (batch === null) break
    turns.begin(batch.tenantId)
    served.push(batch.tenantId)
    for (const { messageId } of batch.messages) taken.push(messageId)
    turns.end(batch.tenantId, now, { how: end(batch.tenantId), tookMs: 1 })
  }
  return served
}
let taken: string[] = []
beforeEach(async () => {
  taken = []
  await superuser.sql`update messages set state = 'waiting', lease_until = null`
})

test('an organisation with many due mails takes its turn like any other, its longest due first, and none is left over', async () => {
  const rows = await superuser.sql<{ id: string; at: Date; of: string }[]>`
    select id, next_attempt_at as at, tenant_id as of from messages order by next_attempt_at, id`
  const served = await withDatabase(house.workerUrl, () => inTurns(100, () => 'full'))
  expect(taken.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  expect(served.indexOf(small.tenantId)).toBeLessThanOrEqual(1)
  const times = taken.flatMap((id) =>
    rows.filter((row) => row.id === id && row.of === large.tenantId).map(({ at }) => at),
  )
  expect(times).toEqual(times.toSorted((a, b) => a.getTime() - b.getTime()))
})

test('four hands at once never take one mail twice', async () => {
  await withDatabase(house.workerUrl, () => Promise.all([1, 2, 3, 4].map(() => inTurns(100, () => 'full'))))
  expect(taken.length).toBe(new Set(taken).size)
  expect(taken.length).toBe(26)
})

test('an organisation whose mails cannot be taken has no second turn for a while, and costs the others none', async () => {
  const refuse = `check (tenant_id <> '${large.tenantId}') not valid`
  await superuser.sql.unsafe(`alter table messages add constraint refused_for_a_test ${refuse}`)
  try {
    const served = await withDatabase(house.workerUrl, () =>
      inTurns(100, (tenantId) => (tenantId === large.tenantId ? 'trouble' : 'full')),
    )
    expect(served).toEqual(expect.arrayContaining([small.tenantId]))
    expect(served.filter((one) => one === large.tenantId)).toHaveLength(1)
    expect(taken).toHaveLength(2)
  } finally {
    await superuser.sql`alter table messages drop constraint refused_for_a_test`
  }
})

test('an organisation whose cases somebody has locked keeps one hand, and the mail of the others leaves meanwhile', async () => {
  const around = { moment: () => ({ ...atThisMoment(), now }), onFault: () => {}, via: MAILBOX }
  const { promise: over, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
  const locking = superuser.sql.begin(async (sql) => {
    await sql`select 1 from cases where tenant_id = ${large.tenantId} for update`
    isHeld()
    await over
  })
  await held
  await withDatabase(house.workerUrl, async () => {
    const dispatcher = dispatchMail(around, 2)
    try {
      await vi.waitFor(async () => {
        const rows = await superuser.sql`
          select 1 from messages where tenant_id = ${small.tenantId} and state in ('waiting', 'sending')`
        expect(rows).toHaveLength(0)
      }, PATIENCE)
      const [row] = await superuser.sql<{ n: number }[]>`
        select count(*)::int as n from events where tenant_id = ${small.tenantId} and type = 'message-sent'`
      expect(row?.n).toBe(2)
    } finally {
      letGo()
      await locking
      await dispatcher.stop()
    }
  })
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

test('the sweep adds a job for a code that lost its own, leaves one that waits in its place, and nothing else has one', async () => {
  const jobs = async () => [
    ...(await superuser.sql<{ key: string; id: number; at: Date }[]>`
      select key, id, run_at as at from graphile_worker._private_jobs where key like 'message %' order by run_at, id`),
  ]
  const codes = await superuser.sql<{ id: string }[]>`
    update messages set kind = 'code' where id in (
      select id from messages where kind = 'acknowledgement' order by next_attempt_at limit 3) returning id`
  const sweepOnce = () =>
    withDatabase(house.workerUrl, () => sweep({ moment: () => ({ ...atThisMoment(), now }), onFault: () => {} }))
  await sweepOnce()
  const before = await jobs()
  expect(before.map(({ key }) => key).toSorted()).toEqual(codes.map(({ id }) => `message ${id}`).toSorted())
  const lost = before.at(0)
  await superuser.sql`delete from graphile_worker._private_jobs where id = ${lost?.id ?? 0}`
  await sweepOnce()
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

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { clockInDatabase, setClock } from '@/db/outside-tenant/set-clock'
import { enqueue } from '@/db/stores/queue'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { look } from '@/lib/queries/look'
import { settingsOf } from '@/lib/settings/env'
import { withDatabase } from './testing/with-database'
import { end, type WorkerProgram, workerProgram } from './testing/worker-process'

const DAY_MS = 86_400_000
const SIX_WEEKS_MS = 43 * DAY_MS
const PATIENCE = { timeout: 20_000, interval: 50 }

let house: TestDatabase
let superuser: Database
let tenant: TestTenant
let program: WorkerProgram
beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
  tenant = await withDatabase(house.webUrl, () => aTenant())
  program = await workerProgram()
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
  await program.remove()
})

test('an evaluation that is put six weeks ahead does what falls due in six weeks, and dates it so', async () => {
  const { caseId } = await withDatabase(house.webUrl, () => aComplaint(tenant))
  // What goes at once has gone; here it is about what comes later.
  await superuser.sql`update messages set state = 'sent' where case_id = ${caseId}`
  const worker = program.start(house, { GEHOOR_EVALUATION: '1', GEHOOR_CLOCK_AHEAD_MS: String(SIX_WEEKS_MS) })
  const told = async () => [
    ...(await superuser.sql<{ at: Date }[]>`
      select m.sent_at as at from messages m where m.case_id = ${caseId} and m.kind = 'late' and m.state = 'sent'`),
  ]
  await vi.waitFor(async () => expect(await told()).not.toEqual([]), PATIENCE)
  await end(worker, 'SIGTERM')
  for (const { at } of await told()) expect(Math.abs(at.getTime() - Date.now() - SIX_WEEKS_MS)).toBeLessThan(DAY_MS)
  const [heart] = await superuser.sql<{ at: Date }[]>`select at from heartbeats where name = 'worker'`
  expect(heart?.at.getTime()).toBeGreaterThan(Date.now() + SIX_WEEKS_MS - DAY_MS)
})

test('what the database dates by itself is dated by the same clock, and without one by its own', async () => {
  await setClock(house.ownerUrl, SIX_WEEKS_MS)
  const lastLook = async () => {
    const [line] = await superuser.sql<{ at: Date }[]>`select at from access_log order by at desc limit 1`
    return (line?.at.getTime() ?? 0) - Date.now()
  }
  await withDatabase(house.webUrl, async () => {
    expect(await clockInDatabase()).toBe(SIX_WEEKS_MS)
    await look(tenant.owner, { screen: 'cases' }, async () => null)
  })
  expect(Math.abs((await lastLook()) - SIX_WEEKS_MS)).toBeLessThan(DAY_MS)
  await setClock(house.ownerUrl, 0)
  expect(await withDatabase(house.webUrl, () => clockInDatabase())).toBe(0)
})

test('only the owner sets that clock', async () => {
  for (const url of [house.webUrl, house.workerUrl]) {
    await withDatabase(url, async () => {
      const here = connect(url, { max: 1 })
      await expect(here.sql`insert into app.evaluation_clock (ahead_ms) values (1)`).rejects.toMatchObject({
        code: '42501',
      })
      await here.close()
    })
  }
})

test('a job that is due by the clock of the evaluation runs by the clock of the server', async () => {
  settingsOf({ GEHOOR_EVALUATION: '1', GEHOOR_CLOCK_AHEAD_MS: String(SIX_WEEKS_MS) })
  try {
    const soon = new Date(atThisMoment().now.getTime() + 60_000)
    await withDatabase(house.webUrl, () => enqueue('take-due-steps', {}, { at: soon, key: 'soon' }))
    const [job] = await superuser.sql<{ in: number }[]>`
      select extract(epoch from run_at - now())::float8 as in from graphile_worker.jobs where key = 'soon'`
    expect(job?.in).toBeGreaterThan(0)
    expect(job?.in).toBeLessThanOrEqual(61)
  } finally {
    settingsOf({ AUTH_SECRET: 'a secret for tests only, of no use elsewhere' })
  }
})

test('nothing in the database asks another clock', async () => {
  const found = await superuser.sql<{ name: string }[]>`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.proname <> 'now'
      and pg_get_functiondef(p.oid) ~* '(^|[^.a-z_])(pg_catalog[.])?(now|clock_timestamp|transaction_timestamp|statement_timestamp)[(][)]|current_timestamp|current_date'
      and p.prokind = 'f'
    union all
    select c.relname || '.' || a.attname from pg_attrdef d join pg_class c on c.oid = d.adrelid
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where c.relnamespace = 'public'::regnamespace and pg_get_expr(d.adbin, d.adrelid) ~* 'now[(][)]|current_'
    union all
    select tablename || ' ' || policyname from pg_policies
    where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~* '(^|[^.])now[(][)]'`
  expect(found.map(({ name }) => name)).toEqual([])
})

import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { type FakeResend, startFakeResend } from '@/lib/mail/testing/fake-resend'
import { withDatabase } from './testing/with-database'
import { end, type WorkerProgram, workerProgram } from './testing/worker-process'

const KEY = 're_for_tests'
const PATIENCE = { timeout: 15_000, interval: 50 }
/** Four programs are started here, one after another, each with its patience. */
const WHOLE_TEST_MS = 5 * PATIENCE.timeout

let house: TestDatabase
let superuser: Database
let tenant: TestTenant
let resend: FakeResend
let program: WorkerProgram

beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl)
  tenant = await withDatabase(house.webUrl, () => aTenant())
  resend = await startFakeResend(KEY)
  program = await workerProgram()
})
afterAll(async () => {
  await resend.stop()
  await superuser.close()
  await house.drop()
  await program.remove()
})

function startWorker(): ChildProcess {
  return program.start(house, { RESEND_API_KEY: KEY, RESEND_BASE_URL: resend.url })
}

const states = async () =>
  (await superuser.sql<{ state: string }[]>`select state from messages order by cause`).map(({ state }) => state)

/** Jobs that a worker took and never gave back; the one that lives gives its own back in a moment. */
const jobsOfTheDead = async () =>
  (await superuser.sql`select 1 from graphile_worker._private_jobs where locked_by is not null`).length

test('workers killed outright while they send, one after another: every mail arrives, and each once', {
  timeout: WHOLE_TEST_MS,
}, async () => {
  await withDatabase(house.webUrl, () => aComplaint(tenant))
  // The provider takes the mail and the worker dies before it hears so: the one gap that cannot be closed.
  resend.feel('hang-after')
  for (const round of [1, 2, 3]) {
    const worker = startWorker()
    await vi.waitFor(() => expect(resend.calls()).toBe(round * 2), PATIENCE)
    await end(worker, 'SIGKILL')
    expect(await states()).toEqual(['sending', 'sending'])
    // Nobody waits five minutes for a lease here: time passes in the rows.
    await superuser.sql`update messages set lease_until = now() - interval '1 second' where state = 'sending'`
  }
  resend.feel('fine')
  const worker = startWorker()
  await vi.waitFor(async () => expect(await states()).toEqual(['sent', 'sent']), PATIENCE)
  await vi.waitFor(async () => expect(await jobsOfTheDead()).toBe(0), PATIENCE)
  await end(worker, 'SIGTERM')
  expect(resend.taken().map(({ offered }) => offered)).toEqual([4, 4])
  expect(resend.complaints()).toEqual([])
  const [sent] = await superuser.sql<{ n: number }[]>`
    select count(*)::int as n from events where type = 'message-sent'`
  expect(sent?.n).toBe(2)
  const [heart] = await superuser.sql<{ alive: boolean }[]>`
    select at > now() - interval '1 minute' as alive from heartbeats where name = 'worker'`
  expect(heart?.alive).toBe(true)
})

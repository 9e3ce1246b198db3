import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { useDatabase as openDatabase } from '@/db/client'
import { mailStanding } from '@/db/outside-tenant/mail-standing'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { type FakeResend, startFakeResend } from '@/lib/mail/testing/fake-resend'
import { type MailServer, startMailServer } from '@/lib/mail/testing/mail-server'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { readMessages } from '@/lib/queries/read-messages'
import type { MailSettings } from '@/lib/settings/env'
import { claimFor, deliverMessage } from './deliver-message'
import type { Surroundings } from './delivery'
import { aClock, type Clock, MINUTE_MS } from './testing/a-clock'
import { mailWhatIsDue } from './testing/mail-what-is-due'
import { outboxOf } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

const KEY = 're_for_tests'
const FROM = 'Gehoor <post@gehoor.example>'
const HOUR_MS = 60 * MINUTE_MS

let house: TestDatabase
let tenant: TestTenant
let clock: Clock
let caseId: string
let resend: FakeResend
let server: MailServer
let close: () => Promise<void>

beforeAll(async () => {
  house = await testDatabase()
  tenant = await withDatabase(house.webUrl, () => aTenant())
})
afterAll(() => house.drop())
beforeEach(async () => {
  clock = aClock('2026-11-23T09:00:00Z')
  const email = `klaas.${clock.moment().newId()}@example.org`
  const filed = await withDatabase(house.webUrl, () => aComplaint(tenant, { answers: { email }, now: clock.now() }))
  caseId = filed.caseId
  resend = await startFakeResend(KEY)
  server = await startMailServer()
  close = openDatabase(house.workerUrl).close
})
afterEach(async () => {
  await close()
  await resend.stop()
  await server.stop()
})

const onFault = (fault: unknown) => {
  throw fault
}
const around = (via: MailSettings): Surroundings => ({ moment: clock.moment, onFault, via, patienceMs: 5000 })
const byResend = () => around({ via: 'resend', from: FROM, apiKey: KEY, baseUrl: resend.url })
const bySmtp = () => around({ via: 'smtp', from: FROM, url: server.url })
function refusing(mood: Parameters<MailServer['feel']>[0]): Surroundings {
  server.feel(mood)
  return bySmtp()
}
const rows = () => outboxOf(tenant.tenantId, caseId)
const acknowledgement = async () => (await rows()).find(({ kind }) => kind === 'acknowledgement')

/** The worker's clockwork, looking every so many minutes. */
async function sweepFor(hours: number, every: number, now: Surroundings): Promise<void> {
  for (let minute = 0; minute < hours * 60; minute += every) {
    await mailWhatIsDue(now)
    clock.forward(every * MINUTE_MS)
  }
}

async function sendAgain(): Promise<void> {
  const id = (await acknowledgement())?.id ?? ''
  const done = await withDatabase(house.webUrl, () => retryMessage(tenant.owner, id, clock.moment()))
  close = openDatabase(house.workerUrl).close
  expect(done.ok).toBe(true)
}

test('a mail server that dies after it took the mail gets it three times in two days, and then a person is asked', async () => {
  server.feel('drop-after')
  await sweepFor(48, 60, bySmtp())
  const id = (await acknowledgement())?.id
  expect(server.received().filter(({ messageId }) => messageId === `<${id}@gehoor.example>`)).toHaveLength(3)
  expect(await acknowledgement()).toMatchObject({ state: 'held', problem: 'unsure' })
  expect((await rows()).map(({ kind }) => kind)).toContain('not-delivered')
  server.feel('fine')
  await sweepFor(2, 20, bySmtp())
  expect(await acknowledgement()).toMatchObject({ state: 'held' })
  await sendAgain()
  await sweepFor(1, 20, bySmtp())
  expect(await acknowledgement()).toMatchObject({ state: 'sent' })
})

test('a mail that Resend took and never answered is not sent a second time once Resend has forgotten it', async () => {
  resend.feel('drop-after')
  await sweepFor(26, 120, byResend())
  expect(await acknowledgement()).toMatchObject({ state: 'held', problem: 'unsure' })
  const calls = resend.calls()
  resend.feel('fine')
  resend.forget()
  await sweepFor(26, 240, byResend())
  expect(resend.taken().filter(({ subject }) => subject.includes('ontvangen'))).toEqual([])
  // What goes on is the handler's notice, which Resend never had.
  expect(resend.calls() - calls).toBeLessThanOrEqual(1)
})

test('a worker that was killed with a mail in its hands and comes back after a day asks first', async () => {
  const [row] = await rows()
  await claimFor(row?.id ?? '', clock.moment())
  clock.forward(30 * HOUR_MS)
  await deliverMessage(row?.id ?? '', byResend())
  expect((await rows()).find(({ id }) => id === row?.id)).toMatchObject({ state: 'held', problem: 'unsure' })
  expect(resend.taken().filter(({ key }) => key === row?.id)).toEqual([])
})

test.each([
  [
    'a key that Resend does not know',
    () => around({ via: 'resend', from: FROM, apiKey: 're_wrong', baseUrl: resend.url }),
    'provider-refuses-us',
  ],
  [
    'a sender that is refused',
    () => refusing({ at: 'sender', code: 550, says: '5.7.1 not yours' }),
    'provider-refuses-us',
  ],
  ['a greeting that turns us away', () => refusing({ at: 'greeting', code: 554, says: 'no' }), 'provider-refuses-us'],
  ['a server that is not there', () => around({ via: 'smtp', from: FROM, url: 'smtp://127.0.0.1:1' }), 'no-connection'],
] as const)(
  'with %s, mail waits for days, the desk and whoever watches hear it, and it leaves once it is put right',
  async (_what, wrong, problem) => {
    const filedAt = clock.now()
    await sweepFor(72, 360, wrong())
    expect(await acknowledgement()).toMatchObject({ state: 'waiting', problem })
    expect(await mailStanding()).toMatchObject({ problem })
    await close()
    const desk = await withDatabase(house.webUrl, () => readMessages(tenant.owner, { state: null, after: null }))
    close = openDatabase(house.workerUrl).close
    expect(desk?.stuck?.problem).toBe(problem)
    expect(new Date(desk?.stuck?.since ?? 0).getTime()).toBeLessThanOrEqual(filedAt.getTime())
    server.feel('fine')
    await sweepFor(2, 20, bySmtp())
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  },
)

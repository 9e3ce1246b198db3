import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { putAccountMail } from '@/db/outside-tenant/account-mails'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { PATIENCE_MS } from '@/lib/mail/send'
import type { MailSettings } from '@/lib/settings/env'
import { deliverAccountMail } from './deliver-account-mail'
import { AWAITED_LEASE_MS, type Surroundings } from './delivery'
import { sendCode } from './tasks/send-code'
import { aClock, type Clock, MINUTE_MS } from './testing/a-clock'
import { anOutbox, type Outbox } from './testing/an-outbox'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let clock: Clock
let outbox: Outbox

beforeAll(async () => {
  house = await testDatabase()
})
afterAll(() => house.drop())
beforeEach(async () => {
  clock = aClock('2026-11-23T09:00:00Z')
  outbox = await anOutbox(house, clock)
})
afterEach(() => outbox.resend.stop())

function killed(): never {
  throw new Error('killed')
}

/** A worker that is killed after it took the mail: it writes nothing down any more. */
function dying(): Surroundings {
  const via = new Proxy({} as MailSettings, { get: killed })
  return { moment: clock.moment, onFault: killed, via }
}

test('a link for an account that a killed worker had in hand leaves within two minutes, once', async () => {
  const id = clock.moment().newId()
  const sealed = { kind: 'reset-password', link: 'https://gehoor.example/reset/a-secret', minutes: 60 }
  const mail = { id, to: 'olga@example.org', lang: 'nl' as const, kind: 'reset-password', sealed }
  await withDatabase(house.webUrl, () => putAccountMail(mail, clock.now()))
  await expect(withDatabase(house.workerUrl, () => deliverAccountMail(id, dying()))).rejects.toThrow('killed')
  await outbox.tick()
  expect(outbox.resend.taken()).toEqual([])
  await outbox.tick(2)
  expect(outbox.resend.taken().map(({ key }) => key)).toEqual([id])
})

test('a code that a killed worker had in hand is free after a minute', async () => {
  const tenant = await withDatabase(house.webUrl, () => aTenant())
  const { caseId } = await withDatabase(house.webUrl, () => aComplaint(tenant, { now: clock.now() }))
  const { sql, close } = connect(house.superuserUrl)
  const [{ id } = {}] = await sql`select id from messages where case_id = ${caseId} and kind = 'acknowledgement'`
  await expect(withDatabase(house.workerUrl, () => sendCode({ messageId: id }, dying()))).rejects.toThrow('killed')
  const [row] = await sql`select state, lease_until as until from messages where id = ${id}`
  await close()
  expect(row?.state).toBe('sending')
  expect(row?.until.getTime() - clock.now().getTime()).toBe(MINUTE_MS)
})

test('no lease is over before an attempt can be: two workers never offer one mail at the same time', () => {
  expect(AWAITED_LEASE_MS).toBeGreaterThanOrEqual(2 * PATIENCE_MS)
})

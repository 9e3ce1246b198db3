import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { putAccountMail } from '@/db/outside-tenant/account-mails'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { requestReset } from '@/lib/operations/accounts/request-reset'
import { signUp } from '@/lib/operations/organisation/sign-up'
import { aConfirmedAccount, aSignUp, sender } from '@/lib/operations/testing/an-account'
import { aClock, type Clock } from './testing/a-clock'
import { anOutbox, type Outbox } from './testing/an-outbox'
import { withDatabase } from './testing/with-database'

const SECRET = 'https://gehoor.example/reset/a-secret'

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

async function put(sealed: unknown = { kind: 'reset-password', link: SECRET, minutes: 60 }): Promise<string> {
  const id = clock.moment().newId()
  const mail = { id, to: 'olga@example.org', lang: 'nl' as const, kind: 'reset-password', sealed }
  await withDatabase(house.webUrl, () => putAccountMail(mail, clock.now()))
  return id
}

async function rowOf(id: string): Promise<string> {
  const superuser = connect(house.superuserUrl)
  try {
    const [row] = await superuser.sql<{ all: string }[]>`select m::text as all from account_mails m where id = ${id}`
    return row?.all ?? ''
  } finally {
    await superuser.close()
  }
}

test('it is sent once, and what opens a door is wiped', async () => {
  const id = await put()
  expect(await rowOf(id)).toContain('a-secret')
  await outbox.tick(2)
  expect(outbox.resend.taken()).toMatchObject([
    { key: id, to: ['olga@example.org'], subject: 'Een nieuw wachtwoord voor Gehoor' },
  ])
  expect(outbox.resend.taken()[0]?.text).toContain(SECRET)
  expect(await rowOf(id)).not.toContain('a-secret')
  expect(await rowOf(id)).toContain('sent')
})

test('what signing up, a second time too, and a forgotten password put aside is what a mail is made of', async () => {
  const { email } = await withDatabase(house.webUrl, async () => {
    const { input } = await aConfirmedAccount()
    await signUp(aSignUp({ email: input.email }), sender, atThisMoment())
    await requestReset({ email: input.email, address: sender.address }, atThisMoment())
    return input
  })
  clock.forward(Date.now() - clock.now().getTime() + 60_000)
  await outbox.tick()
  const subjects = outbox.resend.taken().flatMap(({ to, subject }) => (to.includes(email) ? [subject] : []))
  expect(subjects).toEqual([
    'Bevestig uw e-mailadres bij Gehoor',
    'U hebt al een account bij Gehoor',
    'Een nieuw wachtwoord voor Gehoor',
  ])
})

test('it survives two hours without a provider', async () => {
  const id = await put()
  outbox.resend.feel({ status: 500, name: 'application_error' })
  await outbox.tick(120)
  expect(await rowOf(id)).toContain('provider-fault')
  outbox.resend.feel('fine')
  await outbox.tick(7)
  expect(outbox.resend.taken()).toMatchObject([{ key: id, offered: 1 }])
})

test('an address that is refused is given up, and what opens a door is wiped', async () => {
  const id = await put()
  outbox.resend.feel({ status: 422, name: 'validation_error' })
  await outbox.tick()
  expect(await rowOf(id)).toMatch(/failed/)
  expect(await rowOf(id)).not.toContain('a-secret')
})

test('one that cannot be read does not come back for ever', async () => {
  const id = await put({ link: 'javascript:alert(1)' })
  await outbox.tick(2)
  expect(await rowOf(id)).toMatch(/failed.*unreadable|unreadable.*failed/)
  expect(outbox.resend.taken()).toEqual([])
})

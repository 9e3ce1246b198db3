import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { partyByLink } from '@/db/outside-tenant/links'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import type { Command } from '@/lib/case/commands'
import { speakersOf } from '@/lib/case/messages-for'
import { perform } from '@/lib/operations/perform'
import { retryMessage } from '@/lib/operations/retry-message'
import { sha256hex } from '@/lib/operations/status-link'
import { aClock, type Clock } from './testing/a-clock'
import { anOutbox, type Outbox } from './testing/an-outbox'
import { outboxOf } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let tenant: TestTenant
let clock: Clock
let outbox: Outbox

beforeAll(async () => {
  house = await testDatabase()
  tenant = await asWeb(() => aTenant())
})
afterAll(() => house.drop())
beforeEach(async () => {
  clock = aClock('2026-11-23T09:00:00Z')
  outbox = await anOutbox(house, clock)
})
afterEach(async () => {
  await outbox.resend.stop()
  expect(outbox.faults()).toEqual([])
})

function asWeb<T>(work: () => Promise<T>): Promise<T> {
  return withDatabase(house.webUrl, work)
}

type Answers = NonNullable<Parameters<typeof aComplaint>[1]>['answers']

async function filed(answers: Answers = {}) {
  const wrong = `wrong.${clock.moment().newId()}@example.org`
  const { caseId, token } = await asWeb(() =>
    aComplaint(tenant, { answers: { email: wrong, ...answers }, now: clock.now() }),
  )
  const loaded = await asWeb(() => inTenant(tenant.owner, (tx) => loadCase(tx, caseId)))
  const [speaker] = loaded ? speakersOf(loaded.complaint) : []
  return { caseId, token, wrong, right: `right.${clock.moment().newId()}@example.org`, party: speaker?.id ?? '' }
}

async function does(caseId: string, command: Command): Promise<void> {
  const done = await asWeb(() => perform(tenant.owner, caseId, null, command, clock.moment()))
  if (!done.ok) throw new Error(`${command.type}: ${done.refusal.kind}`)
}

async function tryAgain(caseId: string, kind: string): Promise<string> {
  const row = (await asWeb(() => outboxOf(tenant.tenantId, caseId))).find((one) => one.kind === kind)
  const done = await asWeb(() => retryMessage(tenant.owner, row?.id ?? '', clock.moment()))
  expect(done.ok).toBe(true)
  return row?.id ?? ''
}

const to = (address: string) => outbox.resend.taken().filter((mail) => mail.to.includes(address))
const linkIn = (text = '') => /\/s\/([\w-]{43})/.exec(text)?.[1] ?? ''
const opensSomething = (token: string) => asWeb(async () => (await partyByLink(sha256hex(token))) !== null)

const people: [string, Answers][] = [
  ['the complainant', {}],
  ['a representative', { represented: { name: 'Klaas', consent: 'given' } }],
]

test.each(people)(
  'refused, put right and tried again: it goes to the new address of %s, and the old link is dead',
  async (_who, answers) => {
    const { caseId, token, wrong, right, party } = await filed(answers)
    outbox.resend.feel({ status: 422, name: 'validation_error' })
    const isRefused = async () =>
      (await asWeb(() => outboxOf(tenant.tenantId, caseId))).some(
        (one) => one.kind === 'acknowledgement' && one.state === 'failed',
      )
    for (let n = 0; n < 15 && !(await isRefused()); n += 1) await outbox.tick()
    outbox.resend.feel('fine')
    await does(caseId, { type: 'change-address', party, email: right })
    await tryAgain(caseId, 'acknowledgement')
    await outbox.tick(3)
    expect(to(wrong)).toEqual([])
    const mail = to(right).find(({ subject }) => subject.includes('ontvangen'))
    expect(await opensSomething(linkIn(mail?.text))).toBe(true)
    expect(linkIn(mail?.text)).not.toBe(token)
    expect(await opensSomething(token)).toBe(false)
    const rows = await asWeb(() => outboxOf(tenant.tenantId, caseId))
    expect(rows.find(({ kind }) => kind === 'acknowledgement')).toMatchObject({ state: 'sent', problem: null })
    const loaded = await asWeb(() => inTenant(tenant.owner, (tx) => loadCase(tx, caseId)))
    const promise = loaded?.complaint.promises.find(({ kind }) => kind === 'acknowledgement')
    expect(promise?.state).toBe('kept')
  },
)

test.each(['drop-after', { status: 500, name: 'application_error' }] as const)(
  'a reply that waits out an outage (%j) while the address is put right goes to the new one',
  async (mood) => {
    const { caseId, wrong, right, party } = await filed()
    await outbox.tick(2)
    outbox.resend.feel(mood)
    await does(caseId, { type: 'reply', party, text: 'Wij bellen u morgen.' })
    await outbox.tick(3)
    const before = to(wrong).length
    await does(caseId, { type: 'change-address', party, email: right })
    outbox.resend.feel('fine')
    await outbox.tick(20)
    expect(to(wrong)).toHaveLength(before)
    expect(
      to(right)
        .map(({ subject }) => subject)
        .sort(),
    ).toHaveLength(2)
    for (const { text } of to(right)) expect(await opensSomething(linkIn(text))).toBe(true)
    expect(outbox.resend.complaints()).toEqual([])
    const rows = await asWeb(() => outboxOf(tenant.tenantId, caseId))
    expect(rows.find(({ kind }) => kind === 'reply')).toMatchObject({ state: 'sent' })
  },
)

test('a link that is renewed while a mail with it waits makes that mail anew: no mail brings a dead link', async () => {
  const { caseId, wrong, party } = await filed()
  outbox.resend.feel({ status: 500, name: 'application_error' })
  await outbox.tick()
  await does(caseId, { type: 'renew-link', party })
  outbox.resend.feel('fine')
  await outbox.tick(10)
  expect(to(wrong)).toHaveLength(2)
  for (const { text } of to(wrong)) expect(await opensSomething(linkIn(text))).toBe(true)
})

test('a colleague whose organisation took another language reads the mail that waited in that language', async () => {
  const { caseId } = await filed()
  outbox.resend.feel({ status: 500, name: 'application_error' })
  await outbox.tick()
  await asWeb(() =>
    inTenant(tenant.owner, ({ sql, tenantId }) => sql`update tenants set lang = 'en' where id = ${tenantId}`),
  )
  outbox.resend.feel('fine')
  await outbox.tick(10)
  const rows = await asWeb(() => outboxOf(tenant.tenantId, caseId))
  const id = rows.find(({ kind }) => kind === 'assigned')?.id ?? ''
  expect(outbox.resend.taken().find(({ key }) => key.startsWith(id))?.subject).toContain('A complaint for you')
})

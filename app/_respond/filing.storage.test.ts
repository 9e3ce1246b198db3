import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as postIntake } from '@/app/[tenant]/intake/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { perform } from '@/lib/operations/cases/perform'
import { fieldsOf, post } from './testing/browser'
import { answers, complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await live()
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { intake, caseOf } = complainantOf(() => tenant)
const JSON_PLEASE = { accept: 'application/json' }
const key = () => atThisMoment().newId()

async function live(): Promise<TestTenant> {
  const made = await aTenant({ since: new Date('2026-01-01T08:00:00Z') })
  await inTenant(made.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
  return made
}

const publish = (other: TestTenant, number: number, hoursAgo: number, procedure = other.procedure) => {
  const publishedAt = new Date(Date.now() - hoursAgo * 3_600_000)
  return inTenant(other.owner, (tx) =>
    insertVersion(tx, { number, procedure, publishedAt, publishedBy: other.owner.memberId }),
  )
}

const sendTo = (other: TestTenant, fields: Record<string, string | string[]>, headers = {}) =>
  postIntake(post(`/${other.slug}/intake`, { ...answers, ...fields }, headers), {
    params: Promise.resolve({ tenant: other.slug }),
  })

describe('a form that was open when a new version came', () => {
  const withoutForm = ({ procedure }: TestTenant) => ({
    ...procedure,
    intake: { ...procedure.intake, ways: procedure.intake.ways.filter(({ kind }) => kind !== 'form') },
  })

  test('is taken for 48 hours, also when complaints no longer come by form, and page by page', async () => {
    const other = await live()
    await publish(other, 2, 47, withoutForm(other))
    const next = await sendTo(other, { version: '1', submission: key(), page: 'reach', go: 'next' })
    expect(next.status).toBe(200)
    expect(fieldsOf(await next.text())).toMatchObject({ version: ['1'], story: [answers.story] })
    expect((await sendTo(other, { version: '1', submission: key(), page: 'check', go: 'send' })).status).toBe(303)
    expect((await sendTo(other, { version: '2', submission: key(), page: 'check', go: 'send' })).status).toBe(404)
  })

  test('and was sent already is that complaint, however long ago, and not a form to be sent again', async () => {
    const other = await live()
    const submission = key()
    const first = await (await sendTo(other, { version: '1', submission }, JSON_PLEASE)).json()
    await publish(other, 2, 49)
    const again = await sendTo(other, { version: '1', submission }, JSON_PLEASE)
    expect(again.status).toBe(201)
    expect(await again.json()).toMatchObject({ reference: first.reference, repeated: true })
  })
})

describe('filing by a program', () => {
  test('answers with the dates of the case, also when it is sent again after one of them was moved', async () => {
    const submission = key()
    const first = await (await intake({ ...answers, submission }, JSON_PLEASE)).json()
    const dates = (body: { promises: { kind: string; due: string }[] }) =>
      Object.fromEntries(body.promises.map(({ kind, due }) => [kind, due]))
    expect(Object.keys(dates(first)).sort()).toEqual(['acknowledgement', 'answer', 'first-contact'])
    const { caseId } = await caseOf(first.reference)
    const [promise] = await inTenant(
      tenant.owner,
      ({ sql, tenantId }) => sql<{ id: string; due: CivilDate }[]>`
        select p->>'id' as id, p->>'due' as due from cases, jsonb_array_elements(state->'promises') p
        where tenant_id = ${tenantId} and id = ${caseId} and p->>'kind' = 'answer'`,
    )
    if (!promise) throw new Error('an answer is promised')
    const until = addDays(promise.due, 7)
    const command = { type: 'extend', promise: promise.id, until, reason: 'Meer tijd nodig.', consent: null } as const
    expect(await perform(tenant.owner, caseId, null, command, atThisMoment())).toMatchObject({ ok: true })
    const again = await (await intake({ ...answers, submission }, JSON_PLEASE)).json()
    expect(again).toMatchObject({ reference: first.reference, repeated: true })
    expect(dates(again)).toEqual({ ...dates(first), answer: until })
  })

  test('without a key of its own is refused with a sentence', async () => {
    const wrongs: Record<string, string>[] = [
      {},
      { submission: '' },
      { submission: 'not a key!' },
      { submission: 'x'.repeat(5000) },
    ]
    for (const fields of wrongs) {
      const response = await intake({ ...answers, ...fields }, JSON_PLEASE)
      expect(response.status).toBe(422)
      const { errors } = await response.json()
      const message = expect.stringContaining('submission')
      expect(errors).toEqual([{ field: 'submission', problem: 'empty', message }])
    }
  })

  test('a browser that lost the key gets its form back, whole and with a key', async () => {
    const page = await intake({ ...answers, page: 'check', go: 'send' })
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('Kijk het na en verstuur het nog een keer.')
    expect(fieldsOf(html)).toMatchObject({ story: [answers.story] })
    expect((await intake({ ...fieldsOf(html), go: 'send' })).status).toBe(303)
  })
})

describe('many complaints from one network address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const acknowledgements = (other: TestTenant) =>
    inTenant(
      other.owner,
      ({ sql, tenantId }) => sql<{ state: string; problem: string | null; n: number }[]>`
        select state, last_problem as problem, count(*)::int as n from messages
        where tenant_id = ${tenantId} and kind = 'acknowledgement' group by 1, 2 order by 1 desc`,
    )
  // Somebody else each time: what goes to one mailbox is counted apart.
  const send = async (other: TestTenant, address: string) => {
    const email = `ria.${atThisMoment().secret(4)}@voorbeeld.nl`
    return sendTo(other, { version: '1', submission: key(), page: 'check', go: 'send', email }, from(address))
  }

  test('are all filed; after twenty in an hour no mail goes out, after sixty the form comes back with every word', async () => {
    const other = await live()
    for (let n = 1; n <= 60; n += 1) expect((await send(other, '203.0.113.7')).status).toBe(303)
    expect(await acknowledgements(other)).toEqual([
      { state: 'waiting', problem: null, n: 20 },
      { state: 'held', problem: 'capped', n: 40 },
    ])
    const refused = await send(other, '203.0.113.7')
    expect(refused.status).toBe(429)
    const html = await refused.text()
    expect(fieldsOf(html)).toMatchObject({ story: [answers.story], name: [answers.name] })
    expect(html).toContain('Wacht een uur en verstuur het dan')
    const program = { ...JSON_PLEASE, ...from('203.0.113.7') }
    expect((await sendTo(other, { version: '1', submission: key() }, program)).status).toBe(429)
    expect((await send(other, '203.0.113.8')).status).toBe(303)
    expect((await send(await live(), '203.0.113.7')).status).toBe(303)
  })

  test('are not counted where nothing says which address it is: nobody is kept out for somebody else', async () => {
    const other = await live()
    for (let n = 1; n <= 61; n += 1) expect((await send(other, '127.0.0.1')).status).toBe(303)
    expect(await acknowledgements(other)).toEqual([{ state: 'waiting', problem: null, n: 61 }])
  })
})

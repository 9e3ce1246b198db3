import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { POST as postIntake } from '@/app/[tenant]/intake/route'
import { POST as postReport } from '@/app/[tenant]/report/route'
import { type Database, useDatabase as openDatabase, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fieldsOf, post } from './testing/browser'
import { answers } from './testing/complainant'

// One connection, which somebody else has, and nobody waits long.
const PATIENCE = { max: 1, waitsAtMostMs: 20 }

let database: TestDatabase
let house: Database
let tenant: TestTenant
let fields: Record<string, string | string[]>

beforeAll(async () => {
  database = await testDatabase()
  house = openDatabase(database.webUrl, PATIENCE)
  tenant = await aTenant({ since: new Date('2026-01-01T08:00:00Z') })
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  await house.close()
  await database.drop()
})
beforeEach(() => {
  fields = { ...answers, version: '1', submission: atThisMoment().newId(), page: 'check', go: 'send' }
})

const send = (headers = {}, sent = fields) =>
  postIntake(post(`/${tenant.slug}/intake`, sent, headers), { params: Promise.resolve({ tenant: tenant.slug }) })

const takeTheConnection = () => {
  const end = Promise.withResolvers<void>()
  const over = inTenant(tenant.owner, async ({ sql }) => {
    await sql`select 1`
    await end.promise
  })
  return async () => {
    end.resolve()
    await over
  }
}

const casesOf = () =>
  inTenant(tenant.owner, async ({ sql }) => (await sql`select count(*)::int as n from cases`)[0]?.n as number)

test('a complaint that finds no connection comes back in words, with all that was typed, and is sent once more from there', async () => {
  const before = await casesOf()
  const letGo = takeTheConnection()
  const busy = await send()
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60'])
  const page = await busy.text()
  expect(page).toContain('Het is nu even te druk')
  expect(page).toContain('It is too busy just now')
  const kept = fieldsOf(page)
  const asSent = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))
  expect(kept).toEqual(asSent)
  await letGo()
  expect(await casesOf()).toBe(before)
  expect((await send({}, kept)).status).toBe(303)
  expect(await casesOf()).toBe(before + 1)
})

test('one that finds none when it is to be written down comes back as the form itself, filled in', async () => {
  const before = await casesOf()
  // Whoever comes next has to wait: the form is known by then.
  const { promise: known, resolve } = Promise.withResolvers<void>()
  const unwatch = watchStatements((statement) => statement.includes('tenant_by_slug') && resolve())
  const sending = send()
  await known
  const letGo = takeTheConnection()
  const busy = await sending
  unwatch()
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60'])
  const page = await busy.text()
  expect(page).toContain('Uw klacht is nog niet verstuurd')
  expect(fieldsOf(page)).toMatchObject({ story: [answers.story], submission: [fields.submission] })
  await letGo()
  expect(await casesOf()).toBe(before)
})

test('a program reads the same as JSON, and another form comes back as it was sent', async () => {
  const letGo = takeTheConnection()
  const busy = await send({ accept: 'application/json' })
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60'])
  expect(await busy.json()).toMatchObject({ error: 'busy' })
  const report = post(`/${tenant.slug}/report?lang=en`, { text: 'zilverreiger\nop het dak', email: '' })
  const page = await (await postReport(report, { params: Promise.resolve({ tenant: tenant.slug }) })).text()
  expect(page).not.toContain('Het is nu even te druk')
  expect(fieldsOf(page)).toEqual({ text: ['zilverreiger\nop het dak'], email: [''] })
  expect(page).toContain(`action="/${tenant.slug}/report?lang=en"`)
  await letGo()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { fieldsOf } from './testing/browser'
import { answers, complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { filed, sent, received, follow, status, intake, caseOf } = complainantOf(() => tenant)

const OLD = { phone: '088 000 14 20', email: 'klachten@zonnehof.example' }
const NEW = { phone: '030 999 88 77', email: 'nieuw@zonnehof.example' }

/** A version with another number, another mailbox and another term. */
async function publishNew() {
  const { contact, followUp } = tenant.procedure
  const procedure = {
    ...tenant.procedure,
    contact: { ...contact, ...NEW },
    followUp: { ...followUp, silence: { amount: 3, unit: 'weeks' as const } },
  }
  const version = { number: 2, procedure, publishedAt: new Date(), publishedBy: tenant.owner.memberId }
  await inTenant(tenant.owner, (tx) => insertVersion(tx, version))
}

test('how to reach the organisation is as it is today, on every page of a complaint from before; what was promised stays', async () => {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  const confirmation = await sent()
  const form = fieldsOf(await (await intake({ ...answers, go: 'to:story' })).text())
  await publishNew()
  const pages = {
    status: await (await status(reference, cookie)).text(),
    confirmation: await (await received(confirmation)).text(),
    form: await (await intake({ ...form, version: '1', go: 'to:about' })).text(),
  }
  for (const [page, html] of Object.entries(pages)) {
    expect(html, page).toContain(NEW.phone)
    expect(html, page).toContain(NEW.email)
    expect(html, page).not.toContain(OLD.phone)
    expect(html, page).not.toContain(OLD.email)
  }
  const { caseId } = await caseOf(reference)
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  expect(loaded?.procedure.contact).toMatchObject(NEW)
  expect(loaded?.procedure.followUp).toEqual(tenant.procedure.followUp)
  expect(loaded?.complaint.version).toBe(1)
})

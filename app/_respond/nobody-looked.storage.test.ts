import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET as getIntake } from '@/app/[tenant]/intake/route'
import { GET as getPrivacy } from '@/app/[tenant]/privacy/route'
import { GET as getReport } from '@/app/[tenant]/report/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { get } from './testing/browser'
import { answers, complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  const contact = { ...tenant.procedure.contact, shows: 'person' as const }
  const version = { number: 2, procedure: { ...tenant.procedure, contact }, publishedBy: tenant.owner.memberId }
  await inTenant(tenant.owner, async (tx) => {
    await insertVersion(tx, { ...version, publishedAt: new Date(Date.now() - 60_000) })
    await changeOwnTenant(tx, { state: 'live' })
  })
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { at, intake } = complainantOf(() => tenant)

test('public pages write no line in the access log, also where they name persons and however often they are asked for', async () => {
  const lines = () => inTenant(tenant.owner, ({ sql }) => sql`select 1 from access_log`)
  const before = await lines()
  expect(await (await getProcedure(get(`/${tenant.slug}`), at())).text()).toContain('Olga Owner')
  for (let n = 0; n < 3; n += 1) {
    await getProcedure(get(`/${tenant.slug}?lang=en`), at())
    await getIntake(get(`/${tenant.slug}/intake`), at())
    await getPrivacy(get(`/${tenant.slug}/privacy`), at())
    await getReport(get(`/${tenant.slug}/report`), at())
    await intake({ ...answers, email: 'x', version: '1', page: 'reach', go: 'next' })
  }
  expect(await lines()).toHaveLength(before.length)
})

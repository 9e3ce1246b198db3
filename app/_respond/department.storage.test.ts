import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { namesIn } from './testing/browser'
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

const { filed, follow, status, opened, intake, caseOf } = complainantOf(() => tenant)

const departmentOf = async (reference: string) => {
  const { caseId } = await caseOf(reference)
  return (await inTenant(tenant.owner, (tx) => loadCase(tx, caseId)))?.complaint.department
}

test('a place that people know is asked for in the form, goes with the complaint, and stands in what they sent', async () => {
  const form = await (await intake({ ...answers, go: 'to:about' })).text()
  expect(namesIn(form)).toContain('department')
  expect(form).toContain('Regio Noord')
  expect(form, 'a department among ourselves is not asked for').not.toContain('Regio Zuid')
  const { token, reference } = await filed({ subject: 'care', department: 'north' })
  expect(await departmentOf(reference)).toBe('north')
  const { cookie } = await follow(token)
  const page = await (await status(reference, await opened(reference, cookie))).text()
  expect(page).toMatch(/Waar het was<\/h3>.*?Regio Noord/s)
})

test('who does not know the place says so, and the procedure decides as before', async () => {
  const { reference } = await filed({ department: '-' })
  const other = await filed({})
  expect(await departmentOf(reference)).toBe(await departmentOf(other.reference))
})

test('a department that the form does not ask for cannot be chosen', async () => {
  const response = await intake({ submission: 'south-1', ...answers, department: 'south' })
  expect(response.status).toBe(422)
})

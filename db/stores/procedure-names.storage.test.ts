import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { procedureWithNames } from './procedure-names-statement'
import { insertVersion } from './versions'

let database: TestDatabase
let house: Database
beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const namesOf = ({ owner }: TestTenant) => inTenant(owner, procedureWithNames)

async function publish({ owner, procedure }: TestTenant, number: number, label: string) {
  const [first, ...others] = procedure.intake.subjects
  if (!first) throw new Error('the sample has subjects')
  const subjects = [{ ...first, label: { ...first.label, nl: label } }, ...others]
  const next = { ...procedure, intake: { ...procedure.intake, subjects } }
  await inTenant(owner, (tx) =>
    insertVersion(tx, { number, procedure: next, publishedAt: new Date(), publishedBy: owner.memberId }),
  )
  return first.id
}

test('the procedure and its names are read once, until another version is in force', async () => {
  const tenant = await aTenant()
  const before = await namesOf(tenant)
  expect(await namesOf(tenant)).toBe(before)
  const id = await publish(tenant, 2, 'Een ander onderwerp')
  const after = await namesOf(tenant)
  expect(after.names.subjects[id]?.nl).toBe('Een ander onderwerp')
  expect(after.procedure?.intake.subjects[0]?.label.nl).toBe('Een ander onderwerp')
  expect(before.names.subjects[id]?.nl).not.toBe('Een ander onderwerp')
})

test('each organisation has its own', async () => {
  const [one, other] = [await aTenant(), await aTenant()]
  const id = await publish(one, 2, 'Alleen hier')
  expect((await namesOf(one)).names.subjects[id]?.nl).toBe('Alleen hier')
  expect((await namesOf(other)).names.subjects[id]?.nl).not.toBe('Alleen hier')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase as openDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { NotReadable } from '@/lib/core/shared/stored-shape'
import { takeDueSteps } from '@/lib/jobs/take-due-steps'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { perform } from '@/lib/operations/cases/perform'
import { asSuperuser } from '@/lib/operations/testing/an-account'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { loadCase } from './load-case'
import { timelineOf } from './timeline'
import { currentVersion } from './versions'

const TODAY = '2026-11-18'

let house: TestDatabase
let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  house = await testDatabase()
  database = openDatabase(house.webUrl)
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

const list = (tenant: TestTenant) =>
  readCases(tenant.owner, { view: 'all', filter: {}, search: '', after: null, today: TODAY })

async function threeCases() {
  const tenant = await aTenant()
  const filed = [await aComplaint(tenant), await aComplaint(tenant), await aComplaint(tenant)]
  return { tenant, ids: filed.map(({ caseId }) => caseId), references: filed.map(({ reference }) => reference) }
}

test.each([
  ['of a format that does not exist', { format: 99 }, 'is of a format that this version does not know'],
  ['that does not parse', { promises: { not: 'a list' }, parties: 7 }, 'cannot be read: parties is not in order'],
])('a case with a state %s is refused in words, and nothing else is harmed', async (_what, change, words) => {
  const { tenant, ids, references } = await threeCases()
  const [first = '', second = ''] = ids
  await asSuperuser(
    house.superuserUrl,
    (sql) => sql`
      update cases set state = state || ${sql.json(change)},
        next_promise = jsonb_set(next_promise, '{kind}', '"own"'), next_step_at = now() - interval '1 hour'
      where id = ${first}`,
  )
  await asSuperuser(
    house.superuserUrl,
    (sql) => sql`update cases set next_step_at = now() - interval '1 minute' where id = ${second}`,
  )
  const refused = inTenant(tenant.owner, (tx) => loadCase(tx, first))
  await expect(refused).rejects.toThrow(NotReadable)
  await expect(refused).rejects.toThrow(`the state of case ${first} ${words}`)
  await expect(readCase(tenant.owner, references[0] ?? '')).rejects.toThrow(NotReadable)
  // Lists show all three, the others are opened and worked on, and the worker goes on with them.
  expect((await list(tenant))?.rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect((await readCase(tenant.owner, references[1] ?? ''))?.complaint.id).toBe(second)
  const note = { type: 'note', text: 'Gebeld.' } as const
  expect((await perform(tenant.owner, second, null, note, atThisMoment())).ok).toBe(true)
  const faults: unknown[] = []
  await withDatabase(house.workerUrl, () => takeDueSteps(atThisMoment, (fault) => faults.push(fault)))
  expect(faults.map(String)).toEqual([expect.stringContaining(`the state of case ${first} ${words}`)])
  const left = await asSuperuser(
    house.superuserUrl,
    (sql) => sql<{ id: string }[]>`select id from cases where next_step_at < now() and tenant_id = ${tenant.tenantId}`,
  )
  expect(left.map(({ id }) => id)).toEqual([first])
  await asSuperuser(house.superuserUrl, (sql) => sql`update cases set next_step_at = null where id = ${first}`)
})

test('an event of a format that does not exist is refused in words, and the lists and the other cases go on', async () => {
  const { tenant, ids, references } = await threeCases()
  const [first = ''] = ids
  await asSuperuser(house.superuserUrl, (sql) =>
    sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update events set body = jsonb_set(body::jsonb, '{format}', '99')::text where case_id = ${first} and seq = 2`
    }),
  )
  const words = `an event of case ${first} is of a format that this version does not know`
  await expect(inTenant(tenant.owner, (tx) => timelineOf(tx, first))).rejects.toThrow(words)
  await expect(readCase(tenant.owner, references[0] ?? '')).rejects.toThrow(NotReadable)
  expect((await list(tenant))?.rows).toHaveLength(3)
  expect((await readCase(tenant.owner, references[1] ?? ''))?.timeline.length).toBeGreaterThan(1)
})

test('a version of a format that does not exist is refused in words, and only in its own organisation', async () => {
  const [ours, theirs] = [await threeCases(), await threeCases()]
  await asSuperuser(house.superuserUrl, (sql) =>
    sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update procedure_versions set body = body || '{"format":99}' where tenant_id = ${ours.tenant.tenantId}`
    }),
  )
  const words = 'is of a format that this version does not know (it knows 1 to 3)'
  await expect(inTenant(ours.tenant.owner, currentVersion)).rejects.toThrow(`the procedure of version 1 ${words}`)
  await expect(inTenant(ours.tenant.owner, (tx) => loadCase(tx, ours.ids[0] ?? ''))).rejects.toThrow(
    `the procedure of case ${ours.ids[0]} ${words}`,
  )
  expect((await inTenant(theirs.tenant.owner, currentVersion))?.number).toBe(1)
  expect((await list(theirs.tenant))?.rows).toHaveLength(3)
})

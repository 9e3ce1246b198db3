import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint, someAnswers } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { replay } from '@/lib/core/case/apply'
import { fileComplaint } from './file-complaint'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

/** How many of these mails wait or have left. */
const mailsOf = (caseId: string) =>
  inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ n: number }[]>`
      select count(*)::int as n from messages
      where tenant_id = ${tenantId} and case_id = ${caseId} and kind = 'standstill'`,
  ).then(([row]) => row?.n)

test('a clock that is stopped, and let run, is kept with its days, told by two mails, and is what its events make of it', async () => {
  const { caseId } = await aComplaint(tenant)
  const moment = atThisMoment()
  const today = civilDateIn(AMSTERDAM, moment.now)
  const suspend = { type: 'suspend', reason: 'you-asked' } as const
  const tooLong = await perform(tenant.owner, caseId, null, { ...suspend, until: addDays(today, 43) }, moment)
  expect(tooLong).toMatchObject({ ok: false, refusal: { kind: 'suspension-too-long', latest: addDays(today, 42) } })
  expect(await mailsOf(caseId)).toBe(0)

  expect(await perform(tenant.owner, caseId, null, suspend, moment)).toMatchObject({ ok: true })
  const later = { ...atThisMoment(), now: new Date(moment.now.getTime() + 7 * 86_400_000) }
  expect(await perform(tenant.owner, caseId, null, { type: 'resume' }, later)).toMatchObject({ ok: true })
  expect(await mailsOf(caseId)).toBe(2)

  await inTenant(tenant.owner, async (tx) => {
    const loaded = await loadCase(tx, caseId)
    expect(loaded?.complaint.stoodStill).toEqual([{ from: today, to: addDays(today, 7) }])
    expect(loaded?.complaint).toEqual(replay(caseId, await timelineOf(tx, caseId)))
    expect(await verifyChain(tx, caseId)).toEqual([])
  })
})

test('a day in the future is refused at its question, and nothing of the complaint stays behind', async () => {
  const moment = atThisMoment()
  const happenedOn = addDays(civilDateIn(AMSTERDAM, moment.now), 2)
  const visitor = { kind: 'visitor', tenantId: tenant.tenantId } as const
  const counts = () =>
    inTenant(
      tenant.owner,
      ({ sql, tenantId }) => sql<{ cases: number; texts: number; people: number }[]>`
        select (select count(*)::int from cases where tenant_id = ${tenantId}) as cases,
          (select count(*)::int from texts where tenant_id = ${tenantId}) as texts,
          (select count(*)::int from people where tenant_id = ${tenantId}) as people`,
    )
  const before = await counts()
  const filed = await fileComplaint(visitor, { channel: 'form', answers: someAnswers({ happenedOn }) }, moment)
  expect(filed).toMatchObject({ refusal: { kind: 'invalid', fields: { 'q-first-day': 'date-in-future' } } })
  expect(await counts()).toEqual(before)

  const { caseId } = await aComplaint(tenant, { answers: { happenedOn: addDays(happenedOn, -30) } })
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  expect(loaded?.complaint.happenedOn).toBe(addDays(happenedOn, -30))
})

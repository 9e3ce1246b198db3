import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { replay } from '@/lib/core/case/apply'
import { inWindow } from '@/lib/core/case/in-window'
import { sampleFromReturn } from '@/lib/core/procedure/testing/sample-from-return'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant({ procedure: sampleFromReturn() })
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const mailsOf = (caseId: string) =>
  inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ n: number }[]>`
      select count(*)::int as n from messages
      where tenant_id = ${tenantId} and case_id = ${caseId} and kind = 'day-told'`,
  ).then(([row]) => row?.n)

test('a day told after filing, and corrected, moves the answer, is told by mail, and both days stay in the chain', async () => {
  const { caseId } = await aComplaint(tenant)
  const moment = atThisMoment()
  const today = civilDateIn(AMSTERDAM, moment.now)
  const day = { type: 'record-day', by: null, how: 'phone', reason: null } as const
  const give = (on: `${number}-${number}-${number}`, reason: string | null = null) =>
    perform(tenant.owner, caseId, null, { ...day, on, reason }, moment)
  const answerOf = async () => {
    const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
    return loaded?.complaint.promises.find(({ kind }) => kind === 'answer')
  }
  expect(await give(addDays(today, 1))).toMatchObject({ refusal: { kind: 'date-in-future' } })
  expect(await mailsOf(caseId)).toBe(0)

  expect(await give(addDays(today, -7))).toMatchObject({ ok: true })
  expect(await answerOf()).toMatchObject({ due: addDays(today, 49), startedOn: addDays(today, -7) })
  expect(await give(addDays(today, -14))).toMatchObject({ refusal: { kind: 'correction-needs-reason' } })
  expect(await give(addDays(today, -14), 'Verkeerd gehoord.')).toMatchObject({ ok: true })
  expect(await answerOf()).toMatchObject({ due: addDays(today, 42), firstDue: addDays(today, 56) })
  expect(await mailsOf(caseId)).toBe(2)

  await inTenant(tenant.owner, async (tx) => {
    const loaded = await loadCase(tx, caseId)
    const timeline = await timelineOf(tx, caseId)
    const told = timeline.flatMap(({ event }) => (event.type === 'day-told' ? [[event.was, event.on]] : []))
    expect(told).toEqual([
      [undefined, addDays(today, -7)],
      [addDays(today, -7), addDays(today, -14)],
    ])
    expect(loaded?.complaint).toEqual(replay(caseId, timeline))
    expect(loaded && inWindow(tenant.procedure, loaded.complaint)).toMatchObject({ since: addDays(today, -14) })
    expect(await verifyChain(tx, caseId)).toEqual([])
  })
})

test('a reader records no day', async () => {
  const { caseId } = await aComplaint(tenant)
  const reader = await aMember(tenant, 'reader', 'Rik Lezer')
  const moment = atThisMoment()
  const on = addDays(civilDateIn(AMSTERDAM, moment.now), -7)
  const given = { type: 'record-day', on, by: null, how: 'phone', reason: null } as const
  expect(await perform(reader, caseId, null, given, moment)).toMatchObject({ ok: false })
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  expect(loaded?.complaint.happenedOn).toBeUndefined()
})

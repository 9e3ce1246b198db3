import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { perform } from './perform'
import { performAll } from './perform-all'

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

async function stateOf(caseId: string) {
  return inTenant(tenant.owner, async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (!loaded) throw new Error('the case is not there')
    const [kept] = await tx.sql<{ texts: number; messages: number; events: number }[]>`
      select (select count(*)::int from texts where tenant_id = ${tx.tenantId}) as texts,
        (select count(*)::int from messages where tenant_id = ${tx.tenantId} and case_id = ${caseId}) as messages,
        (select count(*)::int from events where tenant_id = ${tx.tenantId} and case_id = ${caseId}) as events`
    return { ...kept, complaint: loaded.complaint }
  })
}

const judgementOf = (point: string): Command => ({
  type: 'judge-point',
  point,
  judgement: 'upheld',
  reasons: 'Er is niet teruggebeld.',
  cause: null,
  remedies: [],
  measures: [],
})

test('a judgement and the letter that says it are one act: each has seen the one before', async () => {
  const { caseId } = await aComplaint(tenant)
  const { complaint } = await stateOf(caseId)
  const point = complaint.points[0]?.id ?? ''
  const commands = [judgementOf(point), { type: 'note', text: 'Besproken.' } as const, judgementOf(point)]
  const done = await performAll({ actor: tenant.owner, caseId, commands, moment: atThisMoment() }, complaint.seq)
  expect(done.ok).toBe(true)
  const after = await stateOf(caseId)
  expect(after.complaint.points[0]?.judgement).toBe('upheld')
  expect(done).toMatchObject({ value: { seq: after.complaint.seq } })
})

test('when one of several commands is refused, nothing of the others is kept: no event, no text, no mail', async () => {
  const { caseId } = await aComplaint(tenant)
  const before = await stateOf(caseId)
  const point = before.complaint.points[0]?.id ?? ''
  const commands: Command[] = [judgementOf(point), { type: 'reopen', reason: 'Die kan nog niet.' }]
  const together = { actor: tenant.owner, caseId, commands, moment: atThisMoment() }
  expect(await performAll(together, before.complaint.seq)).toMatchObject({
    ok: false,
    refusal: { kind: 'case-not-closed' },
  })
  expect(await stateOf(caseId)).toEqual(before)
})

test('what a colleague did meanwhile stops all of them', async () => {
  const { caseId } = await aComplaint(tenant)
  const { complaint } = await stateOf(caseId)
  const point = complaint.points[0]?.id ?? ''
  const change: Command = { type: 'change-point', point, subject: null, cause: null }
  expect((await perform(tenant.owner, caseId, null, change, atThisMoment())).ok).toBe(true)
  const before = await stateOf(caseId)
  const commands = [judgementOf(point), judgementOf(point)]
  const together = { actor: tenant.owner, caseId, commands, moment: atThisMoment() }
  expect(await performAll(together, complaint.seq)).toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
  expect(await stateOf(caseId)).toEqual(before)
})

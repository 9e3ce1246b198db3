import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { changeMember } from '@/db/stores/members'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { perform } from '@/lib/operations/cases/perform'
import { takeDueSteps } from './take-due-steps'
import { withDatabase } from './testing/with-database'

describe('cases that somebody left behind, because we stopped between their leaving and the handing over', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let leaver: MemberActor
  let caseId: string
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
  })
  afterAll(() => house.drop())
  beforeEach(async () => {
    tenant = await aTenant()
    leaver = await aMember(tenant, 'handler', 'Joost van Dam')
    caseId = (await aComplaint(tenant)).caseId
    const assign = { type: 'assign', handler: leaver.memberId, department: null } as const
    const done = await perform(tenant.owner, caseId, null, assign, atThisMoment())
    if (!done.ok) throw new Error(`refused: ${done.refusal.kind}`)
  })

  const round = async () => {
    const faults: unknown[] = []
    await withDatabase(house.workerUrl, () => takeDueSteps(atThisMoment, (fault) => faults.push(fault)))
    useDatabase(house.webUrl)
    expect(faults).toEqual([])
  }
  const handlerOf = async () => (await inTenant(tenant.owner, (tx) => loadCase(tx, caseId)))?.complaint.handler
  const change = (what: Parameters<typeof changeMember>[2]) =>
    inTenant(tenant.owner, (tx) => changeMember(tx, leaver.memberId, what))

  test('go to who fills the function now', async () => {
    await change({ state: 'left' })
    await round()
    expect(await handlerOf()).toBe(tenant.owner.memberId)
  })

  test('as do those of somebody who may only read since', async () => {
    await change({ role: 'reader' })
    await round()
    expect(await handlerOf()).toBe(tenant.owner.memberId)
  })

  test('stay where they are as long as their handler is there, and in an organisation that has closed', async () => {
    await round()
    expect(await handlerOf()).toBe(leaver.memberId)
    await change({ state: 'left' })
    await withoutWalls(house, (sql) => sql`update tenants set state = 'closed' where id = ${tenant.tenantId}`)
    await round()
    expect(await handlerOf()).toBe(leaver.memberId)
  })
})

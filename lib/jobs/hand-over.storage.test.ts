import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { timelineOf } from '@/db/stores/timeline'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { handOverCases } from '@/lib/operations/cases/hand-over-cases'
import { perform } from '@/lib/operations/cases/perform'
import { changeRole, endMembership } from '@/lib/operations/people/change-member'
import { fillFunction, vacateFunction } from '@/lib/operations/people/fill-function'

describe('the cases of somebody who leaves', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let leaver: MemberActor
  let cases: string[]
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
  })
  afterAll(() => house.drop())
  beforeEach(async () => {
    await withoutWalls(house, (sql) => sql`delete from graphile_worker._private_jobs`)
    tenant = await aTenant()
    leaver = await aMember(tenant, 'handler', 'Joost van Dam')
    cases = []
    for (let n = 0; n < 5; n += 1) {
      const { caseId } = await aComplaint(tenant)
      const assign = { type: 'assign', handler: leaver.memberId, department: null } as const
      await perform(tenant.owner, caseId, null, assign, atThisMoment())
      cases.push(caseId)
    }
  })

  const handlers = () =>
    inTenant(tenant.owner, async (tx) => {
      const found = await Promise.all(cases.map((caseId) => loadCase(tx, caseId)))
      return found.map((it) => it?.complaint.handler)
    })
  const all = (memberId: string) => cases.map(() => memberId)
  const jobs = () =>
    withoutWalls(
      house,
      (sql) => sql<{ payload: { tenantId: string; memberId?: string; after?: string } }[]>`
        delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
        where t.id = j.task_id and t.identifier = 'hand-over-cases' returning j.payload`,
    )
  /** Everything that is in the queue, until there is nothing. Returns how many portions it took. */
  const work = async (atOnce?: number) => {
    for (let portions = 0; ; ) {
      const found = await jobs()
      if (found.length === 0) return portions
      for (const { payload } of found) {
        portions += 1
        await handOverCases({ memberId: null, ...payload }, atThisMoment, atOnce)
      }
    }
  }
  const handedOver = async () => {
    const timelines = await inTenant(tenant.owner, (tx) => Promise.all(cases.map((caseId) => timelineOf(tx, caseId))))
    return timelines.map((events) => events.length)
  }

  test('are asked for with the leaving itself, and handed over by the worker in portions', async () => {
    await endMembership(tenant.owner, leaver.memberId)
    expect(await handlers()).toEqual(all(leaver.memberId))
    expect(await work(2)).toBe(3)
    expect(await handlers()).toEqual(all(tenant.owner.memberId))
  })

  test('are not asked for when the leaving is refused', async () => {
    await endMembership(leaver, tenant.owner.memberId)
    expect(await jobs()).toHaveLength(0)
  })

  test('go on where they were broken off, and each is handed over once', async () => {
    const before = await handedOver()
    await endMembership(tenant.owner, leaver.memberId)
    const [job] = await jobs()
    let left = 3
    const stops = () => {
      if (left-- <= 0) throw new Error('we are stopped here')
      return atThisMoment()
    }
    if (!job) throw new Error('nothing was asked for')
    await expect(handOverCases({ memberId: null, ...job.payload }, stops)).rejects.toThrow('stopped here')
    expect((await handlers()).filter((handler) => handler === leaver.memberId)).toHaveLength(2)
    await handOverCases({ memberId: null, ...job.payload }, atThisMoment)
    await handOverCases({ memberId: null, ...job.payload }, atThisMoment)
    expect(await handlers()).toEqual(all(tenant.owner.memberId))
    expect(await handedOver()).toEqual(before.map((n) => n + 1))
  })

  test('are tried again when one of them fails, and the others do not wait for it', async () => {
    await endMembership(tenant.owner, leaver.memberId)
    const [job] = await jobs()
    if (!job) throw new Error('nothing was asked for')
    let n = 0
    const once = () => {
      n += 1
      return n === 2 ? { ...atThisMoment(), now: new Date(Number.NaN) } : atThisMoment()
    }
    await expect(handOverCases({ memberId: null, ...job.payload }, once)).rejects.toThrow()
    expect((await handlers()).filter((handler) => handler === leaver.memberId)).toHaveLength(1)
    await handOverCases({ memberId: null, ...job.payload }, atThisMoment)
    expect(await handlers()).toEqual(all(tenant.owner.memberId))
  })

  test('go as well when somebody may only read, or no longer fills the function; what waits goes to who comes', async () => {
    await changeRole(tenant.owner, leaver.memberId, 'reader')
    await work()
    expect(await handlers()).toEqual(all(tenant.owner.memberId))
    const filling = { function: tenant.procedure.contact.handler, department: null, member: tenant.owner.memberId }
    await vacateFunction(tenant.owner, filling)
    expect((await jobs()).map(({ payload }) => payload.memberId)).toEqual([tenant.owner.memberId])
    await fillFunction(tenant.owner, filling)
    expect((await jobs()).map(({ payload }) => payload.memberId)).toEqual([undefined])
  })
})

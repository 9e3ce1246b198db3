// Who comes to a large organisation is admitted at once, and reads nothing about anybody until the worker has held their name
// beside those of all the people complained about.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { membersToLookOver } from '@/db/outside-tenant/due-work'
import { loadCase } from '@/db/stores/load-case'
import { markLookedOver, newcomer } from '@/db/stores/look-over'
import { changeMember } from '@/db/stores/members'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { clonedCases } from '@/db/testing/cloned-cases'
import { anImprovement } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { acceptAsNewcomer } from '@/lib/operations/accounts/accept-invitation'
import { hearAgain } from '@/lib/operations/cases/hear-again'
import { endMembership } from '@/lib/operations/people/change-member'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { asWorker } from '@/lib/operations/testing/a-copy'
import { GOOD_PASSWORD } from '@/lib/operations/testing/an-account'
import { lookOverNewcomers } from './look-over-newcomers'
import { hearCasesAgain } from './tasks/hear-again'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())
beforeEach(async () => {
  await withoutWalls(house, (sql) => sql`delete from graphile_worker._private_jobs`)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})

async function comes(name: string): Promise<MemberActor> {
  const email = `${atThisMoment().secret(5)}@example.org`
  const invited = await inviteMember(tenant.owner, { name, email, role: 'handler' }, atThisMoment())
  if (!invited.ok) throw new Error(invited.refusal.kind)
  const coming = { token: invited.value.token, name, password: GOOD_PASSWORD }
  const joined = await acceptAsNewcomer(coming, 'nl', atThisMoment())
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { tenantId, memberId } = joined.value
  return { kind: 'member', tenantId, memberId, userId: '', role: 'handler', functions: [] }
}
const sees = async (by: MemberActor, caseId: string) => (await inTenant(by, (tx) => loadCase(tx, caseId))) !== null
const outsiderOf = (caseId: string) =>
  inTenant(
    { kind: 'system', tenantId: tenant.tenantId },
    async (tx) => (await loadCase(tx, caseId))?.complaint.outsider,
  )
const work = () => asWorker(house, () => lookOverNewcomers(atThisMoment, rethrow))
const jobs = (task: string) =>
  withoutWalls(
    house,
    (sql) => sql<{ payload: { which?: string } }[]>`
      delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = ${task} returning j.payload`,
  )

test('whoever cannot be looked over keeps nobody else from it', async () => {
  const all = new Set<string>()
  for (let n = 0; n < 6; n += 1) all.add((await aMember(tenant, 'handler', `Handler ${n}`)).memberId)
  await withoutWalls(house, (sql) => sql`update members set looked_over = false where id in ${sql([...all])}`)
  const seen = new Set<string>()
  for (let n = 0; n < 200; n += 1) {
    for (const { memberId } of await asWorker(house, () => membersToLookOver(1))) seen.add(memberId)
  }
  expect([...seen].filter((id) => all.has(id)).sort()).toEqual([...all].sort())
})

describe('where hundreds were complained about', () => {
  let about: string
  let other: string
  beforeEach(async () => {
    const many = await aComplaint(tenant, { answers: { about: 'Peter Prikkebeen' } })
    const improvement = atThisMoment().newId()
    await anImprovement(tenant, improvement)
    await clonedCases(house, { caseId: many.caseId, times: 600, improvement })
    about = (await aComplaint(tenant, { answers: { about: 'mevrouw Zwarthoed' } })).caseId
    other = (await aComplaint(tenant)).caseId
  })

  test('who comes is admitted at once, reads nothing, and reads all but their own case once the worker has looked', async () => {
    const sent: string[] = []
    const stop = watchStatements((statement) => sent.push(statement))
    const newcomer = await comes('Marijke Zwarthoed')
    stop()
    // However many there are: nothing is done for each of them while somebody waits.
    expect(sent.length).toBeLessThan(120)
    expect([await sees(newcomer, about), await sees(newcomer, other)]).toEqual([false, false])
    expect(await jobs('look-over')).toHaveLength(1)
    await work()
    expect([await sees(newcomer, about), await sees(newcomer, other)]).toEqual([false, true])
    expect(await sees(tenant.owner, about)).toBe(true)
  })

  test('who goes and comes back while they are looked at is looked at again, under the same name and role too', async () => {
    const back = await comes('Ans Akkerman')
    const system = { kind: 'system', tenantId: tenant.tenantId } as const
    const begun = await inTenant(system, (tx) => newcomer(tx, back.memberId))
    if (begun === null) throw new Error('they are not there')
    await inTenant(tenant.owner, (tx) => changeMember(tx, back.memberId, { state: 'left' }))
    // Nobody here is called that now, so nobody is barred from it.
    const meanwhile = await aComplaint(tenant, { answers: { about: 'Akkerman' } })
    await withoutWalls(house, (sql) => sql`update members set state = 'active' where id = ${back.memberId}`)
    expect(await inTenant(system, (tx) => markLookedOver(tx, begun))).toBe(false)
    expect(await sees(back, meanwhile.caseId)).toBe(false)
    await work()
    expect([await sees(back, meanwhile.caseId), await sees(back, other)]).toEqual([false, true])
  })
})

test('who was the last to stand apart from many cases and goes is missed in each of them, without whoever sends them away waiting', async () => {
  const last = await aMember(tenant, 'handler', 'Herman Hoek')
  await work()
  await jobs('hear-again')
  const cases: string[] = []
  for (let n = 0; n < 11; n += 1) cases.push((await aComplaint(tenant, { answers: { about: 'Olga Owner' } })).caseId)
  expect((await endMembership(tenant.owner, last.memberId)).ok).toBe(true)
  expect(await Promise.all(cases.map(outsiderOf))).toEqual(cases.map(() => undefined))
  const [asked] = await jobs('hear-again')
  expect(asked?.payload).toMatchObject({ which: 'missed' })
  await hearCasesAgain(asked?.payload, { moment: atThisMoment })
  const needed = await Promise.all(cases.map(outsiderOf))
  expect(needed.map((it) => it?.state)).toEqual(cases.map(() => 'needed'))
})

test('cases that are heard again in portions are each heard once, and a portion asks for the next', async () => {
  const last = await aMember(tenant, 'handler', 'Herman Hoek')
  await work()
  await jobs('hear-again')
  const cases: string[] = []
  for (let n = 0; n < 3; n += 1) cases.push((await aComplaint(tenant, { answers: { about: 'Olga Owner' } })).caseId)
  await jobs('hear-again')
  await withoutWalls(house, (sql) => sql`update members set state = 'left' where id = ${last.memberId}`)
  const { tenantId } = tenant
  await hearAgain({ tenantId, which: 'missed' }, atThisMoment, 2)
  const [next, ...more] = await jobs('hear-again')
  expect(more).toEqual([])
  expect((await Promise.all(cases.map(outsiderOf))).filter(Boolean)).toHaveLength(2)
  await hearCasesAgain(next?.payload, { moment: atThisMoment })
  expect(await jobs('hear-again')).toEqual([])
  expect((await Promise.all(cases.map(outsiderOf))).filter(Boolean)).toHaveLength(3)
})

function rethrow(fault: unknown): never {
  throw fault
}

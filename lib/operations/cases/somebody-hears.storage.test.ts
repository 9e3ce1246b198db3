import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { membershipsOf } from '@/db/outside-tenant/tenants'
import { atTheDoor } from '@/db/stores/filing-statement'
import { loadCase } from '@/db/stores/load-case'
import { memberList } from '@/db/stores/members'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { acceptAsNewcomer, acceptAsUser } from '../accounts/accept-invitation'
import { changeOwn } from '../accounts/change-own'
import { changeRole, endMembership } from '../people/change-member'
import { inviteMember } from '../people/invite-member'
import { GOOD_PASSWORD } from '../testing/an-account'
import { lookOver } from './look-over'
import { perform } from './perform'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

/** An organisation that is live, so that whoever comes is looked over. */
async function aLiveTenant(): Promise<TestTenant> {
  const tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
  return tenant
}

async function comes(by: MemberActor, role: Role, name: string): Promise<MemberActor> {
  const email = `${atThisMoment().secret(5)}@example.org`
  const invited = await inviteMember(by, { name, email, role }, atThisMoment())
  if (!invited.ok) throw new Error(`inviting was refused: ${invited.refusal.kind}`)
  const joined = await acceptAsNewcomer(
    { token: invited.value.token, name, password: GOOD_PASSWORD },
    'nl',
    atThisMoment(),
  )
  if (!joined.ok) throw new Error(`coming in was refused: ${joined.refusal.kind}`)
  const { tenantId, memberId } = joined.value
  const members = await inTenant({ kind: 'system', tenantId }, memberList)
  const userId = members.find(({ id }) => id === memberId)?.userId ?? ''
  return { kind: 'member', tenantId, memberId, userId, role, functions: [] }
}

const seen = async (by: MemberActor, caseId: string) => (await inTenant(by, (tx) => loadCase(tx, caseId)))?.complaint
const caseOf = async ({ tenantId }: { tenantId: string }, caseId: string) => {
  const loaded = await inTenant({ kind: 'system', tenantId }, (tx) => loadCase(tx, caseId))
  if (!loaded) throw new Error('the case is not there')
  return loaded.complaint
}
const mailsOf = (caseId: string) =>
  withoutWalls(
    house,
    (sql) => sql<{ kind: string; member: string | null }[]>`
      select kind, member_id as member from messages where case_id = ${caseId} order by cause, kind, id`,
  )
const does = (by: MemberActor, caseId: string, command: Command) => perform(by, caseId, null, command, atThisMoment())

describe('whoever is complained about does not get in afterwards', () => {
  test('not by coming later under a name like the typed one, however it is spelled', async () => {
    const tenant = await aLiveTenant()
    const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Yildiz' } })
    const newcomer = await comes(tenant.owner, 'handler', 'Elif Yıldız')
    expect(await seen(newcomer, caseId)).toBeUndefined()
    expect((await caseOf(tenant, caseId)).barred).toEqual([newcomer.memberId])
    expect(await seen(tenant.owner, caseId)).toBeDefined()
    const other = await aComplaint(tenant)
    expect(await seen(newcomer, other.caseId)).toBeDefined()
  })

  test('not by leaving and coming back', async () => {
    const tenant = await aLiveTenant()
    const gone = await comes(tenant.owner, 'handler', 'Bartholomeus Kortekaas')
    await endMembership(tenant.owner, gone.memberId)
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Kortekaas' } })
    expect((await caseOf(tenant, caseId)).barred).toEqual([])
    const [{ email } = { email: '' }] = (await inTenant(tenant.owner, memberList)).filter(
      ({ id }) => id === gone.memberId,
    )
    const invited = await inviteMember(tenant.owner, { name: 'B', email, role: 'manager' }, atThisMoment())
    if (!invited.ok) throw new Error(invited.refusal.kind)
    await acceptAsUser({ id: gone.userId, email }, invited.value.token, atThisMoment())
    expect(await seen({ ...gone, role: 'manager' }, caseId)).toBeUndefined()
  })

  test('nor by being sent away and asked in again: they begin as whoever comes new, and the log says that they came', async () => {
    const tenant = await aLiveTenant()
    const gone = await comes(tenant.owner, 'manager', 'Bartholomeus Kortekaas')
    const { caseId: other } = await aComplaint(tenant)
    const handler = await comes(tenant.owner, 'handler', 'Ans Akkerman')
    expect(await seen(gone, other)).toBeDefined()
    await endMembership(tenant.owner, gone.memberId)
    // A session that is still open somewhere opens nothing here.
    expect(await seen(gone, other)).toBeUndefined()
    expect((await membershipsOf(gone.userId)).map(({ state }) => state)).toEqual(['left'])
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Kortekaas' } })
    const { email = '' } = (await inTenant(tenant.owner, memberList)).find(({ id }) => id === gone.memberId) ?? {}
    const ask = async () => {
      const asked = await inviteMember(tenant.owner, { name: 'B', email, role: 'handler' }, atThisMoment())
      if (!asked.ok) throw new Error(asked.refusal.kind)
      return asked.value.token
    }
    const [first, second] = [await ask(), await ask()]
    expect(await seen(gone, other)).toBeUndefined()
    const user = { id: gone.userId, email }
    expect((await acceptAsUser(user, first, atThisMoment())).ok).toBe(false)
    expect((await acceptAsUser(user, second, atThisMoment())).ok).toBe(true)
    expect((await acceptAsUser(user, second, atThisMoment())).ok).toBe(false)
    const back = { ...gone, role: 'handler' } as const
    expect([await seen(back, caseId), await seen(back, other)]).toEqual([undefined, expect.anything()])
    expect((await membershipsOf(gone.userId))[0]).toMatchObject({
      memberId: gone.memberId,
      role: 'handler',
      functions: [],
    })
    const log = await inTenant(
      tenant.owner,
      ({ sql }) => sql<{ screen: string; actor: { member?: string } }[]>`
        select screen, actor from access_log where screen like 'join:%' and actor->>'member' = ${gone.memberId} order by entry`,
    )
    expect(log.map(({ screen }) => screen)).toEqual(['join:manager', 'join:handler'])
    expect(await seen(handler, caseId)).toBeDefined()
  })

  test('not by changing their name, before the complaint or after it', async () => {
    const tenant = await aLiveTenant()
    const { caseId: before } = await aComplaint(tenant, { answers: { about: 'Sjahin' } })
    const hanna = await comes(tenant.owner, 'handler', 'Hanna Jansen')
    expect(await seen(hanna, before)).toBeDefined()
    await changeOwn(hanna.userId, { name: 'Leyla Şahin', language: 'nl' })
    expect(await seen(hanna, before)).toBeUndefined()
    const { caseId: after } = await aComplaint(tenant, { answers: { about: 'mevrouw Janssen' } })
    expect((await caseOf(tenant, after)).barred).toEqual([hanna.memberId])
    expect((await caseOf(tenant, after)).handler).not.toBe(hanna.memberId)
  })

  test('a member who was not held beside the cases yet sees none of them, and is once that was done', async () => {
    const tenant = await aLiveTenant()
    const hanna = await comes(tenant.owner, 'handler', 'Hanna Jansen')
    const { caseId } = await aComplaint(tenant)
    await withoutWalls(house, (sql) => sql`update members set name = 'Hanna de Groot' where id = ${hanna.memberId}`)
    expect(await seen(hanna, caseId)).toBeUndefined()
    await lookOver(tenant.tenantId, hanna.memberId)
    expect(await seen(hanna, caseId)).toBeDefined()
  })

  test('nor by mail: a manager who was not held beside the cases yet hears of none that nobody gets', async () => {
    const tenant = await aLiveTenant()
    const [looked, newer] = [
      await comes(tenant.owner, 'manager', 'Mechteld Maas'),
      await comes(tenant.owner, 'manager', 'Hanna Jansen'),
    ]
    await withoutWalls(house, (sql) => sql`update members set name = 'Leyla Sahin' where id = ${newer.memberId}`)
    await withoutWalls(house, (sql) => sql`delete from function_holders where tenant_id = ${tenant.tenantId}`)
    const { caseId } = await aComplaint(tenant)
    const told = (await mailsOf(caseId)).filter(({ kind }) => kind === 'unassigned').map(({ member }) => member)
    expect(told.sort()).toEqual([looked.memberId, tenant.owner.memberId].sort())
  })

  test('somebody of whom it was said that it is not them is not asked about again, and never decides it', async () => {
    const tenant = await aLiveTenant()
    const hanna = await comes(tenant.owner, 'handler', 'Hanna Jansen')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Jansen' } })
    const party = (await caseOf(tenant, caseId)).parties.find(({ role }) => role === 'subject')?.id ?? ''
    await does(tenant.owner, caseId, { type: 'settle-subject', party, member: null })
    await changeOwn(hanna.userId, { name: 'Hanna Janssen', language: 'nl' })
    expect(await seen(hanna, caseId)).toBeDefined()
    const decides = await does(hanna, caseId, { type: 'settle-subject', party, member: tenant.owner.memberId })
    expect(decides).toMatchObject({ ok: false, refusal: { kind: 'conflict-of-interest' } })
  })
})

test('nobody is let in while a complaint is being filed that does not know them yet', async () => {
  const tenant = await aLiveTenant()
  const hanna = await comes(tenant.owner, 'handler', 'Hanna Jansen')
  await withoutWalls(house, (sql) => sql`update members set name = 'Leyla Sahin' where id = ${hanna.memberId}`)
  const { promise: filed, resolve: endFiling } = Promise.withResolvers<void>()
  const { promise: begun, resolve: hasBegun } = Promise.withResolvers<void>()
  const filing = inTenant({ kind: 'visitor', tenantId: tenant.tenantId }, async (tx) => {
    await atTheDoor(tx, { submission: 'a form', version: 1, at: new Date() })
    hasBegun()
    await filed
  })
  await begun
  await lookOver(tenant.tenantId, hanna.memberId)
  const { caseId } = await aComplaint(tenant)
  expect(await seen(hanna, caseId)).toBeUndefined()
  endFiling()
  await filing
  await lookOver(tenant.tenantId, hanna.memberId)
  expect(await seen(hanna, caseId)).toBeDefined()
})

describe('whoever is kept out of a case lets nobody into it', () => {
  test('not by asking a second address of their own to come, in whatever role', async () => {
    const tenant = await aLiveTenant()
    const accused = await comes(tenant.owner, 'owner', 'Bartholomeus Kortekaas')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Kortekaas' } })
    const second = await comes(accused, 'owner', 'Pieter Pettiford')
    expect(await seen(second, caseId)).toBeUndefined()
    const third = await comes(second, 'manager', 'Wilma Wezel')
    expect(await seen(third, caseId)).toBeUndefined()
    expect(await seen(await comes(tenant.owner, 'handler', 'Ans Akkerman'), caseId)).toBeDefined()
  })

  test('nor by giving a reader work on cases; and taking a colleague’s role away bars nobody', async () => {
    const tenant = await aLiveTenant()
    const accused = await comes(tenant.owner, 'owner', 'Bartholomeus Kortekaas')
    const reader = await comes(tenant.owner, 'reader', 'Rinske Roos')
    const handler = await comes(tenant.owner, 'handler', 'Ans Akkerman')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Kortekaas' } })
    expect((await changeRole(accused, reader.memberId, 'manager')).ok).toBe(true)
    expect(await seen({ ...reader, role: 'manager' }, caseId)).toBeUndefined()
    expect((await changeRole(accused, handler.memberId, 'manager')).ok).toBe(true)
    expect(await seen({ ...handler, role: 'manager' }, caseId)).toBeDefined()
  })
})

describe('barring everybody', () => {
  test('tells the owners at once, without content, when a handler does it; and that handler cannot close the case', async () => {
    const tenant = await aTenant()
    const [manager, colleague, handler] = [
      await aMember(tenant, 'manager', 'Mechteld Maas'),
      await aMember(tenant, 'handler', 'Coen Kuiper'),
      await aMember(tenant, 'handler', 'Herman Hoek'),
    ]
    const { caseId } = await aComplaint(tenant)
    for (const { memberId } of [manager, colleague, tenant.owner]) {
      expect((await does(handler, caseId, { type: 'add-subject', member: memberId })).ok).toBe(true)
    }
    expect((await caseOf(tenant, caseId)).outsider?.state).toBe('needed')
    const told = (await mailsOf(caseId)).filter(({ kind }) => kind === 'outsider-needed')
    expect(told.map(({ member }) => member)).toEqual([tenant.owner.memberId])
    const closes = await does(handler, caseId, { type: 'close', outcome: 'lapsed' })
    expect(closes).toMatchObject({ ok: false, refusal: { kind: 'outsider-first' } })
  })

  test('by leaving: when the last who stands apart goes, the owners hear that the complaint waits', async () => {
    const tenant = await aLiveTenant()
    const handler = await comes(tenant.owner, 'handler', 'Herman Hoek')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Olga Owner' } })
    expect((await caseOf(tenant, caseId)).outsider).toBeUndefined()
    expect((await mailsOf(caseId)).filter(({ member }) => member === tenant.owner.memberId)).toEqual([])
    await endMembership(tenant.owner, handler.memberId)
    expect((await caseOf(tenant, caseId)).outsider?.state).toBe('needed')
    await comes(tenant.owner, 'handler', 'Ans Akkerman')
    expect((await caseOf(tenant, caseId)).barred).toHaveLength(2)
  })
})

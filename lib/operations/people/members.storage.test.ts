import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { membershipsOf, tenantBySlug } from '@/db/outside-tenant/tenants'
import { memberList } from '@/db/stores/members'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { trial } from '@/lib/core/access/plans'
import { operatorEmail } from '@/lib/settings/env'
import { acceptAsNewcomer, acceptAsUser, openInvitation } from '../accounts/accept-invitation'
import { changeOwn } from '../accounts/change-own'
import { acceptTerms, isOutOfDate } from '../organisation/accept-terms'
import { changeOrganisation } from '../organisation/change-organisation'
import { closeAccount } from '../organisation/close-account'
import { askCopy } from '../organisation/copies/ask-copy'
import { aCopyFetched, filesOfATest } from '../testing/a-copy'
import { anAccount, asSuperuser, mailsTo, tokenIn } from '../testing/an-account'
import { changeAway, changeRole, endMembership } from './change-member'
import { fillFunction, vacateFunction } from './fill-function'
import { inviteMember, withdrawInvitation } from './invite-member'

let house: TestDatabase
const kept = filesOfATest()
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(async () => {
  kept.throwAway()
  await house.drop()
})

const OVER = { ok: false, refusal: { kind: 'link-over' } }
const NOT_ALLOWED = { ok: false, refusal: { kind: 'not-allowed' } }
const LAST_OWNER = { ok: false, refusal: { kind: 'last-owner' } }
const PASSWORD = 'een fiets zonder licht'

async function anOwner() {
  const account = await anAccount()
  const { tenantId, memberId, userId } = account
  const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
  return { ...account, owner }
}

async function invited(owner: MemberActor, role: Role, email = `daan.${atThisMoment().secret(5)}@zonnehof.example`) {
  const done = await inviteMember(owner, { name: 'Daan Postma', email, role }, atThisMoment())
  if (!done.ok) throw new Error(`inviting was refused: ${done.refusal.kind}`)
  return { ...done.value, email }
}

async function aColleague(owner: MemberActor, role: Role): Promise<MemberActor> {
  const { token, email } = await invited(owner, role)
  const joined = await acceptAsNewcomer({ token, name: 'Daan Postma', password: PASSWORD }, 'nl', atThisMoment())
  if (!joined.ok) throw new Error('accepting was refused')
  const members = await inTenant(owner, memberList)
  const userId = members.find((one) => one.email === email)?.userId ?? ''
  return { kind: 'member', tenantId: owner.tenantId, memberId: joined.value.memberId, userId, role, functions: [] }
}

const roleOf = async (of: MemberActor) => (await inTenant(of, memberList)).find(({ id }) => id === of.memberId)?.role

describe('an invitation', () => {
  test('goes by mail, and lets somebody in with the role that was given', async () => {
    const { owner, slug } = await anOwner()
    const { email, token } = await invited(owner, 'handler')
    const [mail] = await mailsTo(house.superuserUrl, email)
    expect(mail?.kind).toBe('invitation')
    expect(tokenIn(mail)).toBe(token)
    expect(mail?.sealed).toMatchObject({ inviter: 'Sanne Kuipers' })
    const shown = { email, role: 'handler', hasAccount: false, inviter: 'Sanne Kuipers' }
    expect(await openInvitation(token, atThisMoment())).toMatchObject(shown)
    const joined = await acceptAsNewcomer({ token, name: 'Daan Postma', password: PASSWORD }, 'nl', atThisMoment())
    expect(joined).toMatchObject({ ok: true, value: { slug, email } })
    expect((await inTenant(owner, memberList)).map(({ name, role }) => [name, role])).toEqual([
      ['Daan Postma', 'handler'],
      ['Sanne Kuipers', 'owner'],
    ])
  })

  test('works once, also when twenty try at the same time, and leaves no half account', async () => {
    const { owner } = await anOwner()
    const { token, email } = await invited(owner, 'reader')
    const tries = Array.from({ length: 20 }, () =>
      acceptAsNewcomer({ token, name: 'Daan', password: PASSWORD }, 'nl', atThisMoment()),
    )
    expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
    const [row] = await asSuperuser(
      house.superuserUrl,
      (sql) => sql`select count(*)::int as n from users where email = ${email}`,
    )
    expect(row?.n).toBe(1)
  })

  test('is over when it is withdrawn or a week old', async () => {
    const { owner } = await anOwner()
    const { token, id } = await invited(owner, 'reader')
    expect(
      await openInvitation(token, { ...atThisMoment(), now: new Date(Date.now() + 7 * 86_400_000 + 1000) }),
    ).toBeNull()
    expect((await withdrawInvitation(owner, id, atThisMoment())).ok).toBe(true)
    expect(await acceptAsNewcomer({ token, name: 'Daan', password: PASSWORD }, 'nl', atThisMoment())).toEqual(OVER)
    expect(await withdrawInvitation(owner, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
  })

  test('is for its own address: another account cannot use it', async () => {
    const { owner } = await anOwner()
    const other = await anAccount()
    const { token, email } = await invited(owner, 'manager')
    const user = { id: other.userId, email: other.input.email }
    expect(await acceptAsUser(user, token, atThisMoment())).toEqual({
      ok: false,
      refusal: { kind: 'other-account', email },
    })
    expect(await membershipsOf(other.userId)).toHaveLength(1)
  })

  test('lets somebody with an account in by that account, and never makes a second', async () => {
    const { owner, tenantId } = await anOwner()
    const other = await anAccount()
    const { token } = await invited(owner, 'handler', other.input.email)
    for (const password of [PASSWORD, 'kort']) {
      expect(await acceptAsNewcomer({ token, name: 'X Y', password }, 'nl', atThisMoment())).toEqual(OVER)
    }
    expect((await acceptAsUser({ id: other.userId, email: other.input.email }, token, atThisMoment())).ok).toBe(true)
    expect((await membershipsOf(other.userId)).map((one) => one.tenantId)).toContain(tenantId)
  })

  test('cannot give more than the inviter may', async () => {
    const { owner } = await anOwner()
    const [manager, handler] = [await aColleague(owner, 'manager'), await aColleague(owner, 'handler')]
    const ask = (actor: MemberActor, role: Role) =>
      inviteMember(actor, { name: 'A B', email: `x.${atThisMoment().secret(4)}@z.example`, role }, atThisMoment())
    expect((await ask(manager, 'handler')).ok).toBe(true)
    expect(await ask(manager, 'manager')).toEqual(NOT_ALLOWED)
    expect(await ask(manager, 'owner')).toEqual(NOT_ALLOWED)
    expect(await ask(handler, 'reader')).toEqual(NOT_ALLOWED)
  })

  test('is refused for who is there already, and beyond the number of the trial', async () => {
    const { owner, input } = await anOwner()
    const again = await inviteMember(owner, { name: 'Sanne', email: input.email, role: 'reader' }, atThisMoment())
    expect(again).toMatchObject({ refusal: { kind: 'invalid', fields: { email: 'taken' } } })
    for (let n = 1; n < trial.members; n += 1) await invited(owner, 'reader')
    const oneMore = await inviteMember(
      owner,
      { name: 'Te Veel', email: 'te.veel@z.example', role: 'reader' },
      atThisMoment(),
    )
    expect(oneMore).toMatchObject({ refusal: { kind: 'no-more-members', most: trial.members, ask: operatorEmail() } })
  })
})

describe('changing people', () => {
  test('the last owner stays, also when two owners remove each other at the same moment', async () => {
    const { owner } = await anOwner()
    expect(await endMembership(owner, owner.memberId)).toEqual(LAST_OWNER)
    expect(await changeRole(owner, owner.memberId, 'manager')).toEqual(LAST_OWNER)
    const second = await aColleague(owner, 'owner')
    const both = await Promise.all([endMembership(owner, second.memberId), endMembership(second, owner.memberId)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const owners = (await inTenant(owner, memberList)).filter(
      ({ role, state }) => role === 'owner' && state === 'active',
    )
    expect(owners).toHaveLength(1)
  })

  test('who left is in the organisation no more, nor in its functions, and can be invited again', async () => {
    const { owner } = await anOwner()
    const handler = await aColleague(owner, 'handler')
    const [draft] = await inTenant(
      owner,
      (tx) => tx.sql`select body #>> '{contact,functions,0,id}' as id from procedure_drafts`,
    )
    const filling = { function: String(draft?.id), department: null, member: handler.memberId }
    expect(await fillFunction(owner, filling)).toEqual({ ok: true, value: null })
    expect((await membershipsOf(handler.userId))[0]?.functions).toEqual([filling.function])
    expect(await endMembership(owner, handler.memberId)).toEqual({ ok: true, value: null })
    expect(await membershipsOf(handler.userId)).toMatchObject([{ state: 'left', functions: [] }])
    expect(await fillFunction(owner, filling)).toMatchObject({ refusal: { fields: { member: 'not-a-choice' } } })
  })

  test('a role that was taken away counts no longer, whatever the caller still believes', async () => {
    const { owner } = await anOwner()
    const second = await aColleague(owner, 'owner')
    expect((await changeRole(owner, second.memberId, 'reader')).ok).toBe(true)
    expect(await changeRole(second, owner.memberId, 'reader')).toEqual(NOT_ALLOWED)
    expect(await roleOf(owner)).toBe('owner')
  })

  test('nobody reaches into another organisation', async () => {
    const [{ owner }, other] = [await anOwner(), await anOwner()]
    expect(await changeRole(owner, other.memberId, 'reader')).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await changeAway(owner, other.memberId, true)).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await roleOf(other.owner)).toBe('owner')
  })

  test('anyone says that they are away, but not that somebody else is', async () => {
    const { owner } = await anOwner()
    const handler = await aColleague(owner, 'handler')
    expect((await changeAway(handler, handler.memberId, true)).ok).toBe(true)
    expect(await changeAway(handler, owner.memberId, true)).toEqual(NOT_ALLOWED)
    expect((await changeAway(owner, handler.memberId, false)).ok).toBe(true)
  })

  test('a function that the procedure does not have cannot be filled', async () => {
    const { owner } = await anOwner()
    const filling = { function: 'astronaut', department: null, member: owner.memberId }
    expect(await fillFunction(owner, filling)).toMatchObject({ refusal: { fields: { function: 'not-a-choice' } } })
    const handler = await aColleague(owner, 'handler')
    expect(await fillFunction(handler, filling)).toEqual(NOT_ALLOWED)
    expect(await vacateFunction(handler, filling)).toEqual(NOT_ALLOWED)
  })

  test("one's own name changes wherever one works", async () => {
    const { owner } = await anOwner()
    await changeOwn(owner.userId, { name: 'Sanne de Wit', language: 'en' })
    expect((await inTenant(owner, memberList))[0]?.name).toBe('Sanne de Wit')
  })
})

describe('the organisation', () => {
  test('its name and colour are changed by who may', async () => {
    const { owner, slug } = await anOwner()
    const reader = await aColleague(owner, 'reader')
    const input = { organisation: 'De Zonnehof', accent: '#00a651', language: 'nl' } as const
    expect(await changeOrganisation(reader, input)).toEqual(NOT_ALLOWED)
    expect((await changeOrganisation(owner, input)).ok).toBe(true)
    expect(await tenantBySlug(slug)).toMatchObject({ name: 'De Zonnehof', accent: '#00A651' })
  })

  test('only an owner agrees to changed terms', async () => {
    const { owner } = await anOwner()
    const manager = await aColleague(owner, 'manager')
    expect(await acceptTerms(manager, atThisMoment())).toEqual(NOT_ALLOWED)
    expect((await acceptTerms(owner, atThisMoment())).ok).toBe(true)
    const old = { version: '2020-01', at: '', by: '' }
    expect(isOutOfDate({ terms: old, processing: old })).toBe(true)
  })

  test('gets a copy of everything it has, without what opens links', async () => {
    const { owner, input } = await anOwner()
    await invited(owner, 'handler')
    const file = await aCopyFetched(house, owner)
    expect(file).toMatchObject({
      organisation: { name: input.organisation },
      members: [{ email: input.email }],
      invitations: [{ name: 'Daan Postma' }],
      procedure_drafts: [{ revision: 1 }],
      cases: [],
    })
    expect(JSON.stringify(file)).not.toMatch(/token_sha256|link_sha256/)
    expect(file.access_log.length).toBeGreaterThan(0)
  })

  test('gives a copy to an owner only', async () => {
    const { owner } = await anOwner()
    expect(await askCopy(await aColleague(owner, 'manager'), atThisMoment())).toEqual(NOT_ALLOWED)
  })

  test('closes after a copy of everything was fetched, under its own name, and tells its owners', async () => {
    const { owner, slug, input } = await anOwner()
    const close = (organisation: string, actor = owner) => closeAccount(actor, { organisation }, atThisMoment())
    expect(await close(input.organisation)).toMatchObject({ refusal: { kind: 'copy-first' } })
    await aCopyFetched(house, owner)
    expect(await close('Iets anders')).toMatchObject({ refusal: { fields: { organisation: 'not-the-same' } } })
    expect(await close(input.organisation, await aColleague(owner, 'manager'))).toEqual(NOT_ALLOWED)
    expect((await tenantBySlug(slug))?.state).toBe('setting-up')
    expect((await close(input.organisation)).ok).toBe(true)
    expect((await tenantBySlug(slug))?.state).toBe('closed')
    expect((await mailsTo(house.superuserUrl, input.email)).at(-1)?.kind).toBe('account-closed')
    expect(await close(input.organisation)).toMatchObject({ refusal: { kind: 'not-found' } })
  })
})

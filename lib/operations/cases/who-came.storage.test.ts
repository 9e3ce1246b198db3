import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { invitationList } from '@/db/stores/invitations'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { acceptAsUser } from '../accounts/accept-invitation'
import { checkPassword } from '../accounts/check-password'
import { notAllowed } from '../accounts/note-refusal'
import { changeRole, endMembership } from '../people/change-member'
import { anAddress, anInvitedColleague, anOwner, invite } from '../testing/a-membership'
import { aConfirmedAccount, GOOD_PASSWORD } from '../testing/an-account'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

describe('the access log says', () => {
  const lines = (owner: MemberActor) =>
    inTenant(
      owner,
      (tx) => tx.sql<
        { purpose: string; screen: string; object: string; fields: string[]; by: string; member: string }[]
      >`
        select purpose, screen, object, fields, actor->>'kind' as by, actor->>'member' as member from access_log
        where tenant_id = ${owner.tenantId} order by entry`,
    )
  const signIn = (email: string, password: string) =>
    checkPassword({ email, password, address: '192.0.2.7' }, atThisMoment())

  test('who joined, in which role and by which invitation', async () => {
    const { owner } = await anOwner(aConfirmedAccount)
    const { actor } = await anInvitedColleague(owner, 'handler')
    const [invitation] = await inTenant(owner, invitationList)
    expect(await lines(owner)).toContainEqual(
      expect.objectContaining({
        ...{ purpose: 'change', screen: 'join:handler', by: 'member' },
        ...{ member: actor.memberId, object: `invitation/${invitation?.id}` },
      }),
    )
  })

  test('who left and whose role was changed, and what was refused with why', async () => {
    const { owner } = await anOwner(aConfirmedAccount)
    const { actor } = await anInvitedColleague(owner, 'manager')
    await changeRole(actor, owner.memberId, 'reader')
    await changeRole(owner, actor.memberId, 'reader')
    await endMembership(owner, actor.memberId)
    const acts = (await lines(owner)).filter(({ object }) => object.startsWith('member/'))
    expect(acts.map(({ purpose, screen, fields }) => [purpose, screen, ...fields])).toEqual([
      ['refused', 'role:reader', 'not-allowed'],
      ['change', 'role:reader'],
      ['change', 'leave'],
    ])
  })

  test('who came with an invitation of somebody else, and who asked for what they may not do', async () => {
    const [{ owner }, stranger] = [await anOwner(aConfirmedAccount), await anOwner(aConfirmedAccount)]
    const token = await invite(owner, 'reader', anAddress())
    await acceptAsUser({ id: stranger.userId, email: stranger.email }, token, atThisMoment())
    const { actor } = await anInvitedColleague(owner, 'reader')
    expect(await notAllowed(actor, 'manage-people')).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    const refused = (await lines(owner)).filter(({ purpose }) => purpose === 'refused')
    expect(refused.map(({ screen, fields, by }) => [screen, ...fields, by])).toEqual([
      ['join', 'other-account', 'visitor'],
      ['manage-people', 'not-allowed', 'member'],
    ])
  })

  test('who signed in, in every organisation they are in, and when a password was wrong', async () => {
    const { owner, email } = await anOwner(aConfirmedAccount)
    const other = await anOwner(aConfirmedAccount)
    const token = await invite(other.owner, 'reader', email)
    await acceptAsUser({ id: owner.userId, email }, token, atThisMoment())
    await signIn(email, 'niet mijn wachtwoord')
    await signIn(email, GOOD_PASSWORD)
    for (const of of [owner, other.owner]) {
      const seen = (await lines(of)).filter(({ screen }) => screen.startsWith('sign-in'))
      expect(seen.map(({ purpose, screen, by }) => [purpose, screen, by])).toEqual([
        ['refused', 'sign-in', 'visitor'],
        ['change', 'sign-in:password', 'member'],
      ])
    }
  })

  test('of a stranger who keeps trying no more than a few lines', async () => {
    const { owner, email } = await anOwner(aConfirmedAccount)
    for (let n = 0; n < 25; n += 1) {
      const at = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + n * 140_000)
      await checkPassword({ email, password: 'fout', address: `192.0.2.${n}` }, { ...atThisMoment(), now: at })
    }
    expect((await lines(owner)).filter(({ screen }) => screen === 'sign-in').length).toBeLessThanOrEqual(10)
  })
})

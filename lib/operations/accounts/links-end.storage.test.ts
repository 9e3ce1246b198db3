import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { invitationList } from '@/db/stores/invitations'
import { memberList } from '@/db/stores/members'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { askConfirmationAgain } from '../organisation/ask-confirmation-again'
import { changeRole, endMembership } from '../people/change-member'
import { inviteMember, withdrawInvitation } from '../people/invite-member'
import { anAddress, anInvitedColleague, anOwner, invite, join, NEWCOMERS_PASSWORD } from '../testing/a-membership'
import { asSuperuser, GOOD_PASSWORD, mailsTo, tokenIn } from '../testing/an-account'
import { acceptAsUser, openInvitation } from './accept-invitation'
import { changePassword } from './change-password'
import { confirmAddress } from './confirm-address'
import { requestReset } from './request-reset'
import { setPassword } from './set-password'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const OVER = { ok: false, refusal: { kind: 'link-over' } }
const opens = async (token: string) => (await openInvitation(token, atThisMoment())) !== null

describe('of invitations to one address', () => {
  test('one is open: a newer one ends the older, and counts once', async () => {
    const { owner } = await anOwner()
    const email = anAddress()
    const [first, second] = [await invite(owner, 'manager', email), await invite(owner, 'reader', email)]
    expect([await opens(first), await opens(second)]).toEqual([false, true])
    expect((await inTenant(owner, invitationList)).filter((it) => it.withdrawnAt === null)).toHaveLength(1)
    expect(await join(first)).toEqual(OVER)
  })

  test('the database keeps one open, also of two that were sent at the same moment', async () => {
    const { owner } = await anOwner()
    const email = anAddress()
    const both = await Promise.all([invite(owner, 'reader', email), invite(owner, 'handler', email)])
    expect((await Promise.all(both.map(opens))).filter(Boolean)).toHaveLength(1)
    const twice = inTenant(
      owner,
      (tx) => tx.sql`
        insert into invitations (tenant_id, id, email, name, role, token_sha256, invited_by, created_at, expires_at)
        values (${owner.tenantId}, ${atThisMoment().newId()}, ${email}, 'D', 'owner', 'x', ${owner.memberId}, now(), now())`,
    )
    await expect(twice).rejects.toMatchObject({ code: '23505' })
  })

  test('a manager neither withdraws nor takes the place of what an owner sent', async () => {
    const { owner } = await anOwner()
    const manager = await anInvitedColleague(owner, 'manager')
    const email = anAddress()
    const token = await invite(owner, 'owner', email)
    const asked = await inviteMember(manager.actor, { name: 'D', email, role: 'reader' }, atThisMoment())
    expect(asked).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    const sent = (await inTenant(owner, invitationList)).find((it) => it.email === email)
    const withdrawn = await withdrawInvitation(manager.actor, sent?.id ?? '', atThisMoment())
    expect(withdrawn).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    expect(await opens(token)).toBe(true)
  })
})

describe('an invitation that was sent and not used', () => {
  test('lets nobody in again who came by another and was sent away', async () => {
    const { owner } = await anOwner()
    const email = anAddress()
    const old = await invite(owner, 'handler', email)
    const member = await joinedBy(owner, await invite(owner, 'handler', email), email)
    expect((await endMembership(owner, member.id)).ok).toBe(true)
    expect(await acceptAsUser({ id: member.userId, email }, old, atThisMoment())).toEqual(OVER)
  })

  test('ends when whoever sent it leaves, or may no longer give its role', async () => {
    const { owner } = await anOwner()
    const [leaving, losing] = [await anInvitedColleague(owner, 'owner'), await anInvitedColleague(owner, 'owner')]
    const byLeaver = await invite(leaving.actor, 'reader', anAddress())
    const [asOwner, asReader] = [
      await invite(losing.actor, 'owner', anAddress()),
      await invite(losing.actor, 'reader', anAddress()),
    ]
    await endMembership(owner, leaving.actor.memberId)
    await changeRole(owner, losing.actor.memberId, 'manager')
    expect(await Promise.all([byLeaver, asOwner, asReader].map(opens))).toEqual([false, false, true])
  })

  test('never changes the role of somebody who is there, so that an owner stays', async () => {
    const { owner, userId, email } = await anOwner()
    const sha256 = atThisMoment().secret(32)
    await inTenant(
      owner,
      (tx) => tx.sql`
        insert into invitations (tenant_id, id, email, name, role, token_sha256, invited_by, created_at, expires_at)
        values (${owner.tenantId}, ${atThisMoment().newId()}, ${email}, 'S', 'reader', ${sha256}, ${owner.memberId}, now(),
          now() + interval '1 day')`,
    )
    const [answer] = await inTenant(
      owner,
      (tx) => tx.sql`select app.accept_invitation(${sha256}, ${userId}, ${atThisMoment().newId()}, now()) as it`,
    )
    expect(answer?.it).toBeNull()
    expect(await inTenant(owner, memberList)).toMatchObject([{ role: 'owner', state: 'active' }])
  })

  async function joinedBy(owner: MemberActor, token: string, email: string) {
    expect((await join(token)).ok).toBe(true)
    const member = (await inTenant(owner, memberList)).find((one) => one.email === email)
    if (!member) throw new Error('nobody came')
    return member
  }
})

describe('an organisation', () => {
  test('keeps an owner by the database itself, also of two who go at the same moment', async () => {
    const { owner } = await anOwner()
    const other = await anInvitedColleague(owner, 'owner')
    const goes = (memberId: string, then: () => Promise<void> = async () => {}) =>
      inTenant(owner, async (tx) => {
        await tx.sql`update members set state = 'left' where tenant_id = ${owner.tenantId} and id = ${memberId}`
        await then()
      })
    // The first is not done before the second has gone as far as it can.
    let second: Promise<void> = Promise.resolve()
    let isAsFar = false
    const first = goes(owner.memberId, async () => {
      second = goes(other.actor.memberId, async () => {
        isAsFar = true
      })
      second.catch(() => {})
      while (!isAsFar && (await waiting()) === 0);
    })
    const both = await Promise.allSettled([first.then(() => null), first.then(() => second)])
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: '23001' } }])
    const owners = (await inTenant(owner, memberList)).filter((one) => one.role === 'owner' && one.state === 'active')
    expect(owners).toHaveLength(1)
  })

  const waiting = () =>
    asSuperuser(house.superuserUrl, async (sql) => {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`
      return row?.n ?? 0
    })

  test('refuses a statement that would leave it without one', async () => {
    const { owner } = await anOwner()
    const web = connect(house.webUrl, { max: 1 })
    const asked = web.sql.begin(async (sql) => {
      await sql`select set_config('app.tenant_id', ${owner.tenantId}, true)`
      await sql`update members set role = 'reader' where tenant_id = ${owner.tenantId}`
    })
    await expect(asked).rejects.toMatchObject({ code: '23001' })
    await web.close()
  })
})

describe('of links in mails about one account', () => {
  const reset = async (email: string) => {
    await requestReset({ email, address: '192.0.2.9' }, atThisMoment())
    return tokenIn((await mailsTo(house.superuserUrl, email)).at(-1))
  }
  const choose = (token: string, password = NEWCOMERS_PASSWORD) => setPassword({ token, password }, atThisMoment())

  test('the other reset links end with the first that is used', async () => {
    const { email } = await anOwner()
    const [first, second] = [await reset(email), await reset(email)]
    expect((await choose(second)).ok).toBe(true)
    expect(await choose(first, 'een trein zonder haast')).toEqual(OVER)
  })

  test('one gets it of two different reset links that are used at the same moment', async () => {
    const { email } = await anOwner()
    const [first, second] = [await reset(email), await reset(email)]
    const done = await Promise.all([choose(first), choose(second, 'een trein zonder haast')])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a reset link ends when the password is changed by oneself', async () => {
    const { email, userId, input } = await anOwner()
    const token = await reset(email)
    const asked = {
      userId,
      email,
      name: input.name,
      sessionId: 'here',
      current: GOOD_PASSWORD,
      next: NEWCOMERS_PASSWORD,
    }
    expect((await changePassword(asked, atThisMoment())).ok).toBe(true)
    expect(await choose(token, 'een trein zonder haast')).toEqual(OVER)
  })

  test('the other links to confirm an address end with the first, and a reset link goes on', async () => {
    const { userId, email, confirmToken } = await anOwner()
    await askConfirmationAgain({ userId }, atThisMoment())
    const again = tokenIn((await mailsTo(house.superuserUrl, email)).at(-1))
    const other = await reset(email)
    expect((await confirmAddress(again, atThisMoment())).ok).toBe(true)
    expect(await confirmAddress(confirmToken, atThisMoment())).toEqual(OVER)
    expect((await choose(other)).ok).toBe(true)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { insertInvitation, invitationList, withdrawInvitation } from '@/db/stores/invitations'
import { changeMember, memberList } from '@/db/stores/members'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { sha256hex } from '@/lib/secrets/status-link'
import { claimDueMessages, claimMessage, dueCases } from './due-work'
import { acceptInvitation, invitationByToken } from './invitations'
import { partyByLink } from './links'
import { anyTenant, createTenant, membershipsOf, type NewTenant, tenantBySlug } from './tenants'
import { createUser } from './users'

const { newId, secret } = atThisMoment()

describe('finding the organisation', () => {
  let house: TestDatabase
  let pool: Database
  let worker: Database
  let tenant: TestTenant
  let other: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    worker = connect(house.workerUrl)
    expect(await anyTenant()).toBe(false)
    ;[tenant, other] = [await aTenant(), await aTenant()]
  })
  afterAll(async () => {
    await Promise.all([pool.close(), worker.close()])
    await house.drop()
  })

  async function aUser() {
    const id = newId()
    await createUser({ id, email: `${secret(6)}@example.org`, name: 'Bea', lang: 'nl', at: new Date() })
    return id
  }

  test('by its address on the web, with the number of the version in force', async () => {
    expect(await tenantBySlug(tenant.slug)).toMatchObject({
      id: tenant.tenantId,
      state: 'setting-up',
      version: 1,
      languages: ['nl', 'en'],
    })
    expect(await tenantBySlug('nobody-here')).toBeNull()
    expect(await anyTenant()).toBe(true)
  })

  test('an address that is taken leaves nothing behind', async () => {
    const userId = await aUser()
    const agreement = { version: '1', at: new Date().toISOString(), by: userId }
    const wish: NewTenant = {
      tenant: {
        id: newId(),
        slug: tenant.slug,
        name: 'Second',
        sector: 'care',
        accent: '#000000',
        lang: 'nl',
        languages: ['nl'],
        trialEndsOn: null,
        terms: agreement,
        processingAgreement: agreement,
      },
      member: { id: newId(), userId, name: 'Bea', email: 'bea@example.org' },
      draft: {},
      at: new Date(),
    }
    expect(await createTenant(wish)).toBeNull()
    expect(await membershipsOf(userId)).toEqual([])
    const at = [1, 2, 3, 4].map(() =>
      createTenant({ ...wish, tenant: { ...wish.tenant, id: newId(), slug: 'wanted-by-many' } }),
    )
    expect((await Promise.all(at)).filter((it) => it !== null)).toHaveLength(1)
  })

  test('someone sees the organisations they are in, with their role and functions there', async () => {
    const { owner, slug } = tenant
    expect(await membershipsOf(owner.userId)).toEqual([
      expect.objectContaining({
        tenantId: tenant.tenantId,
        slug,
        memberId: owner.memberId,
        role: 'owner',
        state: 'active',
      }),
    ])
    const [membership] = await membershipsOf(owner.userId)
    expect(membership?.functions.toSorted()).toEqual(owner.functions.toSorted())
  })

  describe('by an invitation', () => {
    async function anInvitation(minutes = 60) {
      const { owner } = tenant
      const it = {
        id: newId(),
        email: 'Bea@Example.org',
        name: 'Bea',
        role: 'handler' as const,
        tokenSha256: secret(32),
      }
      const now = new Date()
      const expiresAt = new Date(now.getTime() + minutes * 60_000)
      await inTenant(owner, (tx) => insertInvitation(tx, { ...it, invitedBy: owner.memberId, at: now, expiresAt }))
      return it
    }
    const accept = async (tokenSha256: string, userId?: string) =>
      acceptInvitation({ tokenSha256, userId: userId ?? (await aUser()), memberId: newId(), now: new Date() })

    test('that can be accepted once, also by two at the same moment', async () => {
      const { tokenSha256 } = await anInvitation()
      expect(await invitationByToken(tokenSha256, new Date())).toMatchObject({
        slug: tenant.slug,
        role: 'handler',
        email: 'bea@example.org',
      })
      const users = await Promise.all([aUser(), aUser(), aUser()])
      const joined = await Promise.all(users.map((userId) => accept(tokenSha256, userId)))
      expect(joined.filter((it) => it !== null)).toEqual([
        { tenantId: tenant.tenantId, slug: tenant.slug, memberId: expect.any(String) },
      ])
      expect(await invitationByToken(tokenSha256, new Date())).toBeNull()
    })

    test('not one that was withdrawn, is over, or never was', async () => {
      const withdrawn = await anInvitation()
      expect(await inTenant(tenant.owner, (tx) => withdrawInvitation(tx, withdrawn.id, new Date()))).toBe(true)
      const expired = await anInvitation(-1)
      for (const token of [withdrawn.tokenSha256, expired.tokenSha256, secret(32)]) {
        expect(await invitationByToken(token, new Date())).toBeNull()
        expect(await accept(token)).toBeNull()
      }
      expect(
        (await inTenant(tenant.owner, invitationList)).filter(({ acceptedAt }) => acceptedAt === null),
      ).toHaveLength(2)
      // One open invitation for one address: this one makes room for the next.
      expect(await inTenant(tenant.owner, (tx) => withdrawInvitation(tx, expired.id, new Date()))).toBe(true)
    })

    test('someone who had left comes back as the member they were', async () => {
      const bea = await aMember(tenant, 'handler', 'Bea Terug')
      await inTenant(tenant.owner, (tx) => changeMember(tx, bea.memberId, { state: 'left' }))
      const { tokenSha256 } = await anInvitation()
      expect(await accept(tokenSha256, bea.userId)).toMatchObject({ memberId: bea.memberId })
      const members = await inTenant(tenant.owner, memberList)
      expect(members.filter(({ userId }) => userId === bea.userId)).toEqual([
        expect.objectContaining({ state: 'active' }),
      ])
    })

    test('not into an organisation that has closed', async () => {
      const closing = await aTenant()
      const tokenSha256 = secret(32)
      const at = new Date()
      const expiresAt = new Date(at.getTime() + 60_000)
      const it = {
        id: newId(),
        email: 'b@example.org',
        name: 'Bea',
        role: 'reader' as const,
        tokenSha256,
        at,
        expiresAt,
      }
      await inTenant(closing.owner, async (tx) => {
        await insertInvitation(tx, { ...it, invitedBy: closing.owner.memberId })
        await changeOwnTenant(tx, { state: 'closed', closedAt: at })
      })
      expect(await invitationByToken(tokenSha256, at)).toBeNull()
      expect(await accept(tokenSha256)).toBeNull()
    })
  })

  test('by a status link, until it is renewed', async () => {
    const filed = await aComplaint(tenant)
    const link = sha256hex(filed.token)
    const found = await partyByLink(link)
    expect(found).toMatchObject({
      tenantId: tenant.tenantId,
      slug: tenant.slug,
      caseId: filed.caseId,
      reference: filed.reference,
      generation: 1,
    })
    const renew = { type: 'renew-link', party: found?.partyId ?? '' } as const
    expect(await perform(tenant.owner, filed.caseId, null, renew, atThisMoment())).toMatchObject({ ok: true })
    expect(await partyByLink(link)).toBeNull()
    expect(await partyByLink(secret(32))).toBeNull()
  })

  describe('by what is due', () => {
    const minutes = (n: number) => new Date(Date.now() + n * 60_000)
    const waiting = async (of: TestTenant) => {
      const { caseId } = await aComplaint(of)
      const rows = await inTenant(
        of.owner,
        ({ sql }) => sql<{ id: string }[]>`select id from messages where case_id = ${caseId}`,
      )
      return { caseId, messages: rows.map(({ id }) => id) }
    }
    const claim = (id: string, from: number, until: number) =>
      claimMessage(id, minutes(from), minutes(until), worker.sql)

    test('a message is claimed by one worker, for the organisation in its own row, and again when the lease is over', async () => {
      const [mine, theirs] = [await waiting(tenant), await waiting(other)]
      const [first] = mine.messages
      const claims = await Promise.all(Array.from({ length: 6 }, () => claim(first ?? '', 1, 3)))
      expect(claims.filter((it) => it !== null)).toEqual([
        expect.objectContaining({ messageId: first, tenantId: tenant.tenantId, caseId: mine.caseId, attempts: 1 }),
      ])
      expect(await claim(theirs.messages[0] ?? '', 1, 3)).toMatchObject({
        tenantId: other.tenantId,
      })
      expect(await claim(first ?? '', 2, 3)).toBeNull()
      expect(await claim(first ?? '', 4, 6)).toMatchObject({ attempts: 2 })
      expect(await claim(newId(), 1, 3)).toBeNull()
    })

    test('what is due is claimed a batch at a time, each for one worker, and again when the lease is over', async () => {
      const mine = await waiting(await aTenant())
      const batch = async (from: number, until: number) => {
        const turn = { now: minutes(from), lease: minutes(until), after: null, besides: [], atMost: 1000 }
        const claimed = await Promise.all(Array.from({ length: 6 }, () => claimDueMessages(turn, worker.sql)))
        const taken = claimed.flatMap(
          (one) => one?.messages.map((it) => [one.tenantId, it.tenantId, it.messageId]) ?? [],
        )
        expect(taken.filter(([of, its]) => of !== its)).toEqual([])
        return taken.map(([, , id]) => id ?? '').filter((id) => mine.messages.includes(id))
      }
      const all = mine.messages.toSorted()
      expect((await batch(1, 3)).toSorted()).toEqual(all)
      expect(await batch(2, 3)).toEqual([])
      expect((await batch(4, 6)).toSorted()).toEqual(all)
    })

    test('a message that was sent, held or cancelled is claimed by nobody', async () => {
      const { messages } = await waiting(tenant)
      const [first] = messages
      for (const state of ['sent', 'held', 'cancelled', 'failed']) {
        await withoutWalls(house, (sql) => sql`update messages set state = ${state} where id = ${first ?? ''}`)
        expect(await claim(first ?? '', 99, 100), state).toBeNull()
      }
    })

    test('a case is due when its next step is, whoever it belongs to', async () => {
      const cases = [await waiting(tenant), await waiting(other)]
      const far = new Date('2099-01-01T00:00:00Z')
      const due = await dueCases({ now: far, each: 1000, atMost: 1000 }, worker.sql)
      expect(due).toEqual(
        expect.arrayContaining([
          { tenantId: tenant.tenantId, caseId: cases[0]?.caseId },
          { tenantId: other.tenantId, caseId: cases[1]?.caseId },
        ]),
      )
      expect(await dueCases({ now: new Date(0), each: 1000, atMost: 1000 }, worker.sql)).toEqual([])
      expect(await dueCases({ now: far, each: 1, atMost: 1 }, worker.sql)).toHaveLength(1)
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { memberList } from '@/db/stores/members'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { clonedCases } from '@/db/testing/cloned-cases'
import { costOf } from '@/db/testing/cost-of'
import { anImprovement } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readMessages } from '@/lib/queries/read-messages'
import { readSought } from '@/lib/queries/read-sought'
import { acceptAsNewcomer, openInvitation } from '../accounts/accept-invitation'
import { changeOwn } from '../accounts/change-own'
import { perform } from '../cases/perform'
import { GOOD_PASSWORD } from '../testing/an-account'
import { appointOutsider, withdrawOutsider } from './appoint-outsider'
import { changeRole, endMembership } from './change-member'
import { stepBack } from './step-back'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const ABOUT = { answers: { about: 'mevrouw Owner' } }
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const anAddress = () => `${atThisMoment().secret(5)}@elders.example`
const ask = (by: MemberActor, caseId: string, email = anAddress(), name = 'Wim Buitendijk') =>
  appointOutsider(by, { case: caseId, name, email }, atThisMoment())
const letGo = (by: MemberActor, caseId: string) =>
  withdrawOutsider(by, { case: caseId, because: 'does-nothing' }, atThisMoment())
const seen = async (by: MemberActor, caseId: string) => (await inTenant(by, (tx) => loadCase(tx, caseId)))?.complaint

async function tokenFor(by: MemberActor, caseId: string, email?: string): Promise<string> {
  const asked = await ask(by, caseId, email)
  if (!asked.ok || asked.value.token === null) throw new Error('nobody new was asked')
  return asked.value.token
}

async function comesBy(token: string, name = 'Wim Buitendijk'): Promise<MemberActor> {
  const joined = await acceptAsNewcomer({ token, name, password: GOOD_PASSWORD }, 'nl', atThisMoment())
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { tenantId, memberId } = joined.value
  const members = await inTenant({ kind: 'system', tenantId }, memberList)
  const userId = members.find(({ id }) => id === memberId)?.userId ?? ''
  return { kind: 'member', tenantId, memberId, userId, role: 'outsider', functions: [] }
}

const mails = (caseId: string, kind: string) =>
  withoutWalls(house, async (sql) => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from messages where case_id = ${caseId} and kind = ${kind}`
    return row?.n
  })

describe('an outsider who does nothing', () => {
  let tenant: TestTenant
  let caseId: string
  let outsider: MemberActor
  beforeAll(async () => {
    tenant = await aTenant()
    caseId = (await aComplaint(tenant, ABOUT)).caseId
    outsider = await comesBy(await tokenFor(tenant.owner, caseId))
  })

  test('is let go by nobody but who may ask another', async () => {
    const stranger = await aTenant()
    const reader = await aMember(tenant, 'reader', 'Rinske Roos')
    for (const one of [reader, outsider, stranger.owner]) {
      expect(await letGo(one, caseId)).toMatchObject(refusal('not-found'))
    }
    expect(await endMembership(tenant.owner, outsider.memberId)).toMatchObject(refusal('not-allowed'))
    expect(await changeRole(tenant.owner, outsider.memberId, 'handler')).toMatchObject(refusal('not-allowed'))
    expect(await seen(outsider, caseId)).toBeDefined()
  })

  test('is let go in sight of the complainant, sees the case no longer, and another can come', async () => {
    expect(await readSought(tenant.owner)).toMatchObject([{ caseId, came: { name: 'Wim Buitendijk' } }])
    expect(await letGo(tenant.owner, caseId)).toEqual({ ok: true, value: null })
    expect(await seen(outsider, caseId)).toBeUndefined()
    const loaded = await inTenant({ kind: 'system', tenantId: tenant.tenantId }, (tx) => loadCase(tx, caseId))
    expect(loaded?.complaint).toMatchObject({ handler: null, outsider: { state: 'needed' } })
    expect([await mails(caseId, 'outsider-needed'), await mails(caseId, 'outsider-sought')]).toEqual([2, 2])
    const next = await comesBy(await tokenFor(tenant.owner, caseId), 'Ans Akkerman')
    expect((await seen(next, caseId))?.handler).toBe(next.memberId)
    expect(await seen(tenant.owner, caseId)).toBeUndefined()
  })

  test('cannot be taken off a case that has ended', async () => {
    const ended = (await aComplaint(tenant, ABOUT)).caseId
    const by = await comesBy(await tokenFor(tenant.owner, ended))
    const closed = await endCase(by, ended, { type: 'close', outcome: 'lapsed' }, atThisMoment())
    expect(closed.ok).toBe(true)
    expect(await letGo(tenant.owner, ended)).toMatchObject(refusal('not-found'))
    expect(await seen(by, ended)).toBeDefined()
  })
})

describe('asking somebody', () => {
  test('else instead: the first link does nothing any more', async () => {
    const tenant = await aTenant()
    const { caseId } = await aComplaint(tenant, ABOUT)
    const first = await tokenFor(tenant.owner, caseId)
    const second = await tokenFor(tenant.owner, caseId)
    expect(await openInvitation(first, atThisMoment())).toBeNull()
    expect(await openInvitation(second, atThisMoment())).not.toBeNull()
  })

  test('for two cases before they came: one link brings them into both', async () => {
    const tenant = await aTenant()
    const [one, two] = [await aComplaint(tenant, ABOUT), await aComplaint(tenant, ABOUT)]
    const email = anAddress()
    await tokenFor(tenant.owner, one.caseId, email)
    const outsider = await comesBy(await tokenFor(tenant.owner, two.caseId, email))
    expect(await seen(outsider, one.caseId)).toBeDefined()
    expect(await seen(outsider, two.caseId)).toBeDefined()
  })

  test('who is complained about without working here: they come, and see nothing', async () => {
    const tenant = await aTenant()
    const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner en Kortekaas' } })
    const outsider = await comesBy(await tokenFor(tenant.owner, caseId), 'Bartholomeus Kortekaas')
    expect(await seen(outsider, caseId)).toBeUndefined()
    const [{ email } = { email: '' }] = (
      await inTenant({ kind: 'system', tenantId: tenant.tenantId }, memberList)
    ).filter(({ id }) => id === outsider.memberId)
    expect(await ask(tenant.owner, caseId, email)).toMatchObject({ refusal: { fields: { email: 'somebody-else' } } })
    expect(await readSought(tenant.owner)).toMatchObject([{ caseId, came: null }])
  })

  test('under the name of a colleague whom it is not about: they come, and see nothing', async () => {
    const tenant = await aTenant()
    await aMember(tenant, 'reader', 'Nadia Bouzidi')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } })
    const outsider = await comesBy(await tokenFor(tenant.owner, caseId), 'Nadia Bouzidi')
    expect(await seen(outsider, caseId)).toBeUndefined()
    expect(await readSought(tenant.owner)).toMatchObject([{ caseId, came: null }])
  })

  test('under a name that somebody here had before is refused, and so is who came under such a name', async () => {
    const tenant = await aTenant()
    const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } })
    await changeOwn(tenant.owner.userId, { name: 'Leyla Sahin', language: 'nl' })
    expect(await ask(tenant.owner, caseId, anAddress(), 'Olga Owner')).toMatchObject({
      refusal: { fields: { name: 'of-the-organisation' } },
    })
    const email = anAddress()
    await comesBy(await tokenFor(tenant.owner, caseId, email), 'Olga Owner')
    expect(await ask(tenant.owner, caseId, email)).toMatchObject({
      refusal: { fields: { name: 'of-the-organisation' } },
    })
  })
})

test('who came from outside pays for their own case, not for all that the organisation has', async () => {
  const tenant = await aTenant()
  const { caseId, reference } = await aComplaint(tenant, ABOUT)
  const other = await aComplaint(tenant)
  const outsider = await comesBy(await tokenFor(tenant.owner, caseId))
  await indexNow(house)
  const list = { filter: {}, search: '', after: null, today: '2026-11-28' } as const
  const screens: Record<string, () => Promise<unknown>> = {
    people: () => inTenant(outsider, ({ sql }) => sql`select id from members`),
    case: () => readCase(outsider, reference),
    'all cases': () => readCases(outsider, { ...list, view: 'all' }),
    'closed cases': () => readCases(outsider, { ...list, view: 'closed' }),
    'a search by name': () => readCases(outsider, { ...list, view: 'all', search: 'klaas' }),
    messages: () => readMessages(outsider, { state: null, after: null }),
  }
  const pages = async () => {
    const counted: Record<string, number> = {}
    for (const [screen, work] of Object.entries(screens)) {
      counted[screen] = (await costOf(outsider, work)).reduce((sum, cost) => sum + cost.pages, 0)
    }
    return counted
  }
  const few = await pages()
  const found = await readCases(outsider, { ...list, view: 'all', search: 'klaas' })
  expect(found?.rows.map(({ id }) => id)).toEqual([caseId])
  const improvement = atThisMoment().newId()
  await anImprovement(tenant, improvement)
  await clonedCases(house, { caseId: other.caseId, times: 2_000, improvement })
  const many = await pages()
  // An index over more is somewhat deeper; what looks at other cases touches hundreds of pages more.
  const dear = Object.keys(screens).filter((screen) => (many[screen] ?? 0) > 2 * (few[screen] ?? 0) + 120)
  expect(dear.map((screen) => `${screen}: ${few[screen]} became ${many[screen]}`)).toEqual([])
})

describe('who came from outside and can no longer do it', () => {
  test('sees nothing of the case from that moment on; the owner and the complainant hear, with the reason', async () => {
    const tenant = await aTenant()
    const { caseId, reference } = await aComplaint(tenant, ABOUT)
    const outsider = await comesBy(await tokenFor(tenant.owner, caseId))
    expect(await stepBack(outsider, { case: caseId, because: 'no-time' }, atThisMoment())).toEqual({
      ok: true,
      value: null,
    })
    expect(await readCase(outsider, reference)).toBeNull()
    expect(await perform(outsider, caseId, null, { type: 'note', text: 'Nog iets.' }, atThisMoment())).toMatchObject(
      refusal('not-found'),
    )
    expect([await mails(caseId, 'outsider-needed'), await mails(caseId, 'outsider-sought')]).toEqual([2, 2])
    expect(await readSought(tenant.owner)).toMatchObject([{ caseId, came: null }])
    const next = await comesBy(await tokenFor(tenant.owner, caseId), 'Ans Akkerman')
    expect((await seen(next, caseId))?.handler).toBe(next.memberId)
    expect((await seen(next, caseId))?.outsidersWent).toMatchObject([{ because: 'no-time', byThemselves: true }])
  })

  test('is nobody else’s to say, and not of a case that has ended', async () => {
    const tenant = await aTenant()
    const { caseId } = await aComplaint(tenant, ABOUT)
    const outsider = await comesBy(await tokenFor(tenant.owner, caseId))
    const back = (by: MemberActor) => stepBack(by, { case: caseId, because: 'no-time' }, atThisMoment())
    const reader = await aMember(tenant, 'reader', 'Rinske Roos')
    const stranger = await aTenant()
    for (const by of [tenant.owner, reader, stranger.owner]) {
      expect(await back(by)).toMatchObject(refusal('not-found'))
    }
    await endCase(outsider, caseId, { type: 'close', outcome: 'lapsed' }, atThisMoment())
    expect(await back(outsider)).toMatchObject(refusal('not-found'))
  })
})

test('an owner lets go of two in a row; who comes then has two weeks, may step back, and can be let go after that', async () => {
  const tenant = await aTenant()
  const { caseId } = await aComplaint(tenant, ABOUT)
  for (const name of ['Wim Buitendijk', 'Ans Akkerman']) {
    await comesBy(await tokenFor(tenant.owner, caseId), name)
    expect((await letGo(tenant.owner, caseId)).ok).toBe(true)
  }
  const third = await comesBy(await tokenFor(tenant.owner, caseId), 'Bregje Blankers')
  expect(await letGo(tenant.owner, caseId)).toMatchObject(refusal('outsider-stays'))
  expect(await seen(third, caseId)).toBeDefined()
  const later = { ...atThisMoment(), now: new Date(Date.now() + 15 * 86_400_000) }
  const input = { case: caseId, because: 'does-nothing' } as const
  expect((await withdrawOutsider(tenant.owner, input, later)).ok).toBe(true)
  const fourth = await comesBy(await tokenFor(tenant.owner, caseId), 'Joost Uiterwijk')
  expect((await stepBack(fourth, { case: caseId, because: 'not-apart' }, atThisMoment())).ok).toBe(true)
  expect(await readSought(tenant.owner)).toMatchObject([{ caseId, came: null }])
})

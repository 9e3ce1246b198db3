import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { memberList } from '@/db/stores/members'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { CASE_TABLES } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { GLOBAL_TABLES } from '@/db/walls/reviewed'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readDraft } from '@/lib/queries/read-draft'
import { readEntry } from '@/lib/queries/read-entry'
import { readImprovement, readImprovements } from '@/lib/queries/read-improvements'
import { readMessages } from '@/lib/queries/read-messages'
import { readPeople } from '@/lib/queries/read-people'
import { readSettings } from '@/lib/queries/read-settings'
import { readSought } from '@/lib/queries/read-sought'
import { acceptAsNewcomer } from '../accounts/accept-invitation'
import { closeAccount } from '../organisation/close-account'
import { askCopy } from '../organisation/copies/ask-copy'
import { GOOD_PASSWORD } from '../testing/an-account'
import { appointOutsider } from './appoint-outsider'
import { changeRole, endMembership } from './change-member'
import { inviteMember } from './invite-member'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const AT_ONCE = 'het hele team: Marleen, Hanna, Omar, Marieke en Olga'
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })

async function aTeam(): Promise<{ tenant: TestTenant; others: MemberActor[] }> {
  const tenant = await aTenant()
  const others = [
    await aMember(tenant, 'manager', 'Marleen Maas'),
    await aMember(tenant, 'handler', 'Hanna Jansen'),
    await aMember(tenant, 'handler', 'Omar el Khatib'),
    await aMember(tenant, 'reader', 'Marieke de Boer'),
  ]
  return { tenant, others }
}

const ask = (by: MemberActor, caseId: string, different: { name?: string; email?: string } = {}) =>
  appointOutsider(
    by,
    { case: caseId, name: 'Wim Buitendijk', email: `${atThisMoment().secret(5)}@elders.example`, ...different },
    atThisMoment(),
  )

async function comes(by: MemberActor, caseId: string, name = 'Wim Buitendijk'): Promise<MemberActor> {
  const asked = await ask(by, caseId)
  if (!asked.ok) throw new Error(`asking was refused: ${asked.refusal.kind}`)
  const joined = await acceptAsNewcomer(
    { token: asked.value.token ?? '', name, password: GOOD_PASSWORD },
    'nl',
    atThisMoment(),
  )
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { tenantId, memberId } = joined.value
  const members = await inTenant({ kind: 'system', tenantId }, memberList)
  const userId = members.find(({ id }) => id === memberId)?.userId ?? ''
  return { kind: 'member', tenantId, memberId, userId, role: 'outsider', functions: [] }
}

const seen = async (by: MemberActor, caseId: string) => (await inTenant(by, (tx) => loadCase(tx, caseId)))?.complaint
const does = (by: MemberActor, caseId: string, command: Command) => endCase(by, caseId, command, atThisMoment())
const mailsOf = (caseId: string, kind: string) =>
  withoutWalls(
    house,
    (sql) => sql<{ member: string | null; party: string | null }[]>`
      select member_id as member, party_id as party from messages where case_id = ${caseId} and kind = ${kind}`,
  )

describe('a complaint that may be about everybody', () => {
  test('is heard of at once: by the owner, without a word of it, and by the complainant that it is being arranged', async () => {
    const { tenant, others } = await aTeam()
    const { caseId } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    for (const one of [tenant.owner, ...others]) expect(await seen(one, caseId)).toBeUndefined()
    expect((await mailsOf(caseId, 'outsider-needed')).map(({ member }) => member)).toEqual([tenant.owner.memberId])
    expect(await mailsOf(caseId, 'outsider-sought')).toMatchObject([{ member: null }])
    const [waits, ...more] = await readSought(tenant.owner)
    expect(more).toEqual([])
    expect(Object.keys(waits ?? {}).sort()).toEqual(['answerDue', 'asked', 'came', 'caseId', 'receivedOn'])
    expect(waits).toMatchObject({ caseId, asked: null })
    for (const one of others) expect(await readSought(one)).toEqual([])
  })

  test('is heard of in an organisation of one person too', async () => {
    const tenant = await aTenant()
    const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } })
    expect(await mailsOf(caseId, 'outsider-needed')).toHaveLength(1)
    const outsider = await comes(tenant.owner, caseId)
    expect((await seen(outsider, caseId))?.handler).toBe(outsider.memberId)
    expect(await mailsOf(caseId, 'assigned')).toEqual([{ member: outsider.memberId, party: null }])
    expect(await mailsOf(caseId, 'outsider-found')).toHaveLength(1)
    expect(await mailsOf(caseId, 'outsider-needed')).toHaveLength(1)
    expect(await readSought(tenant.owner)).toMatchObject([{ asked: null, came: { name: 'Wim Buitendijk' } }])
    expect(await ask(tenant.owner, caseId)).toMatchObject(refusal('not-found'))
  })

  test('an outsider is asked in by whoever was told and by nobody else, and not where somebody stands apart', async () => {
    const { tenant, others } = await aTeam()
    const { caseId } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    for (const one of others) expect(await ask(one, caseId)).toMatchObject(refusal('not-found'))
    const some = await aComplaint(tenant, { answers: { about: 'Hanna' } })
    expect(await ask(tenant.owner, some.caseId)).toMatchObject(refusal('not-found'))
    expect(await ask(tenant.owner, atThisMoment().newId())).toMatchObject(refusal('not-found'))
  })

  test('nobody of the organisation comes in as an outsider: not by their address, not by their name', async () => {
    const { tenant, others } = await aTeam()
    const { caseId } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    const members = await inTenant(tenant.owner, memberList)
    const email = members.find(({ id }) => id === others[1]?.memberId)?.email ?? ''
    expect(await ask(tenant.owner, caseId, { email })).toMatchObject({
      refusal: { fields: { email: 'of-the-organisation' } },
    })
    expect(await ask(tenant.owner, caseId, { name: 'Olga Owner' })).toMatchObject({
      refusal: { fields: { name: 'of-the-organisation' } },
    })
    const other = await comes(tenant.owner, caseId, 'Olga Owner')
    expect(await seen(other, caseId)).toBeUndefined()
    expect(await readSought(tenant.owner)).toHaveLength(1)
  })
})

test('an organisation does not close while a complaint waits for, or is with, somebody from outside', async () => {
  const tenant = await aTenant()
  const { caseId } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } })
  const close = () => closeAccount(tenant.owner, { organisation: `Organisation ${tenant.slug}` }, atThisMoment())
  expect(await close()).toMatchObject(refusal('outsider-at-work'))
  const outsider = await comes(tenant.owner, caseId)
  expect(await close()).toMatchObject(refusal('outsider-at-work'))
  expect(await does(outsider, caseId, { type: 'close', outcome: 'lapsed' })).toMatchObject({ ok: true })
  expect(await close()).toMatchObject(refusal('copy-first'))
})

describe('every road by which a complaint comes in', () => {
  test('on paper, by telephone and from the desk: whoever enters it, somebody hears', async () => {
    const { tenant, others } = await aTeam()
    for (const channel of ['letter', 'phone', 'visit'] as const) {
      const { caseId } = await aComplaint(tenant, {
        actor: others[1] ?? tenant.owner,
        answers: { about: AT_ONCE },
        complaint: { channel },
      })
      expect(await seen(others[1] ?? tenant.owner, caseId), channel).toBeUndefined()
      expect(
        (await mailsOf(caseId, 'outsider-needed')).map(({ member }) => member),
        channel,
      ).toEqual([tenant.owner.memberId])
    }
  })

  test('whoever enters a complaint about themselves, as the only one here, hears no more of it than that it waits', async () => {
    const tenant = await aTenant()
    const entered = { channel: 'phone', aboutMember: tenant.owner.memberId } as const
    const { caseId } = await aComplaint(tenant, {
      actor: tenant.owner,
      answers: { about: 'de eigenaar' },
      complaint: entered,
    })
    expect(await seen(tenant.owner, caseId)).toBeUndefined()
    expect(await readSought(tenant.owner)).toMatchObject([{ caseId }])
  })
})

describe('somebody from outside', () => {
  test('sees their one case and nothing else of the organisation, in any table', async () => {
    const { tenant } = await aTeam()
    const { caseId } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    const other = await aComplaint(tenant)
    const outsider = await comes(tenant.owner, caseId)
    const tables = await withoutWalls(
      house,
      (sql) => sql<{ name: string }[]>`
        select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and has_any_column_privilege('gehoor_web', c.oid, 'select')
          and c.relname <> all(${[...GLOBAL_TABLES, 'tenants', 'procedure_versions', 'members', 'people', 'renderings', 'tenant_reports']})`,
    )
    for (const { name } of tables) {
      const column = name === 'cases' ? 'id' : 'case_id'
      const hangs = CASE_TABLES.includes(name as (typeof CASE_TABLES)[number])
      const rows = await inTenant(outsider, ({ sql }) =>
        sql.unsafe(`select ${hangs ? column : "''"} as of from ${name}`),
      )
      const elsewhere = rows.filter((row) => row.of !== caseId)
      expect(elsewhere, name).toHaveLength(0)
    }
    const people = await inTenant(outsider, ({ sql }) => sql`select 1 from people`)
    expect(people).toHaveLength(2)
    expect(await seen(outsider, other.caseId)).toBeUndefined()
    const list = await readCases(outsider, { view: 'all', filter: {}, search: '', after: null, today: '2026-11-28' })
    expect(list?.rows.map(({ id }) => id)).toEqual([caseId])
    expect(list?.counts.views.all).toBe(1)
    expect(await readPeople(outsider)).toBeNull()
    expect(await readSettings(outsider, { today: '2026-11-28', now: new Date() })).toBeNull()
    expect(await readSought(outsider)).toEqual([])
  })

  test('gets nothing but their case from what any screen of the desk reads, and may change nothing besides it', async () => {
    const { tenant, others } = await aTeam()
    const { caseId, reference } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    const other = await aComplaint(tenant)
    const by = await comes(tenant.owner, caseId)
    const shown = {
      case: await readCase(by, other.reference),
      answer: await readCase(by, other.reference, 'answer'),
      entry: await readEntry(by),
      improvement: await readImprovement(by, atThisMoment().newId()),
      improvements: await readImprovements(by),
      people: await readPeople(by),
      procedure: await readDraft(by),
      settings: await readSettings(by, { today: '2026-11-28', now: new Date() }),
    }
    for (const [screen, read] of Object.entries(shown)) expect(read, screen).toBeNull()
    expect(await readCase(by, reference)).not.toBeNull()
    const mails = await readMessages(by, { state: null, after: null })
    expect(new Set(mails?.messages.map((one) => one.reference))).toEqual(new Set([reference]))
    const { memberId } = others[1] ?? tenant.owner
    const invitation = { name: 'Vriend', email: 'vriend@elders.example', role: 'owner' } as const
    const changes = {
      invite: await inviteMember(by, invitation, atThisMoment()),
      role: await changeRole(by, memberId, 'reader'),
      remove: await endMembership(by, memberId),
      close: await closeAccount(by, { organisation: `Organisation ${tenant.slug}` }, atThisMoment()),
      copy: await askCopy(by, atThisMoment()),
      ask: await ask(by, caseId),
      other: await does(by, other.caseId, { type: 'note', text: 'Ik was hier.' }),
    }
    for (const [act, done] of Object.entries(changes)) expect(done.ok, act).toBe(false)
  })

  test('and of its people only those of that case', async () => {
    const { tenant } = await aTeam()
    const stranger = await aMember(tenant, 'reader', 'Zeger Zwanenburg')
    const { caseId } = await aComplaint(tenant, { answers: { about: AT_ONCE } })
    const outsider = await comes(tenant.owner, caseId)
    const names = await inTenant(outsider, ({ sql }) => sql<{ id: string }[]>`select id from members`)
    const ids = names.map(({ id }) => id)
    expect(ids).toContain(outsider.memberId)
    expect(ids).not.toContain(stranger.memberId)
    expect((await readPeople(tenant.owner))?.people.map(({ id }) => id)).not.toContain(outsider.memberId)
  })

  test('reads, writes, settles the likeness, judges, answers and closes', async () => {
    const tenant = await aTenant()
    const { caseId, reference } = await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } })
    const outsider = await comes(tenant.owner, caseId)
    const read = await readCase(outsider, reference)
    const { complaint, procedure } = read ?? {}
    const party = complaint?.parties.find(({ role }) => role === 'subject')?.id ?? ''
    expect(Object.values(read?.texts ?? {}).length).toBeGreaterThan(0)
    expect(
      await does(outsider, caseId, { type: 'settle-subject', party, member: tenant.owner.memberId }),
    ).toMatchObject({ ok: true })
    expect(await does(outsider, caseId, { type: 'note', text: 'Gelezen.' })).toMatchObject({ ok: true })
    for (const { id } of (await seen(outsider, caseId))?.points ?? []) {
      const reasoned = { reasons: 'Het klopt.', cause: null, remedies: [], measures: [] }
      const judged = await does(outsider, caseId, { type: 'judge-point', point: id, judgement: 'upheld', ...reasoned })
      expect(judged).toMatchObject({ ok: true })
    }
    const holds = procedure?.processing.letterItems.map(({ id }) => id) ?? []
    expect(await does(outsider, caseId, { type: 'answer', text: 'Ons antwoord.', holds })).toMatchObject({ ok: true })
    expect(await does(outsider, caseId, { type: 'close', outcome: 'answered' })).toMatchObject({ ok: true })
    expect(await seen(tenant.owner, caseId)).toBeUndefined()
  })

  test('the same person can be asked for a second case, and sees both', async () => {
    const tenant = await aTenant()
    const [one, two] = [
      await aComplaint(tenant, { answers: { about: 'mevrouw Owner' } }),
      await aComplaint(tenant, { answers: { about: 'Olga' } }),
    ]
    const outsider = await comes(tenant.owner, one.caseId)
    const [{ email } = { email: '' }] = (
      await inTenant({ kind: 'system', tenantId: tenant.tenantId }, memberList)
    ).filter(({ id }) => id === outsider.memberId)
    expect(await seen(outsider, two.caseId)).toBeUndefined()
    expect(await ask(tenant.owner, two.caseId, { email })).toEqual({ ok: true, value: { token: null } })
    expect((await seen(outsider, two.caseId))?.handler).toBe(outsider.memberId)
    expect(await seen(outsider, one.caseId)).toBeDefined()
  })
})

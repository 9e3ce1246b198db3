// A committee is let into the case that is put before it, and into nothing else: by the database, whoever they are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { fillFunction as fill } from '@/db/stores/function-holders'
import { loadCase, loadCaseForUpdate } from '@/db/stores/load-case'
import { staffingOf } from '@/db/stores/staffing-statement'
import { timelineOf } from '@/db/stores/timeline'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { CASE_TABLES, fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { whoReads } from '@/lib/core/case/who-reads'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readPeople } from '@/lib/queries/read-people'
import { acceptAsNewcomer } from '../accounts/accept-invitation'
import { endMembership } from '../people/change-member'
import { fillFunction, vacateFunction } from '../people/fill-function'
import { inviteMember } from '../people/invite-member'
import { GOOD_PASSWORD } from '../testing/an-account'
import { handOverCases } from './hand-over-cases'
import { lookOver } from './look-over'
import { perform } from './perform'
import { endCase } from './testing/end-case'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const does = (by: MemberActor, caseId: string, command: Command) => perform(by, caseId, null, command, atThisMoment())
const sees = async (by: MemberActor, caseId: string) => (await inTenant(by, (tx) => loadCase(tx, caseId))) !== null
const judgement: Command = { type: 'give-judgement', text: 'De klacht is gegrond.' }

type World = { tenant: TestTenant; chair: MemberActor; members: MemberActor[]; caseId: string; reference: string }

/** A chair and one member from outside, and a colleague without any other work here; and a case. */
async function aWorld(about: string | null = null, role: Role = 'reader'): Promise<World> {
  const procedure = sampleWithCommittee()
  // As the sectors have it: the inquiry is the committee's.
  for (const step of procedure.processing.steps) if (step.phase === 'in-treatment') step.by = 'committee'
  const tenant = await aTenant({ procedure, readers: 'functions' })
  // The owner of a test fills everything; a committee is of other people.
  await withoutWalls(
    house,
    (sql) => sql`delete from function_holders where tenant_id = ${tenant.tenantId}
      and function_id in ('committee', 'chair', 'secretary')`,
  )
  const comes = async (as: Role, name: string, office: string) => {
    const one = await aMember(tenant, as, name)
    await lookOver(tenant.tenantId, one.memberId)
    await inTenant(tenant.owner, (tx) => fill(tx, { function: office, department: null, member: one.memberId }))
    return one
  }
  const chair = await comes('outsider', 'Cor Voorzitter', 'chair')
  const members = [await comes('outsider', 'Wim Buitendijk', 'committee'), await comes(role, 'Ans Vos', 'committee')]
  return { tenant, chair, members, ...(await aComplaint(tenant, { answers: { about } })) }
}

const asking = ({ chair, members }: World): Command => ({
  type: 'ask-committee',
  members: [chair, ...members].map(({ memberId }) => memberId),
})

describe('a committee', () => {
  let world: World
  let other: string
  beforeAll(async () => {
    world = await aWorld()
    other = (await aComplaint(world.tenant)).caseId
    await fillEveryTable(house, world.tenant, other)
  })

  test('reads nothing by its functions alone, in any table, neither from outside nor as a colleague', async () => {
    for (const one of [world.chair, ...world.members]) {
      expect(await sees(one, world.caseId)).toBe(false)
      for (const table of CASE_TABLES) {
        const about = table === 'access_log' ? 'where case_id is not null' : ''
        const rows = await inTenant(one, ({ sql }) => sql.unsafe(`select 1 from ${table} ${about}`))
        expect(rows, table).toHaveLength(0)
      }
    }
  })

  test('reads the one case that is put before it, and no other; it finds it in its list', async () => {
    expect(await does(world.tenant.owner, world.caseId, asking(world))).toMatchObject({ ok: true })
    for (const one of [world.chair, ...world.members]) {
      expect([await sees(one, world.caseId), await sees(one, other)]).toEqual([true, false])
      const blindly = await inTenant(one, ({ sql }) => sql`select id from cases`)
      expect(blindly.map(({ id }) => id)).toEqual([world.caseId])
      const asked = { view: 'all', filter: {}, search: '', after: null, today: '2026-11-28' } as const
      expect((await readCases(one, asked))?.rows.map(({ id }) => id)).toEqual([world.caseId])
    }
    expect((await readCase(world.chair, world.reference))?.complaint.id).toBe(world.caseId)
  })

  test('is told by mail that there is a case, each once', async () => {
    const told = await withoutWalls(
      house,
      (sql) => sql<{ member_id: string; text_id: string | null }[]>`
        select member_id, text_id from messages where case_id = ${world.caseId} and kind = 'committee-asked'`,
    )
    const all = [world.chair, ...world.members].map(({ memberId }) => memberId)
    expect(told.map(({ member_id }) => member_id).sort()).toEqual(all.sort())
    expect(told.every(({ text_id }) => text_id === null)).toBe(true)
  })

  test('is let in by the rules exactly where it is by the database', async () => {
    const loaded = await inTenant({ kind: 'system', tenantId: world.tenant.tenantId }, async (tx) => ({
      staffing: await staffingOf(tx),
      found: await loadCase(tx, world.caseId),
    }))
    if (!loaded.found) throw new Error('no case')
    const byRule = whoReads(loaded.found.complaint, { procedure: world.tenant.procedure, staffing: loaded.staffing })
    for (const one of [world.tenant.owner, world.chair, ...world.members])
      expect(await sees(one, world.caseId)).toBe(byRule.includes(one.memberId))
  })

  test('does what a committee does: its chair judges, its members note, and nobody hands the case over', async () => {
    const [member] = world.members
    if (!member) throw new Error('no member')
    expect(await does(member, world.caseId, { type: 'note', text: 'Gelezen.' })).toMatchObject({ ok: true })
    const give: Command = { type: 'assign', handler: member.memberId, department: null }
    expect(await does(member, world.caseId, give)).toMatchObject(refusal('for-committee-only'))
    expect(await does(member, world.caseId, judgement)).toMatchObject(refusal('not-of-committee'))
    expect(await does(world.chair, world.caseId, judgement)).toMatchObject({ ok: true })
    expect(await sees(world.chair, world.caseId)).toBe(true)
  })

  test('is out again when the case is done, and no row is left that lets it in', async () => {
    const party =
      (await inTenant(world.tenant.owner, (tx) => loadCase(tx, world.caseId)))?.complaint.parties[0]?.id ?? ''
    const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as never
    const ends: Command = { type: 'withdraw', party, on, way: 'phone', reason: null }
    expect(await endCase(world.tenant.owner, world.caseId, ends, atThisMoment())).toMatchObject({ ok: true })
    for (const one of [world.chair, ...world.members]) {
      expect(await sees(one, world.caseId)).toBe(false)
      expect(await inTenant(one, (tx) => loadCaseForUpdate(tx, world.caseId))).toBeNull()
    }
    const left = await withoutWalls(house, (sql) => sql`select 1 from let_in where case_id = ${world.caseId}`)
    expect(left).toHaveLength(0)
  })
})

describe('somebody of a committee', () => {
  test('who steps out of it reads the case no longer, from that moment on', async () => {
    const world = await aWorld()
    const [wim] = world.members
    if (!wim) throw new Error('no member')
    await does(world.tenant.owner, world.caseId, asking(world))
    const leaves: Command = { type: 'leave-committee', member: wim.memberId, because: 'not-apart' }
    expect(await does(wim, world.caseId, leaves)).toMatchObject({ ok: true })
    expect(await sees(wim, world.caseId)).toBe(false)
    expect(await does(world.chair, world.caseId, judgement)).toMatchObject(refusal('committee-too-small'))
  })

  test('who fills the function no longer, or left, is taken off it by the worker, and the timeline says so', async () => {
    const world = await aWorld()
    const [wim, ans] = world.members
    if (!wim || !ans) throw new Error('no members')
    const { tenant } = world
    await does(tenant.owner, world.caseId, asking(world))
    const office = { function: 'committee', department: null, member: wim.memberId }
    expect(await vacateFunction(tenant.owner, office)).toMatchObject({ ok: true })
    await handOverCases({ tenantId: tenant.tenantId, memberId: wim.memberId }, atThisMoment)
    expect(await sees(wim, world.caseId)).toBe(false)
    expect(await endMembership(ans, ans.memberId)).toMatchObject({ ok: true })
    await handOverCases({ tenantId: tenant.tenantId, memberId: ans.memberId }, atThisMoment)
    const timeline = await inTenant(tenant.owner, (tx) => timelineOf(tx, world.caseId))
    const gone = timeline.flatMap(({ event }) =>
      event.type === 'committee-left' ? [[event.member, event.because]] : [],
    )
    expect(gone).toEqual([
      [wim.memberId, 'gone'],
      [ans.memberId, 'gone'],
    ])
    const left = await withoutWalls(
      house,
      (sql) => sql<{ member_id: string }[]>`select member_id from let_in where case_id = ${world.caseId}`,
    )
    expect(left.map(({ member_id }) => member_id)).toEqual([world.chair.memberId])
  })

  test('whom it may be about by name, coming from outside after it was filed, is not let in', async () => {
    const world = await aWorld('Wim Buitendijk, denk ik')
    expect(await does(world.tenant.owner, world.caseId, asking(world))).toMatchObject(refusal('seat-involved'))
    const later = await aWorld()
    const about = await aComplaint(later.tenant, { answers: { about: 'Truus Terpstra' } })
    const truus = await aMember(later.tenant, 'outsider', 'Truus Terpstra')
    await lookOver(later.tenant.tenantId, truus.memberId)
    await inTenant(later.tenant.owner, (tx) =>
      fill(tx, { function: 'committee', department: null, member: truus.memberId }),
    )
    const withHer: Command = {
      type: 'ask-committee',
      members: [later.chair, ...later.members, truus].map((one) => one.memberId),
    }
    expect(await does(later.tenant.owner, about.caseId, withHer)).toMatchObject(refusal('seat-involved'))
    expect(await does(later.tenant.owner, later.caseId, withHer)).toMatchObject({ ok: true })
  })
})

describe('coming from outside for a committee', () => {
  test('is asked on the page of people where the procedure has one, and is no colleague there', async () => {
    const { tenant, chair } = await aWorld()
    const without = await aTenant()
    expect((await readPeople(without.owner))?.mayInvite).not.toContain('outsider')
    const screen = await readPeople(tenant.owner)
    expect(screen?.mayInvite).toContain('outsider')
    expect(screen?.people.find(({ id }) => id === chair.memberId)).toMatchObject({ mayBecome: [], reads: null })
    const asked = { name: 'Piet Post', email: `piet.${tenant.slug}@elders.example`, role: 'outsider' as const }
    const invited = await inviteMember(tenant.owner, asked, atThisMoment())
    if (!invited.ok) throw new Error(invited.refusal.kind)
    expect((await readPeople(tenant.owner))?.invitations).toMatchObject([{ name: 'Piet Post', mayWithdraw: true }])
    const { token } = invited.value
    const joined = await acceptAsNewcomer({ token, name: 'Piet Post', password: GOOD_PASSWORD }, 'nl', atThisMoment())
    if (!joined.ok) throw new Error(joined.refusal.kind)
    // Listed before he fills anything, so that he can be chosen.
    expect((await readPeople(tenant.owner))?.people.map(({ name }) => name)).toContain('Piet Post')
    const toOther = { ...asked, email: `piet.${without.slug}@elders.example` }
    expect(await inviteMember(without.owner, toOther, atThisMoment())).toMatchObject(refusal('not-allowed'))
  })

  test('fills a function of the committee and no other; a committee is of the whole house', async () => {
    const { tenant, chair } = await aWorld()
    const filling = (office: string, department: string | null = null) =>
      fillFunction(tenant.owner, { function: office, department, member: chair.memberId })
    expect(await filling('manager')).toMatchObject({ refusal: { kind: 'invalid', fields: { member: 'not-a-choice' } } })
    expect(await filling('committee', 'north')).toMatchObject({
      refusal: { kind: 'invalid', fields: { department: 'not-a-choice' } },
    })
    expect(await filling('committee')).toMatchObject({ ok: true })
  })
})

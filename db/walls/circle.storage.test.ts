// Only the circle reads: who fills a function of the procedure, of the department of the case or of all, and its handler. Whoever
// works here without one sees nothing of the case in any table, and reads it from the moment that they fill such a function.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { fillFunction, vacateFunction } from '@/db/stores/function-holders'
import { loadCase, loadCaseForUpdate } from '@/db/stores/load-case'
import { peopleOfCase } from '@/db/stores/people'
import { staffingOf } from '@/db/stores/staffing-statement'
import { timelineOf } from '@/db/stores/timeline'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { CASE_TABLES, fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { HOURS_LET_IN } from '@/lib/core/case/opened-because'
import { whoReads } from '@/lib/core/case/who-reads'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { openFromOutside } from '@/lib/operations/cases/open-from-outside'
import { perform } from '@/lib/operations/cases/perform'
import { readCases } from '@/lib/queries/read-cases'

let house: TestDatabase
let pool: Database
beforeAll(async () => {
  house = await testDatabase()
  pool = useDatabase(house.webUrl)
})
afterAll(async () => {
  await pool.close()
  await house.drop()
})

type Filling = { function: string; department: string | null }

const fills = (of: MemberActor, filling: Filling) =>
  inTenant(of, (tx) => fillFunction(tx, { ...filling, member: of.memberId }))
const stops = (of: MemberActor, filling: Filling) =>
  inTenant(of, (tx) => vacateFunction(tx, { ...filling, member: of.memberId }))
const sees = async (actor: MemberActor, caseId: string) =>
  (await inTenant(actor, (tx) => loadCase(tx, caseId))) !== null

describe('a member outside the circle of a case', () => {
  let tenant: TestTenant
  let outside: MemberActor
  let caseId: string
  let reference: string
  beforeAll(async () => {
    tenant = await aTenant({ readers: 'department' })
    outside = await aMember(tenant, 'manager', 'Annelies van Dongen')
    ;({ caseId, reference } = await aComplaint(tenant, { complaint: { department: 'north' } }))
    await fillEveryTable(house, tenant, caseId)
  })

  const rowsFor = async (actor: MemberActor, table: string) => {
    const about = table === 'access_log' ? 'where case_id is not null' : ''
    return (await inTenant(actor, ({ sql }) => sql.unsafe(`select 1 from ${table} ${about}`))).length
  }

  test('sees nothing of it in any table, where somebody of the circle sees it', async () => {
    for (const table of CASE_TABLES) {
      expect(await rowsFor(tenant.owner, table), `${table}, for the owner`).toBeGreaterThan(0)
      expect(await rowsFor(outside, table), table).toBe(0)
    }
  })

  test('does not find it by its id or a search, and changes nothing of it', async () => {
    expect(await sees(outside, caseId)).toBe(false)
    expect(await inTenant(outside, (tx) => loadCaseForUpdate(tx, caseId))).toBeNull()
    expect(await inTenant(outside, (tx) => peopleOfCase(tx, caseId))).toEqual([])
    await indexNow(house)
    const asked = { view: 'all', filter: {}, after: null, today: '2026-11-28' } as const
    for (const search of ['Klaas', reference]) {
      expect((await readCases(tenant.owner, { ...asked, search }))?.rows).toHaveLength(1)
      expect((await readCases(outside, { ...asked, search }))?.rows).toEqual([])
    }
    const done = await perform(outside, caseId, null, { type: 'note', text: 'Ik ook.' }, atThisMoment())
    expect(done).toEqual({ ok: false, refusal: { kind: 'not-found' } })
    const blindly = await inTenant(outside, ({ sql }) => sql`update cases set phase = 'closed'`)
    expect(blindly.count).toBe(0)
  })

  test('reads it from the moment they fill a function that does, and no longer than that', async () => {
    const reads: [Filling, boolean][] = [
      [{ function: 'director', department: null }, true],
      [{ function: 'manager', department: 'north' }, true],
      [{ function: 'manager', department: 'south' }, false],
    ]
    for (const [filling, may] of reads) {
      await fills(outside, filling)
      expect(await sees(outside, caseId), JSON.stringify(filling)).toBe(may)
      await stops(outside, filling)
      expect(await sees(outside, caseId)).toBe(false)
    }
  })

  test('can enter a complaint, whole, and does not see it afterwards', async () => {
    const filed = await aComplaint(tenant, { actor: outside, complaint: { channel: 'phone' } })
    expect(await sees(outside, filed.caseId)).toBe(false)
    expect(await sees(tenant.owner, filed.caseId)).toBe(true)
  })
})

test('who was given a case reads it as its handler, and whoever gives theirs away has closed the door behind them', async () => {
  const tenant = await aTenant({ readers: 'functions' })
  const [one, other] = [await aMember(tenant, 'handler', 'Wim Bos'), await aMember(tenant, 'handler', 'Ans Vos')]
  const { caseId } = await aComplaint(tenant)
  const give = (from: MemberActor, to: MemberActor) =>
    perform(from, caseId, null, { type: 'assign', handler: to.memberId, department: null }, atThisMoment())
  expect(await sees(one, caseId)).toBe(false)
  expect(await give(tenant.owner, one)).toMatchObject({ ok: true })
  expect([await sees(one, caseId), await sees(other, caseId)]).toEqual([true, false])
  expect(await give(one, other)).toMatchObject({ ok: true })
  expect([await sees(one, caseId), await sees(other, caseId)]).toEqual([false, true])
})

test('a case that moves to another department is read there, and where it was no longer', async () => {
  const tenant = await aTenant({ readers: 'department' })
  const [north, south] = [await aMember(tenant, 'handler', 'Wim Bos'), await aMember(tenant, 'handler', 'Ans Vos')]
  await fills(north, { function: 'manager', department: 'north' })
  await fills(south, { function: 'manager', department: 'south' })
  const { caseId } = await aComplaint(tenant, { complaint: { department: 'north' } })
  expect([await sees(north, caseId), await sees(south, caseId)]).toEqual([true, false])
  const there = { type: 'assign', handler: south.memberId, department: 'south' } as const
  expect(await perform(north, caseId, null, there, atThisMoment())).toMatchObject({ ok: true })
  expect([await sees(north, caseId), await sees(south, caseId)]).toEqual([false, true])
})

describe('opening a case from outside its circle', () => {
  let tenant: TestTenant
  let outside: MemberActor
  let officer: MemberActor
  let filed: { caseId: string; reference: string }
  const because = { because: 'supervision', text: 'De inspectie belde.' } as const
  const opens = (actor: MemberActor, reference = filed.reference, moment = atThisMoment()) =>
    openFromOutside(actor, { reference, ...because }, moment)
  beforeAll(async () => {
    tenant = await aTenant({ readers: 'functions' })
    outside = await aMember(tenant, 'manager', 'Annelies van Dongen')
    officer = await aMember(tenant, 'handler', 'Floor Functionaris')
    await fills(officer, { function: 'officer', department: null })
    filed = await aComplaint(tenant)
  })

  test('lets this member into this case alone, says so in its timeline, and tells the officer', async () => {
    const other = await aComplaint(tenant)
    expect(await sees(outside, filed.caseId)).toBe(false)
    expect(await opens(outside)).toMatchObject({ ok: true })
    expect([await sees(outside, filed.caseId), await sees(outside, other.caseId)]).toEqual([true, false])
    const timeline = await inTenant(outside, (tx) => timelineOf(tx, filed.caseId))
    expect(timeline.at(-1)?.event).toMatchObject({ type: 'opened-from-outside', member: outside.memberId })
    const told = await inTenant(
      officer,
      ({ sql }) => sql`select member_id from messages where kind = 'opened-from-outside' and case_id = ${filed.caseId}`,
    )
    expect(told.map(({ member_id }) => member_id)).toContain(officer.memberId)
    const lines = await inTenant(
      officer,
      ({ sql }) => sql`select 1 from access_log where screen = 'open-from-outside' and case_id = ${filed.caseId}`,
    )
    expect(lines).toHaveLength(1)
  })

  test('is over after two days', async () => {
    const again = await aComplaint(tenant)
    const longAgo = new Date(Date.now() - (HOURS_LET_IN + 1) * 3_600_000)
    expect(await opens(outside, again.reference, { ...atThisMoment(), now: longAgo })).toMatchObject({ ok: true })
    expect(await sees(outside, again.caseId)).toBe(false)
  })

  test('is for who may, and answers who is complained about as if there were no such case', async () => {
    const handler = await aMember(tenant, 'handler', 'Henk Hand')
    expect(await opens(handler)).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await opens(tenant.owner)).toMatchObject({ refusal: { kind: 'reads-already' } })
    const accused = await aMember(tenant, 'manager', 'Zwanet Zomerdijk')
    const about = await aComplaint(tenant, { answers: { about: 'Zwanet Zomerdijk' } })
    const none = await opens(accused, '23456789')
    expect(await opens(accused, about.reference)).toEqual(none)
    expect(none).toEqual({ ok: false, refusal: { kind: 'not-found' } })
    expect(await sees(accused, about.caseId)).toBe(false)
  })
})

test('whoever only reads, without a function, reads nothing, also under a version that names no readers', async () => {
  const tenant = await aTenant()
  const reader = await aMember(tenant, 'reader', 'Rinske Roos')
  const { caseId } = await aComplaint(tenant, { complaint: { department: 'north' } })
  expect(await sees(reader, caseId)).toBe(false)
  await fills(reader, { function: 'manager', department: 'south' })
  expect(await sees(reader, caseId)).toBe(true)
})

describe('the database lets read whom the rules say', () => {
  const ROLES: Role[] = ['owner', 'manager', 'handler', 'reader']
  const FUNCTIONS = ['officer', 'manager', 'director', 'yearly']
  const DEPARTMENTS = ['north', 'south', null]
  const anyone = fc.constantFrom(0, 1, 2, 3, 4)
  const turns = fc.array(
    fc.record({
      who: anyone,
      function: fc.constantFrom(...FUNCTIONS),
      department: fc.constantFrom(...DEPARTMENTS),
      comes: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )

  test('over who fills which function, departments, handlers and names that keep somebody out', {
    timeout: 120_000,
  }, async () => {
    for (const readers of ['department', 'functions', 'everyone'] as const) {
      const tenant = await aTenant({ readers })
      const others: MemberActor[] = []
      for (const [i, name] of ['Aafke Bos', 'Boudewijn Vos', 'Cornelia Das', 'Diederik Mol'].entries())
        others.push(await aMember(tenant, ROLES[i] ?? 'handler', name))
      const everybody = [tenant.owner, ...others]
      const cases: string[] = []
      for (const department of DEPARTMENTS)
        for (const about of [null, 'Olga Owner', 'Aafke Bos', 'Cornelia Das', 'Aafke Bos en Olga Owner'])
          cases.push((await aComplaint(tenant, { complaint: { department }, answers: { about } })).caseId)
      for (const change of fc.sample(turns, { numRuns: 6, seed: 7 })) {
        for (const { who, comes, ...filling } of change) {
          const member = everybody[who] ?? tenant.owner
          if (comes) await fills(member, filling).catch(() => {})
          else await stops(member, filling)
        }
        await compare(tenant, everybody, cases)
      }
      // Nobody fills anything any more.
      for (const member of everybody)
        await inTenant(member, ({ sql }) => sql`delete from function_holders where tenant_id = ${tenant.tenantId}`)
      await compare(tenant, everybody, cases)
    }
  })

  async function compare(tenant: TestTenant, everybody: readonly MemberActor[], cases: readonly string[]) {
    const system = { kind: 'system', tenantId: tenant.tenantId } as const
    const [staffing, loaded] = await inTenant(system, async (tx) => [
      await staffingOf(tx),
      await Promise.all(cases.map((id) => loadCase(tx, id))),
    ])
    for (const { memberId, ...actor } of everybody) {
      const rows = await inTenant({ ...actor, memberId }, ({ sql }) => sql<{ id: string }[]>`select id from cases`)
      const by = loaded.flatMap((one) =>
        one && whoReads(one.complaint, { procedure: tenant.procedure, staffing }).includes(memberId)
          ? [one.complaint.id]
          : [],
      )
      expect(rows.map(({ id }) => id).sort()).toEqual(by.sort())
    }
    // And of each somebody does.
    for (const one of loaded)
      if (one && one.complaint.outsider === undefined)
        expect(whoReads(one.complaint, { procedure: tenant.procedure, staffing })).not.toEqual([])
  }
})

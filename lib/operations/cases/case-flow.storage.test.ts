import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { untilFilingsAreDone } from '@/db/stores/staffing-statement'
import { aComplaint, someAnswers } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Actor } from '@/lib/core/access/actor'
import { replay } from '@/lib/core/case/apply'
import type { Command } from '@/lib/core/case/commands'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { eventFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { endMembership } from '../people/change-member'
import { fillFunction } from '../people/fill-function'
import { fileComplaint } from './file-complaint'
import { handOverCases } from './hand-over-cases'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

async function caseOf(caseId: string): Promise<ComplaintCase> {
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  if (!loaded) throw new Error('the case is not there')
  return loaded.complaint
}

async function timelineOf(caseId: string): Promise<Recorded[]> {
  const rows = await inTenant(
    tenant.owner,
    ({ sql, tenantId }) =>
      sql<
        { body: string }[]
      >`select body from events where tenant_id = ${tenantId} and case_id = ${caseId} order by seq`,
  )
  return rows.map(({ body }) => eventFrom(JSON.parse(body), caseId))
}

async function done(caseId: string, command: Command, actor: Actor = tenant.owner) {
  const result = await endCase(actor, caseId, command, atThisMoment())
  if (!result.ok) throw new Error(`${command.type}: ${result.refusal.kind}`)
  return result.value.seq
}

async function waitingAtTheDoor({ sql }: Tx): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from pg_locks mine join pg_locks theirs using (locktype, database, classid, objid, objsubid)
    where mine.pid = pg_backend_pid() and mine.locktype = 'advisory' and mine.granted and not theirs.granted`
  return row?.n ?? 0
}

/** Filed, spoken about, judged, answered and closed. */
async function wholeWay(words: (what: string) => string): Promise<string> {
  const about = {
    about: words('over wie'),
    name: words('naam'),
    email: `${words('mail').replaceAll(' ', '')}@example.org`,
  }
  const { caseId } = await aComplaint(tenant, { answers: { story: words('verhaal'), ...about, wantsToHear: true } })
  const [party] = (await caseOf(caseId)).parties
  const [point] = (await caseOf(caseId)).points
  if (!party || !point) throw new Error('a case has a party and a point')
  const holds = tenant.procedure.processing.letterItems.map(({ id }) => id)
  await done(caseId, { type: 'note', text: words('notitie') })
  await done(caseId, { type: 'record-call', party: party.id, text: words('gesprek'), confirmsAddress: true })
  await done(caseId, { type: 'ask', party: party.id, text: words('vraag'), replyBy: '2099-01-01' })
  const self: Actor = { kind: 'party', tenantId: tenant.tenantId, caseId, partyId: party.id, opened: true }
  await done(caseId, { type: 'add-information', party: party.id, text: words('aanvulling') }, self)
  const measures = [{ text: words('maatregel'), due: '2099-01-31' as const }]
  const judged = { judgement: 'upheld', reasons: words('redenen'), cause: null, remedies: [], measures } as const
  await done(caseId, { type: 'judge-point', point: point.id, ...judged, remedies: [], measures })
  await done(caseId, { type: 'answer', text: words('brief'), holds })
  await done(caseId, { type: 'close', outcome: 'answered' })
  await done(caseId, { type: 'reopen', reason: words('heropening') })
  await done(caseId, { type: 'close', outcome: 'lapsed' })
  return caseId
}

describe('one complaint goes the whole way', () => {
  test('the row is what its events make of it', async () => {
    const caseId = await wholeWay((what) => `een ${what}`)
    expect(replay(caseId, await timelineOf(caseId))).toEqual(await caseOf(caseId))
  })

  test('no name and no text is found outside people, texts and what was rendered', async () => {
    const marker = 'Zilverreiger'
    await wholeWay((what) => `${marker} ${what}`)
    const owner = connect(database.superuserUrl)
    try {
      const tables = await owner.sql<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'graphile_worker')`
      const found: string[] = []
      for (const { name } of tables) {
        const [row] = await owner.sql.unsafe<{ n: number }[]>(
          `select count(*)::int as n from ${name} t where t::text ilike '%${marker}%'`,
        )
        if (row && row.n > 0) found.push(name)
      }
      expect(tables.length).toBeGreaterThan(20)
      expect(found.sort()).toEqual(['public.people', 'public.texts'])
    } finally {
      await owner.close()
    }
  })
})

describe('filing', () => {
  test('the same form twenty times at once is one case with one reference', async () => {
    const answers = someAnswers()
    const visitor: Actor = { kind: 'visitor', tenantId: tenant.tenantId }
    const filed = await Promise.all(
      Array.from({ length: 20 }, () => fileComplaint(visitor, { channel: 'form', answers }, atThisMoment())),
    )
    const references = filed.map((result) => (result.ok ? result.value.reference : result.refusal.kind))
    expect(new Set(references).size).toBe(1)
    expect(filed.filter((result) => result.ok && !result.value.repeated)).toHaveLength(1)
  })

  test('the same form twice, when neither has seen the other: both get the same reference', async () => {
    const answers = someAnswers()
    const visitor: Actor = { kind: 'visitor', tenantId: tenant.tenantId }
    const filing = () => fileComplaint(visitor, { channel: 'form', answers }, atThisMoment())
    const both = await inTenant({ kind: 'system', tenantId: tenant.tenantId }, async (tx) => {
      // Both have looked for the key, and wait behind this, before either has written it.
      await untilFilingsAreDone(tx)
      const sent = [filing(), filing()]
      await vi.waitUntil(async () => (await waitingAtTheDoor(tx)) === 2)
      return sent
    })
    const filed = (await Promise.all(both)).map((result) => (result.ok ? result.value : null))
    expect(filed.map((one) => one?.repeated).sort()).toEqual([false, true])
    expect(filed[0]?.reference).toBe(filed[1]?.reference)
  })

  test('another text under a key that was used is refused', async () => {
    const answers = someAnswers()
    const visitor: Actor = { kind: 'visitor', tenantId: tenant.tenantId }
    await fileComplaint(visitor, { channel: 'form', answers }, atThisMoment())
    const other = await fileComplaint(
      visitor,
      { channel: 'form', answers: { ...answers, story: 'Iets anders.' } },
      atThisMoment(),
    )
    expect(other).toEqual({ ok: false, refusal: { kind: 'submission-reused' } })
  })

  test('under a version that never was is refused, and nothing is kept', async () => {
    const visitor: Actor = { kind: 'visitor', tenantId: tenant.tenantId }
    const answers = someAnswers({ version: 9 })
    expect(await fileComplaint(visitor, { channel: 'form', answers }, atThisMoment())).toMatchObject({ ok: false })
    expect(
      (await fileComplaint(visitor, { channel: 'form', answers: { ...answers, version: 1 } }, atThisMoment())).ok,
    ).toBe(true)
  })
})

describe('two people at one case', () => {
  test('what a person did since one looked stops a command, what Gehoor did does not', async () => {
    const { caseId } = await aComplaint(tenant)
    const seen = (await caseOf(caseId)).seq
    await done(caseId, { type: 'take-due-steps' }, { kind: 'system', tenantId: tenant.tenantId })
    const point = (await caseOf(caseId)).points[0]?.id ?? ''
    const change: Command = { type: 'change-point', point, subject: null, cause: null }
    expect((await perform(tenant.owner, caseId, seen, change, atThisMoment())).ok).toBe(true)
    expect(await perform(tenant.owner, caseId, seen, change, atThisMoment())).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile' },
    })
  })

  test('twenty notes at once all stand in the timeline, in one unbroken row', async () => {
    const { caseId } = await aComplaint(tenant)
    const before = (await caseOf(caseId)).seq
    await Promise.all(Array.from({ length: 20 }, (_, i) => done(caseId, { type: 'note', text: `Notitie ${i}` })))
    const timeline = await timelineOf(caseId)
    expect(timeline.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 20 }, (_, i) => i + 1))
  })
})

describe('who is complained about', () => {
  test('does not see the case and cannot do anything with it', async () => {
    const member = await aMember(tenant, 'handler', 'Willemien Zandbergen')
    const { caseId } = await aComplaint(tenant, { answers: { about: 'zuster Zandbergen' } })
    expect(await inTenant(member, (tx) => loadCase(tx, caseId))).toBeNull()
    expect(await perform(member, caseId, null, { type: 'note', text: 'Hallo' }, atThisMoment())).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
  })
})

test('when a handler leaves, their open cases go to who fills the function now', async () => {
  const other = await aMember(tenant, 'handler', 'Wouter Waarnemer')
  const { caseId } = await aComplaint(tenant)
  await done(caseId, { type: 'assign', handler: other.memberId, department: null })
  expect(await endMembership(tenant.owner, other.memberId)).toEqual({ ok: true, value: null })
  await handOverCases({ tenantId: tenant.tenantId, memberId: other.memberId }, atThisMoment)
  expect((await caseOf(caseId)).handler).toBe(tenant.owner.memberId)
})

test('a complaint about the only one who handles waits for nobody: whoever comes to the function gets it', async () => {
  const alone = await aTenant()
  const { caseId } = await aComplaint(alone, { answers: { about: 'mevrouw Owner' } })
  const other = await aMember(alone, 'handler', 'Wouter Waarnemer')
  const filling = { function: alone.procedure.contact.handler, department: null, member: other.memberId }
  expect(await fillFunction(alone.owner, filling)).toEqual({ ok: true, value: null })
  await handOverCases({ tenantId: alone.tenantId, memberId: null }, atThisMoment)
  const loaded = await inTenant(other, (tx) => loadCase(tx, caseId))
  expect(loaded?.complaint.handler).toBe(other.memberId)
})

test('a complainant cannot act on another case than their own', async () => {
  const mine = await aComplaint(tenant)
  const other = await aComplaint(tenant)
  const party = (await caseOf(mine.caseId)).parties[0]?.id ?? ''
  const self: Actor = { kind: 'party', tenantId: tenant.tenantId, caseId: mine.caseId, partyId: party, opened: true }
  const result = await perform(
    self,
    other.caseId,
    null,
    { type: 'add-information', party, text: 'Hallo' },
    atThisMoment(),
  )
  expect(result).toEqual({ ok: false, refusal: { kind: 'not-found' } })
})

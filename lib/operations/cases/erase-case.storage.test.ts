// Erasing a case as somebody decides it: what goes, what stays, and what is not erased.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { partyByLink } from '@/db/outside-tenant/links'
import { lastErasures } from '@/db/stores/erasures'
import { loadCase } from '@/db/stores/load-case'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readCases } from '@/lib/queries/read-cases'
import { readFigures } from '@/lib/queries/read-figures'
import { sha256hex } from '@/lib/secrets/status-link'
import { eraseCase } from './erase-case'
import { eraseCases } from './erase-cases'
import { perform } from './perform'
import { allRows } from './testing/all-rows'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.drop()
})

const on = (day: string) => ({ ...atThisMoment(), now: new Date(`${day}T10:00:00Z`) })
const FILED = '2026-02-20'
const CLOSED = '2026-03-20'
/** Two years after its closing, and a day. */
const OVER = '2028-03-21'

/** A word that stands nowhere by itself, in whatever somebody can type. */
const MARK = 'zwirbelkast'
const mark = (where: string) => `${MARK} ${where}`

async function caseOf(caseId: string) {
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  if (!loaded) throw new Error('it is there')
  return loaded.complaint
}

async function does(caseId: string, day: string, command: Command, actor = tenant.owner) {
  const done = await endCase(actor, caseId, command, on(day))
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.refusal)}`)
}

/** A case with marked words in whatever can be typed, through everything that takes words, closed on `CLOSED`. */
async function aWholeLife() {
  const filed = await aComplaint(tenant, {
    now: on(FILED).now,
    answers: {
      story: mark('story'),
      subjects: ['care'],
      answers: [{ question: 'where', text: mark('answer') }],
      capacity: 'relative',
      represented: { name: mark('represented'), consent: 'given' },
      about: mark('about'),
      name: mark('name'),
      email: `${MARK}@example.org`,
      phone: '06-12345678',
      address: mark('address'),
    },
  })
  const { caseId } = filed
  await fillEveryTable(house, tenant, caseId)
  const { parties, points } = await caseOf(caseId)
  const party = parties.find(({ role }) => role === 'representative')?.id ?? ''
  const subject = parties.find(({ role }) => role === 'subject')?.id ?? ''
  const day = '2026-03-02'
  await does(caseId, day, { type: 'settle-subject', party: subject, member: null })
  await does(caseId, day, { type: 'acknowledge', how: 'letter', on: null, text: mark('acknowledged') })
  await does(caseId, day, { type: 'reply', party, text: mark('reply') })
  await does(caseId, day, { type: 'ask', party, text: mark('question'), replyBy: '2026-03-09' })
  await does(caseId, day, { type: 'record-call', party, text: mark('call'), confirmsAddress: false })
  await does(caseId, day, { type: 'note', text: mark('note') })
  await does(caseId, day, { type: 'add-information', party, text: mark('information') })
  await does(caseId, day, { type: 'change-title', text: mark('title') })
  await does(caseId, day, { type: 'change-address', party, email: `${MARK}.anders@example.org` })
  await does(caseId, day, { type: 'add-point', text: mark('point'), subject: null })
  await does(caseId, day, { type: 'promise', text: mark('promise'), due: '2026-03-12' })
  for (const point of (await caseOf(caseId)).points)
    await does(caseId, day, {
      type: 'judge-point',
      point: point.id,
      judgement: 'upheld',
      reasons: mark('reasons'),
      cause: null,
      remedies: [],
      measures: [{ text: mark('measure'), due: '2026-06-01' }],
    })
  expect(points.length).toBeGreaterThan(0)
  await does(caseId, CLOSED, { type: 'close', outcome: 'lapsed' })
  await does(caseId, CLOSED, { type: 'hold-erasing', because: 'court', text: mark('hold'), until: '2026-12-31' })
  // As the worker leaves them: what was sent, its copy in an evaluation's mailbox, and by what the case is found.
  await withoutWalls(house, async (sql) => {
    await sql`update renderings set html = ${mark('html')}, text = ${mark('text')}, subject = ${mark('subject')},
      to_address = ${`${MARK}@example.org`} where tenant_id = ${tenant.tenantId}`
    await sql`insert into mailbox (id, to_address, from_address, subject, html, text, headers, at)
      select id::text, ${`${MARK}@example.org`}, 'f', ${MARK}, ${MARK}, ${MARK}, '{}', now() from messages
      where tenant_id = ${tenant.tenantId} and case_id = ${caseId} limit 1`
    await sql`update messages set provider_id = ${MARK} where tenant_id = ${tenant.tenantId} and case_id = ${caseId}`
  })
  await indexNow(house)
  return filed
}

const marked = async () => (await allRows(house)).filter((row) => row.includes(MARK))
const seqOf = async (caseId: string) => (await caseOf(caseId)).seq
const erase = async (caseId: string, day = OVER, actor = tenant.owner) =>
  eraseCase(actor, { caseId, seen: await seqOf(caseId), because: 'time-over' }, on(day))

describe('a case that is erased', () => {
  let filed: Awaited<ReturnType<typeof aComplaint>>
  const figures = () =>
    readFigures(tenant.owner, {
      period: { choice: 'own', from: '2026-01-01', until: '2026-12-31' } as never,
      today: OVER,
    })
  let before: unknown
  beforeAll(async () => {
    filed = await aWholeLife()
    const rows = await marked()
    // Else the search below would find nothing for the wrong reason.
    for (const table of ['texts', 'people', 'renderings', 'mailbox', 'search_words', 'messages'])
      expect([table, rows.some((row) => row.startsWith(`${table}:`))]).toEqual([table, true])
    before = await figures()
    expect(await erase(filed.caseId)).toMatchObject({ ok: true })
    await indexNow(house)
  })

  test('leaves no word that a person typed in any row of any table', async () => {
    expect(await marked()).toEqual([])
    expect((await allRows(house)).filter((row) => row.includes('12345678'))).toEqual([])
  })

  test('has a chain that still verifies', async () => {
    expect(await inTenant(tenant.owner, (tx) => verifyChain(tx, filed.caseId))).toEqual([])
  })

  test('counts in every figure as it did', async () => {
    expect(await figures()).toEqual(before)
  })

  test('says when, and is written down with who decided it and how much of each kind, and nothing else', async () => {
    expect((await caseOf(filed.caseId)).erasedOn).toBe(OVER)
    const [line] = await inTenant(tenant.owner, (tx) => lastErasures(tx, 1))
    expect(line).toMatchObject({ by: 'Olga Owner', because: 'time-over', again: false })
    expect(line?.counts.texts).toBeGreaterThan(15)
    expect(line?.counts).toMatchObject({ names: 3, forms: 1 })
    expect(line?.counts.mails).toBeGreaterThan(1)
  })

  test('can no longer be followed by any link, and nothing can be done to it', async () => {
    expect(await partyByLink(sha256hex(filed.token))).toBeNull()
    for (const command of [
      { type: 'note', text: 'x' },
      { type: 'reopen', reason: 'x' },
      { type: 'hold-erasing', because: 'court', text: 'x', until: null },
    ] as const)
      expect(await perform(tenant.owner, filed.caseId, null, command, on(OVER))).toMatchObject({
        refusal: { kind: 'case-erased' },
      })
    expect(await erase(filed.caseId)).toMatchObject({ refusal: { kind: 'case-erased', on: OVER } })
  })

  test('mails nothing any more, and owes nothing by itself', async () => {
    const unsent = await withoutWalls(
      house,
      (sql) =>
        sql`select state from messages where case_id = ${filed.caseId} and state in ('waiting', 'sending', 'held', 'failed')`,
    )
    expect(unsent).toHaveLength(0)
    const [row] = await withoutWalls(
      house,
      (sql) => sql`select next_step_at, erasable_from, held_until from cases where id = ${filed.caseId}`,
    )
    expect(row).toEqual({ next_step_at: null, erasable_from: null, held_until: null })
  })
})

describe('what is not erased', () => {
  async function closed(day = CLOSED) {
    const { caseId } = await aComplaint(tenant, { now: on(FILED).now })
    await does(caseId, day, { type: 'close', outcome: 'lapsed' })
    return caseId
  }

  test('a case that is open, or whose time is not over', async () => {
    const { caseId } = await aComplaint(tenant, { now: on(FILED).now })
    expect(await erase(caseId)).toMatchObject({ refusal: { kind: 'case-not-closed' } })
    await does(caseId, CLOSED, { type: 'close', outcome: 'lapsed' })
    expect(await erase(caseId, '2028-03-20')).toMatchObject({ refusal: { kind: 'kept-until', until: '2028-03-20' } })
    expect(await erase(caseId)).toMatchObject({ ok: true })
  })

  test('a case that is held, until its day or until it is let go', async () => {
    const caseId = await closed()
    const hold = { type: 'hold-erasing', because: 'external-procedure', text: 'Kifid.' } as const
    await does(caseId, '2028-03-01', { ...hold, until: '2028-06-30' })
    expect(await erase(caseId)).toMatchObject({ refusal: { kind: 'erasing-held', until: '2028-06-30' } })
    await does(caseId, '2028-06-01', { ...hold, until: null })
    expect(await erase(caseId, '2030-01-01')).toMatchObject({ refusal: { kind: 'erasing-held', until: null } })
    await does(caseId, '2030-01-01', { type: 'free-erasing' })
    expect(await erase(caseId, '2030-01-01')).toMatchObject({ ok: true })
  })

  test('a case that was opened again after it stood on the list', async () => {
    const caseId = await closed('2028-03-18')
    const seen = await seqOf(caseId)
    await does(caseId, '2028-03-19', { type: 'reopen', reason: 'Er kwam iets bij.' })
    const asked = { caseId, seen, because: 'time-over' } as const
    expect(await eraseCase(tenant.owner, asked, on('2030-04-01'))).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
  })

  test('by somebody who may not', async () => {
    const caseId = await closed()
    const handler = await aMember(tenant, 'handler', 'Hugo Handler')
    expect(await erase(caseId, OVER, handler)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  })

  test('because whoever complained asks for it, before a law allows it: with the article', async () => {
    const caseId = await closed()
    const asked = async (day: string) =>
      eraseCase(tenant.owner, { caseId, seen: await seqOf(caseId), because: 'person-asked' }, on(day))
    expect(await asked('2027-03-20')).toMatchObject({
      refusal: { kind: 'kept-by-law', until: '2027-03-20', article: 'BGfo artikel 41' },
    })
    expect(await asked('2027-03-21')).toMatchObject({ ok: true })
  })

  test('together with others that are: each is decided by itself', async () => {
    const [one, other] = [await closed(), await closed()]
    await does(other, '2028-03-01', { type: 'hold-erasing', because: 'asked', text: 'Gevraagd.', until: null })
    const cases = await Promise.all([one, other].map(async (caseId) => ({ caseId, seen: await seqOf(caseId) })))
    expect(await eraseCases(tenant.owner, { cases, because: 'time-over' }, on(OVER))).toEqual({
      done: 1,
      refused: [{ caseId: other, refusal: { kind: 'erasing-held', until: null } }],
    })
  })

  test('while a mail of it is in a worker’s hands: nothing at all is done', async () => {
    const caseId = await closed()
    await withoutWalls(
      house,
      (sql) => sql`
        update messages set state = 'sending', lease_until = ${new Date(`${OVER}T10:05:00Z`)}
        where case_id = ${caseId} and kind = 'acknowledgement'`,
    )
    expect(await erase(caseId)).toMatchObject({ refusal: { kind: 'mail-in-hand' } })
    expect((await caseOf(caseId)).erasedOn).toBeUndefined()
  })
})

test('what was sent of a case that nobody erased is not taken away, whatever is asked of the database', async () => {
  const { caseId } = await aComplaint(tenant)
  await fillEveryTable(house, tenant, caseId)
  const gone = await inTenant(tenant.owner, async ({ sql }) => [
    (await sql`delete from renderings returning 1`).length,
    (await sql`delete from submissions returning 1`).length,
  ])
  expect(gone).toEqual([0, 0])
})

test('that cases wait for approval is said at the desk to who may approve, and to nobody else', async () => {
  const house = await aTenant()
  const { caseId } = await aComplaint(house, { now: on(FILED).now })
  await endCase(house.owner, caseId, { type: 'close', outcome: 'lapsed' }, on(CLOSED))
  const handler = await aMember(house, 'handler', 'Hugo Handler')
  const waiting = async (actor: typeof handler, today: CivilDate) =>
    (await readCases(actor, { view: 'open', filter: {}, search: '', after: null, today }))?.counts.toErase
  expect(await waiting(house.owner, '2028-03-20')).toBe(0)
  expect(await waiting(house.owner, OVER)).toBe(1)
  expect(await waiting(handler, OVER)).toBe(0)
})

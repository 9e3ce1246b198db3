import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, type Database, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { caseRowOf } from '@/db/stores/case-row'
import { loadCase } from '@/db/stores/load-case'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { replay } from '@/lib/core/case/apply'
import { erasableFrom } from '@/lib/core/case/keeping'
import { NOTICES_GATHER_MS } from '@/lib/core/case/messages'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import { perform } from '@/lib/operations/cases/perform'
import { offerAll } from './deliver-batch'
import type { Surroundings } from './delivery'
import { claimBatch, workOff } from './dispatch-mail'
import { mailTurns } from './mail-turns'
import type { Outcome } from './offer-message'
import { settleAll } from './settle-message'
import { aClock } from './testing/a-clock'
import { mailWhatIsDue } from './testing/mail-what-is-due'
import { outboxOf, sentEvents } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let superuser: Database
let tenant: TestTenant
const clock = aClock('2026-11-23T09:00:00Z')
const faults: unknown[] = []
const around: Surroundings = {
  moment: clock.moment,
  onFault: (fault) => faults.push(fault),
  // Nobody is there: what an attempt costs besides is not counted.
  via: { via: 'mailbox', from: 'Gehoor <post@gehoor.example>' },
}

beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
  tenant = await withDatabase(house.webUrl, () => aTenant())
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
})

/** When no notice left for a while, so that all that comes of it is due. */
async function file(times: number): Promise<string[]> {
  clock.forward(NOTICES_GATHER_MS)
  const ids: string[] = []
  await withDatabase(house.webUrl, async () => {
    for (let n = 0; n < times; n += 1) {
      const email = `klaas.${clock.moment().newId()}@example.org`
      ids.push((await aComplaint(tenant, { answers: { email }, now: clock.now() })).caseId)
    }
  })
  return ids
}

const asWorker = <T>(work: () => Promise<T>) => withDatabase(house.workerUrl, work)
const system = () => ({ kind: 'system', tenantId: tenant.tenantId }) as const

/** The row is what its events make, the events are one chain, and every message is in them once. */
async function expectWhole(caseId: string): Promise<void> {
  const { timeline, loaded, row, flaws } = await asWorker(() =>
    inTenant(system(), async (tx) => ({
      timeline: await timelineOf(tx, caseId),
      loaded: await loadCase(tx, caseId),
      row: (
        await tx.sql<{ it: Record<string, unknown> }[]>`select to_jsonb(c) as it from cases c where id = ${caseId}`
      )[0]?.it,
      flaws: await verifyChain(tx, caseId),
    })),
  )
  expect(flaws).toEqual([])
  const replayed = replay(caseId, timeline)
  expect(loaded?.complaint).toEqual(JSON.parse(JSON.stringify(replayed)))
  if (!replayed || !loaded) throw new Error('the case is not there')
  const made = caseRowOf(replayed, {
    nextStepAt: nextStepAt(loaded.procedure, replayed),
    erasableFrom: erasableFrom(loaded.procedure, replayed),
    lastHash: loaded.lastHash,
  })
  const instants = { filed_at: null, next_step_at: null }
  expect({ ...row, ...instants }).toMatchObject({ ...JSON.parse(JSON.stringify(made)), ...instants })
  const rows = await asWorker(() => outboxOf(tenant.tenantId, caseId))
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'sent'))
  const events = await asWorker(() => sentEvents(tenant.tenantId, caseId))
  expect(events).toEqual(Object.fromEntries(rows.map(({ id }) => [id, 1])))
  const promise = replayed.promises.find(({ kind }) => kind === 'acknowledgement')
  expect(promise?.state).toBe('kept')
}

test('twenty mails of one organisation cost three transactions and a dozen statements, besides putting them on their way', async () => {
  await file(1)
  await asWorker(() => mailWhatIsDue(around))
  const cases = await file(10)
  const said: string[] = []
  await asWorker(async () => {
    const turns = mailTurns()
    const stop = watchStatements((statement) => said.push(statement.trim()))
    try {
      const batch = await claimBatch(turns, around)
      expect(batch?.messages).toHaveLength(20)
      if (batch) await workOff(batch, turns, around)
    } finally {
      stop()
    }
  })
  expect(faults).toEqual([])
  const own = said.filter((one) => !one.includes('put_in_mailbox') && !one.includes('pg_catalog.pg_type'))
  expect(own.filter((one) => /^begin/i.test(one)).length).toBeLessThanOrEqual(2)
  expect(own.length, own.map((one) => one.slice(0, 80)).join('\n')).toBeLessThanOrEqual(16)
  for (const caseId of cases) await expectWhole(caseId)
})

/** As many notices as gather for colleagues on a busy day: like one that left, and not due for hours. */
async function manyThatWait(times: number): Promise<void> {
  await superuser.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`
      insert into messages select (jsonb_populate_record(null::messages, to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'member_id', gen_random_uuid(), 'cause', 1000 + n,
        'state', 'waiting', 'last_problem', 'gathering', 'next_attempt_at', '2027-01-01'::timestamptz))).*
      from (select * from messages where member_id is not null limit 1) m, generate_series(1, ${times}) n`
  })
}

/** Of the outbox, by all who are connected and were. What one of them read is told when it goes. */
async function readOfOutbox(): Promise<number> {
  const gone = () => superuser.sql`select 1 from pg_stat_activity where usename = 'gehoor_worker'
    and datname = current_database()`
  await vi.waitFor(async () => expect(await gone()).toHaveLength(0), { timeout: 15_000, interval: 10 })
  const [row] = await superuser.sql<{ read: number }[]>`
    select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_user_tables where relname = 'messages'`
  return row?.read ?? 0
}

test('a batch goes past its own messages, and not past those that gather meanwhile', async () => {
  await file(1)
  await asWorker(() => mailWhatIsDue(around))
  await superuser.sql`analyze messages`
  await manyThatWait(500)
  const cases = await file(10)
  const before = await readOfOutbox()
  await asWorker(() => mailWhatIsDue(around))
  expect(await readOfOutbox()).toBeLessThan(before + 2_500)
  expect(faults).toEqual([])
  await superuser.sql`delete from messages where cause > 1000`
  for (const caseId of cases) await expectWhole(caseId)
})

/** Made ready and handed over, and not written down yet. */
async function onTheirWay(): Promise<Outcome[]> {
  const batch = await claimBatch(mailTurns(), around)
  const claims = batch?.messages.map((message) => ({ ...message, lease: batch.lease })) ?? []
  return offerAll(claims, around)
}

test('a case that moved after its mails were made gets what was delivered behind it, on one chain', async () => {
  const [moved = '', still = ''] = await file(2)
  const outcomes = await asWorker(onTheirWay)
  expect(outcomes).toHaveLength(4)
  await withDatabase(house.webUrl, () =>
    perform(tenant.owner, moved, null, { type: 'note', text: 'Gebeld.' }, clock.moment()),
  )
  await asWorker(() => settleAll(outcomes, around))
  expect(faults).toEqual([])
  await expectWhole(moved)
  await expectWhole(still)
  expect(
    (await asWorker(() => inTenant(system(), (tx) => timelineOf(tx, moved)))).map(({ event }) => event.type),
  ).toContain('note-added')
})

test('a case that somebody is busy with holds up its own mails, and no other', async () => {
  const [busy = '', free = ''] = await file(2)
  const outcomes = await asWorker(onTheirWay)
  const { promise: over, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
  const working = superuser.sql.begin(async (sql) => {
    await sql`select 1 from cases where id = ${busy} for no key update`
    isHeld()
    await over
  })
  await held
  const rows = () => superuser.sql<{ state: string }[]>`select distinct state from messages where case_id = ${free}`
  await asWorker(async () => {
    const settling = settleAll(outcomes, around)
    await vi.waitFor(async () => expect(await rows()).toEqual([{ state: 'sent' }]), { timeout: 15_000, interval: 10 })
    letGo()
    await working
    await settling
  })
  expect(faults).toEqual([])
  await expectWhole(busy)
  await expectWhole(free)
})

test('a message that another worker took over is written by that one, and the case with it', async () => {
  const [caseId = ''] = await file(1)
  const outcomes = await asWorker(onTheirWay)
  const [taken] = outcomes
  await superuser.sql`
    update messages set lease_until = lease_until + interval '1 minute' where id = ${taken?.claim.messageId ?? ''}`
  await asWorker(() => settleAll(outcomes, around))
  expect(faults).toEqual([])
  const states = (await asWorker(() => outboxOf(tenant.tenantId, caseId))).map(({ state }) => state)
  expect(states.toSorted()).toEqual(['sending', 'sent'])
  expect(Object.keys(await asWorker(() => sentEvents(tenant.tenantId, caseId)))).toHaveLength(1)
})

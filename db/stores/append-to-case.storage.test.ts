import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { loadCase, loadCaseForUpdate } from '@/db/stores/load-case'
import { messagesOfCase } from '@/db/stores/messages'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { apply } from '@/lib/core/case/apply'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Recorded } from '@/lib/core/case/events'
import type { MessageTo } from '@/lib/core/case/messages'
import { perform } from '@/lib/operations/cases/perform'
import type { Appending } from './append-document'
import { appendToCase } from './append-to-case'
import { caseRowOf } from './case-row'

describe('appending to a case', () => {
  let house: TestDatabase
  let pool: Database
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    tenant = await aTenant()
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  const read = <T>(work: (tx: Tx) => Promise<T>) => inTenant(tenant.owner, work)
  const note = (caseId: string, text = 'Gebeld.') =>
    perform(tenant.owner, caseId, null, { type: 'note', text }, atThisMoment())

  /** What `note` would write, to be spoilt. */
  async function aNote(tx: Tx, caseId: string): Promise<Appending> {
    const loaded = await loadCaseForUpdate(tx, caseId)
    if (!loaded) throw new Error('not there')
    const { newId, secret, now } = atThisMoment()
    const text = { id: newId(), body: 'Gebeld.', salt: secret(16) }
    const entry: Recorded = {
      seq: loaded.complaint.seq + 1,
      at: now.toISOString(),
      actor: { kind: 'member', member: tenant.owner.memberId },
      event: { type: 'note-added', text: { id: text.id, sha256: '0'.repeat(64) } },
    }
    const after = apply(caseId, loaded.complaint, entry)
    const nothing = {
      people: [],
      addresses: [],
      postalAddresses: [],
      parties: [],
      messages: [],
      nextStepAt: null,
      erasableFrom: null,
      circle: null,
      readers: null,
      moves: false,
    }
    return {
      before: loaded.complaint,
      after,
      lastHash: loaded.lastHash,
      recorded: [entry],
      texts: [text],
      at: now,
      ...nothing,
    }
  }

  const counts = async () => {
    const [row] = await withoutWalls(
      house,
      (sql) => sql`
      select (select count(*) from cases) as cases, (select count(*) from events) as events,
        (select count(*) from texts) as texts, (select count(*) from people) as people,
        (select count(*) from parties) as parties, (select count(*) from messages) as messages,
        (select count(*) from submissions) as submissions, (select count(*) from graphile_worker.jobs) as jobs`,
    )
    return row
  }

  test('is one statement, whatever it writes', async () => {
    const { caseId } = await aComplaint(tenant)
    const { statements } = await countStatements(() => note(caseId))
    expect(statements.filter((statement) => /\binsert into\b/.test(statement))).toHaveLength(1)
  })

  test('a complaint is there whole: case, events, texts, people, parties, messages and submission, and no job', async () => {
    const before = await counts()
    await aComplaint(tenant, { answers: { about: 'Iemand', answers: [] } })
    const after = await counts()
    expect(after).toMatchObject({ cases: before?.cases + 1, submissions: before?.submissions + 1 })
    expect(after).toMatchObject({ texts: before?.texts + 1, people: before?.people + 2, parties: before?.parties + 2 })
    expect(after?.messages).toBeGreaterThan(before?.messages)
    // The outbox is the queue: a notice would have commits wait for each other.
    expect(after?.jobs).toBe(before?.jobs)
  })

  test('the row is what its events make, also after work', async () => {
    const { caseId } = await aComplaint(tenant, { answers: { about: 'Iemand' } })
    await note(caseId)
    await perform(
      tenant.owner,
      caseId,
      null,
      { type: 'promise', text: 'Wij bellen.', due: '2099-03-02' },
      atThisMoment(),
    )
    const timeline = await read((tx) => timelineOf(tx, caseId))
    const replayed = timeline.reduce<ComplaintCase | null>((so, entry) => apply(caseId, so, entry), null)
    const loaded = await read((tx) => loadCase(tx, caseId))
    expect(loaded?.complaint).toEqual(JSON.parse(JSON.stringify(replayed)))
    const [row] = await withoutWalls(
      house,
      (sql) => sql<Record<string, unknown>[]>`
      select to_jsonb(c) as row from cases c where id = ${caseId}`,
    )
    const stored = row?.row as Record<string, unknown>
    const nextStepAt = stored.next_step_at === null ? null : new Date(String(stored.next_step_at))
    const expected =
      replayed && caseRowOf(replayed, { nextStepAt, erasableFrom: null, lastHash: loaded?.lastHash ?? '' })
    expect({ ...stored, filed_at: null, next_step_at: null }).toEqual({
      ...JSON.parse(JSON.stringify(expected)),
      filed_at: null,
      next_step_at: null,
      circle: null,
      readers: null,
      tenant_id: tenant.tenantId,
    })
    expect(new Date(String(stored.filed_at)).toISOString()).toBe(replayed?.filedAt)
  })

  const stranger = () => atThisMoment().newId()
  test.each<[string, string, (whole: Appending) => Partial<Appending>]>([
    ['a text that is there already', '23505', ({ texts }) => ({ texts: [...texts, ...texts] })],
    [
      'an event whose number is taken',
      '23505',
      ({ recorded }) => ({ recorded: recorded.map((it) => ({ ...it, seq: 1 })) }),
    ],
    ['a message without its cause', '23503', () => ({ messages: [message(999)] })],
    [
      'a message for a party that is not in the case',
      '23503',
      () => ({ messages: [message(1, { party: stranger() })] }),
    ],
    ['a handler who does not exist', '23503', ({ after }) => ({ after: { ...after, handler: stranger() } })],
    [
      'a version that was never published',
      '23503',
      ({ after }) => ({
        before: null,
        after: { ...after, id: stranger(), reference: 'NEVERONE', version: 99, parties: [] },
      }),
    ],
  ])('writes nothing at all with %s', async (_, code, spoil) => {
    const { caseId } = await aComplaint(tenant)
    const before = await counts()
    const spoilt = read(async (tx) => {
      const whole = await aNote(tx, caseId)
      await appendToCase(tx, { ...whole, ...spoil(whole) })
    })
    await expect(spoilt).rejects.toMatchObject({ code })
    expect(await counts()).toEqual(before)
  })

  function message(cause: number, to: MessageTo = { member: tenant.owner.memberId }): Appending['messages'][number] {
    const wish = { kind: 'assigned' as const, to, cause, text: null }
    return { id: atThisMoment().newId(), state: 'waiting', wish }
  }

  test('one cause gives one message of a kind to one addressee, whatever is tried', async () => {
    const { caseId } = await aComplaint(tenant)
    const twice = read(async (tx) => {
      const whole = await aNote(tx, caseId)
      const cause = whole.after.seq
      await appendToCase(tx, { ...whole, messages: [message(cause), message(cause)] })
    })
    await expect(twice).rejects.toMatchObject({ code: '23505' })
  })

  test('a message that is held gets no job', async () => {
    const before = await counts()
    await aComplaint(tenant, { complaint: { silent: true } })
    const after = await counts()
    expect(after?.messages).toBeGreaterThan(before?.messages)
    expect(after?.jobs).toBe(before?.jobs)
  })

  test('only what somebody sits waiting for has a job, with the id of its message, and nothing that could be read', async () => {
    const { caseId } = await aComplaint(tenant)
    const [party] = (await read((tx) => loadCase(tx, caseId)))?.complaint.parties ?? []
    const actor = { kind: 'party', tenantId: tenant.tenantId, caseId, partyId: party?.id ?? '', opened: false } as const
    const asked = await perform(actor, caseId, null, { type: 'request-code', party: actor.partyId }, atThisMoment())
    expect(asked.ok).toBe(true)
    const messages = await read((tx) => messagesOfCase(tx, caseId))
    const ids = messages.map(({ id }) => id)
    const jobs = await withoutWalls(
      house,
      (sql) => sql<{ task: string; payload: unknown; key: string }[]>`
      select t.identifier as task, j.payload, j.key from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'messageId' = any(${ids})`,
    )
    const code = messages.find(({ kind }) => kind === 'code')?.id
    expect(jobs).toEqual([{ task: 'send-code', payload: { messageId: code }, key: `message ${code}` }])
  })

  test('two who work at the same time come one after the other, on one unbroken chain', async () => {
    const { caseId } = await aComplaint(tenant)
    const first = (await read((tx) => timelineOf(tx, caseId))).length
    await Promise.all(Array.from({ length: 20 }, (_, i) => note(caseId, `Notitie ${i}.`)))
    const timeline = await read((tx) => timelineOf(tx, caseId))
    expect(timeline.map(({ seq }) => seq)).toEqual(Array.from({ length: first + 20 }, (_, i) => i + 1))
    expect(await read((tx) => verifyChain(tx, caseId))).toEqual([])
  })

  test.each(['circle', 'barred'])(
    'someone kept out of a case (%s) cannot add to it, even with all of it in hand',
    async (how) => {
      const outsider = await aMember(tenant, 'handler', 'Buitenstaander')
      const { caseId } = await aComplaint(tenant, { answers: how === 'barred' ? { about: 'Buitenstaander' } : {} })
      const whole = await read((tx) => aNote(tx, caseId))
      expect(whole.after.barred.includes(outsider.memberId)).toBe(how === 'barred')
      const circle = [tenant.owner.memberId]
      if (how === 'circle')
        await withoutWalls(house, (sql) => sql`update cases set circle = ${circle} where id = ${caseId}`)
      const before = await counts()
      await expect(inTenant(outsider, (tx) => appendToCase(tx, whole))).rejects.toThrow('not there to append to')
      expect(await counts()).toEqual(before)
    },
  )
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { type FakeResend, startFakeResend } from '@/lib/mail/testing/fake-resend'
import { type MailServer, startMailServer } from '@/lib/mail/testing/mail-server'
import type { MailSettings } from '@/lib/settings/env'
import { claimFor } from './deliver-message'
import type { Surroundings } from './delivery'
import { type Claim, offer } from './offer-message'
import { prepareMessages } from './prepare-messages'
import { settle } from './settle-message'
import { aClock, type Clock, MINUTE_MS } from './testing/a-clock'
import { mailWhatIsDue } from './testing/mail-what-is-due'
import { outboxOf, sentEvents } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

const KEY = 're_for_tests'
const FROM = 'Gehoor <post@gehoor.example>'

let house: TestDatabase
let tenant: TestTenant
let clock: Clock
let caseId: string
let worker: Database

beforeAll(async () => {
  house = await testDatabase()
  tenant = await withDatabase(house.webUrl, () => aTenant())
})
afterAll(() => house.drop())

/** A complaint by somebody nobody wrote to yet, and from then on the worker's role. */
beforeEach(async () => {
  clock = aClock('2026-11-23T09:00:00Z')
  const email = `klaas.${clock.moment().newId()}@example.org`
  const filed = await withDatabase(house.webUrl, () => aComplaint(tenant, { answers: { email }, now: clock.now() }))
  caseId = filed.caseId
  worker = useDatabase(house.workerUrl)
})
afterEach(() => worker.close())

const onFault = (fault: unknown) => {
  throw fault
}
const rows = () => outboxOf(tenant.tenantId, caseId)

async function sweepOnce(around: Surroundings): Promise<void> {
  await mailWhatIsDue(around)
}

async function madeReady(claim: Claim) {
  const ready = (await prepareMessages([claim], clock.moment())).get(claim.messageId)
  return ready && 'html' in ready ? ready : null
}

/** Minute after minute, as the worker's clockwork does. */
async function sweepFor(minutes: number, around: Surroundings): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await sweepOnce(around)
    clock.forward(MINUTE_MS)
  }
}

describe('with Resend', () => {
  let resend: FakeResend
  let around: Surroundings
  beforeEach(async () => {
    resend = await startFakeResend(KEY)
    const via: MailSettings = { via: 'resend', from: FROM, apiKey: KEY, baseUrl: resend.url }
    around = { moment: clock.moment, onFault, via, patienceMs: 250 }
  })
  afterEach(() => resend.stop())
  const arrived = () => resend.taken().map(({ key }) => key)
  const own = async () => (await rows()).map(({ id }) => id).sort()

  async function expectEachOnce() {
    const ids = await own()
    expect(ids.length).toBeGreaterThan(1)
    expect(arrived().sort()).toEqual(ids)
    expect((await rows()).map(({ state }) => state)).toEqual(ids.map(() => 'sent'))
    expect(await sentEvents(tenant.tenantId, caseId)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])))
    expect(resend.complaints()).toEqual([])
  }

  test('a complaint is acknowledged and its handler told, each once', async () => {
    await sweepFor(3, around)
    await expectEachOnce()
    expect((await rows()).map(({ kind }) => kind).sort()).toEqual(['acknowledgement', 'assigned'])
  })

  test.each([
    { status: 500, name: 'application_error' },
    { status: 429, name: 'rate_limit_exceeded' },
    'drop-before' as const,
    'drop-after' as const,
  ])('two hours of %j: the row says which mail waits, and every mail arrives once when it is over', async (mood) => {
    resend.feel(mood)
    await sweepFor(120, around)
    for (const row of await rows()) {
      expect(row).toMatchObject({ state: 'waiting' })
      expect(row.problem).not.toBeNull()
      expect(row.attempts).toBeGreaterThan(10)
      expect(row.nextAttemptAt.getTime()).toBeLessThanOrEqual(clock.now().getTime() + 6 * MINUTE_MS)
    }
    resend.feel('fine')
    await sweepFor(7, around)
    await expectEachOnce()
  })

  test('a provider that never answers holds a mail up, and loses none', async () => {
    resend.feel('hang')
    await sweepOnce(around)
    expect(await rows()).toMatchObject([{ problem: 'timeout' }, { problem: 'timeout' }])
    resend.feel('fine')
    await sweepFor(7, around)
    await expectEachOnce()
  })

  const killedAfter: Record<string, (id: string) => Promise<void>> = {
    'claiming it': async (id) => {
      await claimFor(id, clock.moment())
    },
    'making it ready': async (id) => {
      const claim = await claimFor(id, clock.moment())
      if (claim) await prepareMessages([claim], clock.moment())
    },
    'Resend took it': async (id) => {
      const claim = await claimFor(id, clock.moment())
      const ready = claim && (await madeReady(claim))
      if (claim && ready) await offer(claim, ready, around)
    },
  }

  test.each(Object.entries(killedAfter))('a worker killed after %s: every mail arrives once', async (_when, part) => {
    for (const id of await own()) await part(id)
    expect((await rows()).map(({ state }) => state)).toEqual(['sending', 'sending'])
    await sweepOnce(around)
    expect((await rows()).map(({ state }) => state)).toEqual(['sending', 'sending'])
    clock.forward(6 * MINUTE_MS)
    await sweepFor(1, around)
    await expectEachOnce()
  })

  test('a worker that was asleep while another took over changes nothing when it wakes up', async () => {
    const [id = ''] = await own()
    const asleep = await claimFor(id, clock.moment())
    const ready = asleep && (await madeReady(asleep))
    if (!asleep || !ready) throw new Error('the message could not be claimed')
    clock.forward(6 * MINUTE_MS)
    await sweepFor(1, around)
    const delivery = await offer(asleep, ready, around)
    const late = { ...asleep, since: ready.since }
    await expect(settle(late, delivery, around)).rejects.toThrow('taken over')
    await expect(settle(late, { kind: 'never', problem: 'refused' }, around)).rejects.toThrow('taken over')
    await expectEachOnce()
  })

  test('a worker that wakes up while another is at it leaves the message to that one', async () => {
    const [id = ''] = await own()
    const asleep = await claimFor(id, clock.moment())
    clock.forward(6 * MINUTE_MS)
    const awake = await claimFor(id, clock.moment())
    const ready = awake && (await madeReady(awake))
    if (!asleep || !awake || !ready) throw new Error('the message could not be claimed')
    const sent = { kind: 'sent', providerId: null } as const
    const later = { kind: 'later', problem: 'network' } as const
    const { since } = ready
    await expect(settle({ ...asleep, since }, sent, around)).rejects.toThrow('taken over')
    await expect(settle({ ...asleep, since }, later, around)).rejects.toThrow('taken over')
    await settle({ ...awake, since }, await offer(awake, ready, around), around)
    await sweepFor(1, around)
    await expectEachOnce()
  })

  test('two workers at once: one of them has the message', async () => {
    const [id = ''] = await own()
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimFor(id, clock.moment())))
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1)
  })

  test('a mail that cannot be made waits by itself, its row says so, and other cases go on', async () => {
    const spoiled = await own()
    const superuser = connect(house.superuserUrl)
    const [kept] = await superuser.sql<{ state: object }[]>`select state from cases where id = ${caseId}`
    await superuser.sql`update cases set state = '{}' where id = ${caseId}`
    const other = await withDatabase(house.webUrl, () => aComplaint(tenant, { now: clock.now() }))
    worker = useDatabase(house.workerUrl)
    const faults: unknown[] = []
    await sweepFor(10, { ...around, onFault: (fault) => faults.push(fault) })
    expect(faults.length).toBeGreaterThan(0)
    expect(await rows()).toMatchObject(spoiled.map(() => ({ state: 'waiting', problem: 'fault' })))
    expect((await outboxOf(tenant.tenantId, other.caseId)).map(({ state }) => state)).toEqual(['sent', 'sent'])
    await superuser.sql`update cases set state = ${kept?.state ?? {}} where id = ${caseId}`
    await superuser.close()
    await sweepFor(7, around)
    expect((await rows()).map(({ state }) => state)).toEqual(spoiled.map(() => 'sent'))
  })

  test('an address that is refused is given up, and the handler hears it once', async () => {
    resend.feel({ status: 422, name: 'validation_error' })
    await sweepOnce(around)
    expect(await rows()).toMatchObject([
      { kind: 'acknowledgement', state: 'failed', problem: 'refused' },
      { kind: 'assigned', state: 'failed' },
      { kind: 'not-delivered' },
    ])
    await sweepFor(20, around)
    expect((await rows()).map(({ kind }) => kind)).toEqual(['acknowledgement', 'assigned', 'not-delivered'])
  })

  test('after two days it is given up, and the handler hears it', async () => {
    resend.feel({ status: 429, name: 'rate_limit_exceeded' })
    const seldom = async (times: number, minutes: number) => {
      for (let n = 0; n < times; n += 1) {
        // An answer that only this machine was too busy to hear would be one nobody knows.
        await sweepOnce({ ...around, patienceMs: 5000 })
        clock.forward(minutes * MINUTE_MS)
      }
    }
    await seldom(56, 50)
    expect(await rows()).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }])
    await seldom(5, 30)
    const [acknowledgement, ...others] = await rows()
    expect(acknowledgement).toMatchObject({ state: 'failed', problem: 'given-up' })
    expect(others.map(({ kind }) => kind)).toContain('not-delivered')
  })
})

describe('with SMTP', () => {
  let server: MailServer
  let around: Surroundings
  beforeEach(async () => {
    server = await startMailServer()
    around = { moment: clock.moment, onFault, via: { via: 'smtp', from: FROM, url: server.url }, patienceMs: 5000 }
  })
  afterEach(() => server.stop())

  test('two hours of silence: every mail arrives when it is over', async () => {
    server.feel('busy')
    await sweepFor(120, around)
    expect(server.received()).toEqual([])
    server.feel('fine')
    await sweepFor(7, around)
    const ids = (await rows()).map(({ id }) => `<${id}@gehoor.example>`).sort()
    expect(
      server
        .received()
        .map(({ messageId }) => messageId)
        .sort(),
    ).toEqual(ids)
  })

  test('a connection lost after the server took it: it comes again, with the same Message-ID and the same bytes', async () => {
    server.feel('drop-after')
    await sweepOnce(around)
    server.feel('fine')
    await sweepFor(3, around)
    const ids = (await rows()).map(({ id }) => `<${id}@gehoor.example>`)
    for (const id of ids) {
      const copies = server.received().filter(({ messageId }) => messageId === id)
      expect(copies).toHaveLength(2)
      expect(new Set(copies.map(({ html, text, subject }) => html + text + subject)).size).toBe(1)
    }
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  })

  test('what left is never sent again when writing it down fails: it counts as sent, and the fault is told', async () => {
    const superuser = connect(house.superuserUrl)
    await superuser.sql.unsafe(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not written'; end $$;
      create trigger refuse before insert on events for each row when (new.type = 'message-sent') execute function refuse()`)
    const faults: unknown[] = []
    try {
      await sweepFor(20, { ...around, onFault: (fault) => faults.push(fault) })
    } finally {
      await superuser.sql.unsafe('drop trigger refuse on events; drop function refuse()')
      await superuser.close()
    }
    const ids = (await rows()).map(({ id }) => `<${id}@gehoor.example>`)
    expect(
      server
        .received()
        .map(({ messageId }) => messageId)
        .sort(),
    ).toEqual(ids.sort())
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
    expect(faults.length).toBeGreaterThan(0)
  })
})

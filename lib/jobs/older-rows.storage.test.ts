import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { tenantsWithOlderRows } from '@/db/outside-tenant/older-rows'
import { ROW_SHAPE } from '@/db/stores/case-row'
import { loadCase } from '@/db/stores/load-case'
import { bringUp, olderRows } from '@/db/stores/older-rows-statement'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { bringUpRows } from '@/lib/operations/cases/bring-up-rows'
import { perform } from '@/lib/operations/cases/perform'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readHealth } from '@/lib/queries/read-health'
import { bringUpSomeRows, findOlderRows } from './tasks/bring-up-rows'
import { withDatabase } from './testing/with-database'
import { end, workerProgram } from './testing/worker-process'

let house: TestDatabase
let superuser: Database
let large: TestTenant
let small: TestTenant
let asWritten: Record<string, unknown>[]

beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
  await withDatabase(house.webUrl, async () => {
    large = await aTenant()
    small = await aTenant()
    for (let i = 0; i < 8; i += 1) await lived(large, i)
    await lived(small, 0)
  })
  asWritten = await rows()
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
})
beforeEach(() => forget())

async function lived(tenant: TestTenant, nth: number): Promise<void> {
  const { caseId } = await aComplaint(tenant)
  const acts: Command[] = [
    { type: 'note', text: 'Gebeld.' },
    { type: 'add-point', text: 'De bus kwam niet.', subject: null },
    { type: 'close', outcome: 'lapsed' },
  ] as Command[]
  for (const act of acts.slice(0, (nth % 3) + 1)) {
    const done = await endCase(tenant.owner, caseId, act, atThisMoment())
    if (!done.ok) throw new Error(`${act.type}: ${done.refusal.kind}`)
  }
}

const rows = async () =>
  (
    await superuser.sql<
      { row: Record<string, unknown> }[]
    >`select to_jsonb(c) as row from cases c order by tenant_id, id`
  ).map(({ row }) => row)

/** As after a release that knows columns which the rows of before do not have. */
const forget = () =>
  superuser.sql`update cases set promised_on = null, points = '[]', subjects = '{}', next_step_at = null, shape = 0`

const left = async (tenant?: TestTenant) => {
  const [row] = await superuser.sql<{ n: number }[]>`
    select count(*)::int as n from cases where shape < ${ROW_SHAPE} ${tenant ? superuser.sql`and tenant_id = ${tenant.tenantId}` : superuser.sql``}`
  return row?.n
}

/** The queue of a worker, in order, one at a time. */
function aQueue(atOnce?: number) {
  const jobs: unknown[] = []
  const faults: unknown[] = []
  const addJob = async (_task: unknown, payload: unknown) => {
    jobs.push(payload)
  }
  const queue = { addJob } as unknown as Parameters<typeof findOlderRows>[0]
  const around = {
    moment: atThisMoment,
    onFault: (fault: unknown) => void faults.push(fault),
    ...(atOnce ? { atOnce } : {}),
  }
  const next = () => bringUpSomeRows(jobs.shift(), around, queue)
  return { jobs, faults, queue, next, find: () => findOlderRows(queue) }
}

function fall(fault: unknown): never {
  throw fault
}

const asWorker = <T>(work: () => Promise<T>) => withDatabase(house.workerUrl, work)

describe('rows of an earlier release', () => {
  test('become what today’s release would have written, of every organisation', async () => {
    expect(await left()).toBe(9)
    await asWorker(async () => {
      const { jobs, faults, next, find } = aQueue()
      await find()
      expect(jobs).toHaveLength(2)
      while (jobs.length > 0) await next()
      expect(faults).toEqual([])
      expect(await tenantsWithOlderRows(ROW_SHAPE, { last: null, atMost: 9 })).toEqual([])
    })
    expect(await rows()).toEqual(asWritten)
  })

  test('are done in portions that go on where the one before ended, wherever it was broken off', async () => {
    const { tenantId } = large
    await asWorker(async () => {
      const first = await bringUpRows({ tenantId, after: null }, fall, 3)
      expect([await left(large), first.refused]).toEqual([5, 0])
      // Whoever was stopped begins anew without knowing how far they were, and does nothing twice.
      const again = await bringUpRows({ tenantId, after: null }, fall, 3)
      expect(await left(large)).toBe(2)
      expect(again.next).not.toBeNull()
      expect((await bringUpRows({ tenantId, after: again.next }, fall, 3)).next).toBeNull()
    })
    expect([await left(large), await left(small)]).toEqual([0, 1])
  })

  test('of a small organisation wait for one portion of a large one, no more', async () => {
    await asWorker(async () => {
      const { jobs, next, find } = aQueue(2)
      await find()
      // Each has had its turn once.
      for (let turn = 0; turn < 2; turn += 1) await next()
      expect([await left(large), await left(small)]).toEqual([6, 0])
      expect(jobs).toEqual([{ tenantId: large.tenantId, after: expect.anything() }])
    })
  })

  test('that cannot be read stay as they are, are named, seen in health, and keep no other waiting', async () => {
    const [first] = asWritten.filter((row) => row.tenant_id === large.tenantId)
    const id = String(first?.id)
    const ofFormat = (format: number) =>
      superuser.sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`
        await tx`update events set body = jsonb_set(body::jsonb, '{format}', ${String(format)}::jsonb)::text
          where case_id = ${id} and seq = 2`
      })
    await ofFormat(99)
    const { jobs, faults, next, find } = aQueue()
    await asWorker(async () => {
      await find()
      while (jobs.length > 0) await next()
    })
    expect(faults.map(String)).toEqual([expect.stringContaining(`an event of case ${id} `)])
    expect([await left(large), await left(small)]).toEqual([1, 0])
    const health = await withDatabase(house.webUrl, () => readHealth(new Date()))
    expect(health).toMatchObject({ rows: 'refused', rowsSay: expect.stringContaining('the row of 1 case') })
    await ofFormat(2)
    await asWorker(async () => {
      await find()
      while (jobs.length > 0) await next()
    })
    expect(await rows()).toEqual(asWritten)
  })

  test('whose events do not end as they say are left alone: nothing is painted over', async () => {
    const [first] = asWritten
    const [tenantId, id] = [String(first?.tenant_id), String(first?.id)]
    await superuser.sql`update cases set last_hash = 'another' where id = ${id}`
    await asWorker(async () => {
      const work = inTenant({ kind: 'system', tenantId }, (tx) => bringUp(tx, id))
      await expect(work).rejects.toThrow(`the events of case ${id} do not end as its row says`)
    })
    await superuser.sql`update cases set last_hash = ${String(first?.last_hash)} where id = ${id}`
  })

  test('are read and worked on meanwhile, and stay older until the worker came to them', async () => {
    const { owner, tenantId } = small
    await withDatabase(house.webUrl, async () => {
      const [{ id } = { id: '' }] = await inTenant(owner, (tx) => olderRows(tx, { after: null, limit: 1 }))
      expect((await inTenant(owner, (tx) => loadCase(tx, id)))?.complaint.id).toBe(id)
      expect((await perform(owner, id, null, { type: 'note', text: 'Nog eens.' }, atThisMoment())).ok).toBe(true)
      expect(await left(small)).toBe(1)
    })
    await asWorker(() => bringUpRows({ tenantId, after: null }, fall))
    expect(await left(small)).toBe(0)
    asWritten = (await rows()).map((row) => (row.tenant_id === tenantId ? row : { ...row, ...saved(row) }))
  })

  test('of a worker that is killed halfway are finished by the next one', { timeout: 90_000 }, async () => {
    const program = await workerProgram()
    const settings = { RESEND_API_KEY: 're_for_tests', RESEND_BASE_URL: 'http://127.0.0.1:9' }
    const patience = { timeout: 25_000, interval: 50 }
    const ids = asWritten.filter((row) => row.tenant_id === large.tenantId).map(({ id }) => String(id))
    const held = await superuser.sql.reserve()
    try {
      // It comes as far as the case that somebody works on, and there it dies.
      await held`begin`
      await held`select 1 from cases where id = ${ids.toSorted()[4] ?? ''} for update`
      const first = program.start(house, settings)
      await vi.waitFor(async () => expect(await left(large)).toBeLessThanOrEqual(4), patience)
      await end(first, 'SIGKILL')
      expect(await left(large)).toBeGreaterThan(0)
      await held`rollback`
      const second = program.start(house, settings)
      await vi.waitFor(async () => expect(await left()).toBe(0), patience)
      await end(second, 'SIGTERM')
    } finally {
      held.release()
      await program.remove()
    }
    expect(await rows()).toEqual(asWritten)
  })
})

function saved(row: Record<string, unknown>): Record<string, unknown> {
  return asWritten.find(({ id }) => id === row.id) ?? {}
}

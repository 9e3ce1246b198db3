import { existsSync, readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { COPIED } from '@/db/stores/copied-rows-statement'
import { claimCopy } from '@/db/stores/copies'
import { changeMember } from '@/db/stores/members'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { manyCases } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { anyFigureRow } from '@/lib/core/insights/testing/any-figure-row'
import { newFileName } from '@/lib/files/file-name'
import type { FileStore } from '@/lib/files/file-store'
import { useFiles } from '@/lib/files/files'
import { askCopy } from '@/lib/operations/organisation/copies/ask-copy'
import { sweepCopies, sweepFiles } from '@/lib/operations/organisation/copies/end-copies'
import { makeCopy } from '@/lib/operations/organisation/copies/make-copy'
import { aCopy, aCopyFetched, asWorker, copyOf, filesOfATest, readCopy } from '@/lib/operations/testing/a-copy'
import { readSettings } from '@/lib/queries/read-settings'
import { removeClosed } from './remove-closed'

const DAY_MS = 86_400_000

describe('a copy of everything', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let kept: ReturnType<typeof filesOfATest>
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
  })
  afterAll(async () => {
    kept.throwAway()
    await house.drop()
  })
  beforeEach(async () => {
    kept?.throwAway()
    kept = filesOfATest()
    tenant = await aTenant()
  })

  const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
  const sweep = (now: Date) => asWorker(house, () => sweepCopies({ now, onFault: rethrow }))
  const filesThere = () =>
    !existsSync(kept.folder)
      ? []
      : readdirSync(kept.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 60)
  const jobs = () =>
    withoutWalls(
      house,
      (sql) => sql<{ task: string; key: string; queue: string }[]>`
        select task_identifier as task, key, queue_name as queue from graphile_worker.jobs where task_identifier = 'make-copy'`,
    )
  const asked = async () => {
    await askCopy(tenant.owner, atThisMoment())
    return { tenantId: tenant.tenantId, copyId: (await copyOf(tenant.owner))?.id ?? '' }
  }
  /** Another disk, on which this happens to each piece. */
  const onEachPiece = (then: (piece: string) => Promise<void>): FileStore => ({
    ...kept,
    put: (name, pieces) =>
      kept.put(
        name,
        (async function* () {
          for await (const piece of pieces) {
            yield piece
            await then(String(piece))
          }
        })(),
      ),
  })

  test('is made by the worker, told by mail, and holds everything there is', async () => {
    await aComplaint(tenant)
    const id = await aCopy(house, tenant.owner)
    const file = await readCopy(tenant.owner, id)
    expect(Object.keys(file)).toEqual(['format', 'madeAt', 'organisation', ...COPIED])
    expect(file.cases).toHaveLength(1)
    expect(file.events.length).toBeGreaterThan(0)
    const mails = await withoutWalls(
      house,
      (sql) => sql`select sealed from account_mails where kind = 'copy-ready' order by id desc`,
    )
    expect(mails[0]?.sealed).toMatchObject({ link: expect.stringContaining(`/${tenant.slug}/desk/settings`) })
  })

  test('shows how far it is, and then until when it can be fetched', async () => {
    const shown = async () => (await readSettings(tenant.owner, { today: '2026-11-28', now: new Date() }))?.copy
    const which = await asked()
    expect(await shown()).toMatchObject({ state: 'waiting', far: 0 })
    const far: unknown[] = []
    let seconds = 0
    const moment = () => ({ ...atThisMoment(), now: new Date(Date.now() + 2000 * ++seconds) })
    useFiles(
      onEachPiece(async (piece) => {
        if (!piece.startsWith(',\n"') && !piece.startsWith('{')) far.push((await copyOf(tenant.owner))?.done)
      }),
    )
    await asWorker(house, () => makeCopy(which, { moment, onFault: rethrow }))
    expect(far.length).toBeGreaterThan(2)
    expect(far).toEqual(far.toSorted((a, b) => Number(a) - Number(b)))
    expect(await shown()).toMatchObject({ state: 'ready', far: 100, until: expect.any(Date) })
  })

  test('is one picture of one moment, whatever is done while it is made', async () => {
    await aComplaint(tenant)
    let added = false
    useFiles(
      onEachPiece(async (piece) => {
        if (added || !piece.includes('"people"')) return
        added = true
        await aComplaint(tenant)
      }),
    )
    const file = await aCopyFetched(house, tenant.owner)
    expect(added).toBe(true)
    expect(file.cases).toHaveLength(1)
    expect(new Set(file.events.map(({ case_id }: { case_id: string }) => case_id)).size).toBe(1)
  })

  test('of a large organisation goes by in portions of two hundred rows', async () => {
    // In three, because one statement has five seconds also on a busy machine.
    for (const seed of [1, 2, 3]) {
      const rows = fc.sample(anyFigureRow, { numRuns: 140, seed })
      await manyCases(
        tenant,
        rows.map((row) => ({ ...row, handler: null, improvements: [] })),
      )
    }
    const rows: number[] = []
    useFiles(
      onEachPiece(async (piece) => {
        rows.push(piece.split('\n').length - 1)
      }),
    )
    const file = await aCopyFetched(house, tenant.owner)
    expect(file.cases).toHaveLength(423)
    expect(Math.max(...rows)).toBeLessThanOrEqual(201)
    expect(rows.filter((n) => n >= 200).length).toBeGreaterThanOrEqual(2)
  })

  test('is made once at a time for each person, one after the other, whoever presses how often', async () => {
    await Promise.all(Array.from({ length: 5 }, () => askCopy(tenant.owner, atThisMoment())))
    const own = (await jobs()).filter(({ key }) => key === undefined || key.startsWith('copy '))
    const mine = (await copyOf(tenant.owner))?.id
    expect(own.filter(({ key }) => key === `copy ${mine}`)).toMatchObject([{ queue: 'copies' }])
  })

  test('is made anew by another worker when the first was killed', async () => {
    const which = await asked()
    const now = new Date()
    const system = { kind: 'system', tenantId: tenant.tenantId } as const
    const lease = new Date(now.getTime() + 1000)
    await asWorker(house, () => inTenant(system, (tx) => claimCopy(tx, which.copyId, { now, lease, steps: 1 })))
    await asWorker(house, () => makeCopy(which, { moment: atThisMoment, onFault: rethrow }))
    expect(await copyOf(tenant.owner)).toMatchObject({ state: 'making' })
    await withoutWalls(house, (sql) => sql`delete from graphile_worker._private_jobs`)
    await sweep(inDays(1))
    expect((await jobs()).map(({ key }) => key)).toContain(`copy ${which.copyId}`)
    const moment = () => ({ ...atThisMoment(), now: inDays(1) })
    await asWorker(house, () => makeCopy(which, { moment, onFault: rethrow }))
    expect(await copyOf(tenant.owner)).toMatchObject({ state: 'ready' })
  })

  test.each([
    ['that is said to be going on', 2000],
    ['that is said to be ready', 0],
  ])('%s by a slower worker does not count when another took over', async (_when, stepMs) => {
    const which = await asked()
    let steps = 0
    const begun = Date.now()
    const moment = () => ({ ...atThisMoment(), now: new Date(begun + stepMs * ++steps) })
    let took = false
    useFiles(
      onEachPiece(async () => {
        if (took) return
        took = true
        const system = { kind: 'system', tenantId: tenant.tenantId } as const
        const at = { now: inDays(1), lease: inDays(2), steps: 1 }
        await inTenant(system, (tx) => claimCopy(tx, which.copyId, at))
      }),
    )
    await asWorker(house, () => makeCopy(which, { moment, onFault: rethrow }))
    expect(await copyOf(tenant.owner)).toMatchObject({ state: 'making' })
    expect(filesThere()).toEqual([])
    const mails = await withoutWalls(
      house,
      (sql) => sql`select 1 from account_mails where sealed->>'link' like ${`%/${tenant.slug}/%`}`,
    )
    expect(mails).toHaveLength(0)
  })

  test('on a full disk is tried again, then given up and said so; nothing half is left', async () => {
    const full: FileStore = {
      ...kept,
      put: async (name, pieces) => {
        for await (const _ of pieces) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        return kept.put(name, pieces)
      },
    }
    useFiles(full)
    const which = await asked()
    const faults: unknown[] = []
    for (let day = 0; day < 6; day += 1) {
      const moment = () => ({ ...atThisMoment(), now: inDays(day) })
      await asWorker(house, () => makeCopy(which, { moment, onFault: (fault) => faults.push(fault) }))
    }
    expect(faults).toHaveLength(4)
    expect(await copyOf(tenant.owner)).toMatchObject({ state: 'failed', problem: 'disk-full' })
    expect(filesThere()).toEqual([])
    useFiles(kept)
    expect((await aCopyFetched(house, tenant.owner)).format).toBe('gehoor 1')
  })

  test('is not made for somebody who is no owner any more', async () => {
    const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
    await askCopy(second, atThisMoment())
    const copyId = (await copyOf(second))?.id ?? ''
    await inTenant(tenant.owner, (tx) => changeMember(tx, second.memberId, { role: 'manager' }))
    await asWorker(house, () =>
      makeCopy({ tenantId: tenant.tenantId, copyId }, { moment: atThisMoment, onFault: rethrow }),
    )
    expect(await copyOf(second)).toMatchObject({ state: 'failed', problem: 'not-an-owner' })
    expect(filesThere()).toEqual([])
  })

  test('is taken away when its week is over, or when a newer one takes its place', async () => {
    await aCopy(house, tenant.owner)
    const [first] = filesThere()
    await sweep(inDays(6.9))
    expect(filesThere()).toEqual([first])
    await aCopy(house, tenant.owner)
    await sweep(inDays(6.9))
    expect(filesThere()).toHaveLength(1)
    expect(filesThere()).not.toContain(first)
    await sweep(inDays(7.1))
    expect(filesThere()).toEqual([])
    expect(await copyOf(tenant.owner)).toBeNull()
  })

  test('of which nothing is known any more is taken away after a day, and no other', async () => {
    await aCopy(house, tenant.owner)
    const [known] = filesThere()
    const [lost, fresh] = [
      newFileName(tenant.tenantId, atThisMoment().secret),
      newFileName(tenant.tenantId, atThisMoment().secret),
    ]
    for (const name of [lost, fresh])
      await kept.put(
        name,
        (async function* () {
          yield 'x'
        })(),
      )
    for (const name of [known ?? '', lost]) utimesSync(path.join(kept.folder, name), inDays(-2), inDays(-2))
    await asWorker(house, () => sweepFiles({ now: new Date(), onFault: rethrow }))
    expect(filesThere().sort()).toEqual([known, fresh].sort())
  })

  test('goes with the organisation that is removed, file and all', async () => {
    const other = await aTenant()
    await aCopy(house, tenant.owner)
    await aCopy(house, other.owner)
    await withoutWalls(
      house,
      (sql) => sql`update tenants set state = 'closed', closed_at = '2026-01-01' where id = ${tenant.tenantId}`,
    )
    await asWorker(house, () => removeClosed(atThisMoment, rethrow))
    expect(filesThere().map((name) => path.dirname(name))).toEqual([other.tenantId])
    const left = await withoutWalls(house, (sql) => sql`select 1 from copies where tenant_id = ${tenant.tenantId}`)
    expect(left).toHaveLength(0)
  })
})

function rethrow(fault: unknown): never {
  throw fault
}

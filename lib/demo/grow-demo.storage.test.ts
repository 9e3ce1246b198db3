import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { loadCase } from '@/db/stores/load-case'
import { verifyChain } from '@/db/stores/verify-chain'
import { testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { replay } from '@/lib/core/case/apply'
import { eventFrom } from '@/lib/core/case/event-from'
import { longTasks } from '@/lib/jobs/tasks'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { seedDemo } from './demo'
import { demoTasks } from './demo-tasks'
import { HOW_MANY } from './waterrijk/complaint-of'

const moment = () => ({ ...atThisMoment(), now: new Date('2026-11-18T13:30:00Z') })

test('the worker makes the town in portions; a portion made twice is made once, and every case stands by its events', async () => {
  const house = await testDatabase()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'town-'))
  await withDatabase(house.webUrl, () => seedDemo({ url: 'http://localhost:3000', dataDir }, moment()))
  rmSync(dataDir, { recursive: true })
  await withDatabase(house.workerUrl, async () => {
    const faults: unknown[] = []
    const task = longTasks({ moment, onFault: (fault) => faults.push(fault), moreTasks: demoTasks })[
      'grow-demo'
    ] as Task
    for (const from of ['0', '120', '120', '384', '392']) await task(from === '0' ? {} : { from })
    expect(faults).toEqual([])
    const town = await tenantBySlug('waterrijk')
    await inTenant({ kind: 'system', tenantId: town?.id ?? '' }, async (tx) => {
      const rows = await tx.sql<{ id: string }[]>`select id from cases`
      // Four portions of eight, and the dozen behind the improvement that were there before.
      expect(rows.length).toBeGreaterThanOrEqual(32)
      expect(rows.length).toBeLessThanOrEqual(44)
      for (const { id } of rows) {
        const events = await tx.sql<{ body: string }[]>`select body from events where case_id = ${id} order by seq`
        const timeline = events.map(({ body }) => eventFrom(JSON.parse(body), id))
        expect(replay(id, timeline)).toEqual((await loadCase(tx, id))?.complaint)
        expect(await verifyChain(tx, id)).toEqual([])
      }
      const waiting = await tx.sql`select 1 from messages where state not in ('held', 'sent')`
      expect(waiting).toHaveLength(0)
    })
  })
  await house.drop()
  expect(HOW_MANY).toBe(400)
})

type Task = (payload: unknown, helpers?: unknown) => Promise<void>

// The ledger of what was erased, outside the database, and what it does to data that are put back.

import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { lastErasures } from '@/db/stores/erasures'
import { loadCase } from '@/db/stores/load-case'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { erasedBeside, type KeptErasure, keepErasures, keptErasures } from '@/lib/files/erased-file'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { asWorker } from '../testing/a-copy'
import { eraseAgain, keepErasedOutside } from './erase-again'
import { eraseCase } from './erase-case'
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
const OVER = '2028-03-21'
const MARK = 'zwirbelkast'

describe('outside the database', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gehoor-erased-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const rethrow = (fault: unknown) => {
    throw fault
  }
  const lines = async (file: string) => {
    const found: KeptErasure[] = []
    for await (const line of keptErasures(file)) found.push(line)
    return found
  }

  test('stands what was erased, once, with who decided it', async () => {
    const file = erasedBeside(path.join(folder, 'data'))
    const { caseId } = await aComplaint(tenant, { now: on(FILED).now })
    expect(await endCase(tenant.owner, caseId, { type: 'close', outcome: 'lapsed' }, on('2026-03-20'))).toMatchObject({
      ok: true,
    })
    const asked = { caseId, seen: 1_000, because: 'time-over' } as const
    expect(await eraseCase(tenant.owner, asked, on(OVER))).toMatchObject({ ok: true })
    await asWorker(house, async () => {
      await keepErasedOutside(file)
      await keepErasedOutside(file)
    })
    const kept = (await lines(file)).filter((line) => line.case === caseId)
    expect(kept).toEqual([
      { tenant: tenant.tenantId, case: caseId, because: 'time-over', on: OVER, decidedBy: tenant.owner.memberId },
    ])
  })

  test('stands what is erased again when a backup is put back, open or closed, also after a broken line', async () => {
    const file = path.join(folder, 'earlier.erased')
    const open = await aComplaint(tenant, {
      now: on(FILED).now,
      answers: { story: MARK, name: MARK },
    })
    const decision = {
      tenant: tenant.tenantId,
      because: 'time-over',
      on: OVER,
      decidedBy: atThisMoment().newId(),
    } as const
    await keepErasures(file, [{ ...decision, case: atThisMoment().newId() }])
    appendFileSync(file, '{"tenant":"brok')
    await keepErasures(file, [{ ...decision, case: open.caseId }])
    expect(await asWorker(house, () => eraseAgain(file, () => on('2028-05-01'), rethrow))).toBe(1)
    expect((await allRows(house)).filter((row) => row.includes(MARK))).toEqual([])
    const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, open.caseId))
    expect(loaded?.complaint).toMatchObject({ erasedOn: OVER, phase: 'closed' })
    expect(await inTenant(tenant.owner, (tx) => verifyChain(tx, open.caseId))).toEqual([])
    const [line] = await inTenant(tenant.owner, (tx) => lastErasures(tx, 1))
    expect(line).toMatchObject({ again: true, by: null })
    expect(await asWorker(house, () => eraseAgain(file, () => on('2028-05-01'), rethrow))).toBe(0)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { lastHandedOut } from '@/db/stores/hand-out'
import { ownTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { readSettings } from '@/lib/queries/read-settings'
import { atThisMoment } from './at-this-moment'
import { closeAccount } from './close-account'
import { handOut, type Write } from './hand-out'

describe('a copy of everything', () => {
  let house: TestDatabase
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
  })
  afterAll(() => house.drop())
  beforeEach(async () => {
    tenant = await aTenant()
  })

  async function start() {
    const done = await handOut(tenant.owner, atThisMoment())
    if (!done.ok) throw new Error('refused')
    return done.value
  }
  async function copyOf(also: Write = async () => {}) {
    const pieces: string[] = []
    const fill = await start()
    await fill(async (piece) => {
      pieces.push(piece)
      await also(piece)
    })
    return JSON.parse(pieces.join(''))
  }
  const last = () => inTenant(tenant.owner, lastHandedOut)
  async function close() {
    const name = (await inTenant(tenant.owner, ownTenant))?.name ?? ''
    return closeAccount(tenant.owner, { organisation: name }, atThisMoment())
  }

  test('counts once it has arrived whole, and not when it was asked for or broken off', async () => {
    const fill = await start()
    const brokenOff = fill(async (piece) => {
      if (piece.includes('"people"')) throw new Error('the line was cut')
    })
    await expect(brokenOff).rejects.toThrow('the line was cut')
    expect(await last()).toBeNull()
    expect(await close()).toMatchObject({ refusal: { kind: 'export-first' } })
    await copyOf()
    expect(await last()).not.toBeNull()
    expect((await close()).ok).toBe(true)
  })

  test('that was asked for is written down also when it never arrived', async () => {
    await start()
    const lines = await inTenant(
      tenant.owner,
      ({ sql, tenantId }) => sql`select 1 from access_log where tenant_id = ${tenantId} and screen like 'hand-out%'`,
    )
    expect(lines).toHaveLength(1)
  })

  test('is one picture of one moment, whatever is done while it is made', async () => {
    await aComplaint(tenant)
    let added = false
    const file = await copyOf(async (piece) => {
      if (added || !piece.includes('"people"')) return
      added = true
      await aComplaint(tenant)
    })
    expect(added).toBe(true)
    expect(file.cases).toHaveLength(1)
    expect(new Set(file.events.map(({ case_id }: { case_id: string }) => case_id)).size).toBe(1)
  })

  test('says how many cases are not in it because they are about whoever asks, and so does the form', async () => {
    const now = { today: '2026-11-23' as const, now: new Date() }
    expect((await copyOf()).casesLeftOut).toBe(0)
    expect(await readSettings(tenant.owner, now)).toMatchObject({ casesLeftOut: 0 })
    await aComplaint(tenant)
    await aComplaint(tenant, { answers: { about: 'Olga Owner' } })
    const file = await copyOf()
    expect(file.cases).toHaveLength(1)
    expect(file.casesLeftOut).toBe(1)
    expect(await readSettings(tenant.owner, now)).toMatchObject({ casesLeftOut: 1 })
  })
})

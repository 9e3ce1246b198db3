import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { sweepExpired } from '@/db/outside-tenant/heartbeats'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { perform } from '@/lib/operations/cases/perform'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { filed, follow, status, act, opened, caseOf } = complainantOf(() => tenant)

/** A complaint of which the words are open in one browser. */
async function openCase() {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  return { token, reference, cookie, both: await opened(reference, cookie), ...(await caseOf(reference)) }
}

const lastSeen = (caseId: string, minutesAgo: number) =>
  inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql`update status_visits set opened_at = now() - make_interval(mins => ${minutesAgo})
      where tenant_id = ${tenantId} and case_id = ${caseId}`,
  )
const visits = (caseId: string) =>
  inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ ago: number | null }[]>`
      select extract(epoch from now() - opened_at)::float8 as ago from status_visits
      where tenant_id = ${tenantId} and case_id = ${caseId}`,
  )
const isOpen = async (reference: string, cookies: string) =>
  (await (await status(reference, cookies)).text()).includes('Wat u ons vertelde')

const done = async (caseId: string, command: Command) => {
  const result = await perform(tenant.owner, caseId, null, command, atThisMoment())
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
}

describe('words that were opened with a code', () => {
  test('are closed again after thirty minutes in which nobody looked, whatever the browser kept', async () => {
    const { reference, both, caseId } = await openCase()
    await lastSeen(caseId, 29)
    expect(await isOpen(reference, both)).toBe(true)
    await lastSeen(caseId, 31)
    expect(await isOpen(reference, both)).toBe(false)
    expect((await act(reference, both, { act: 'add', text: 'Nog iets.' })).status).toBe(422)
    const again = await act(reference, both, { act: 'enter-code', code: '000000' })
    expect(await again.text()).toContain('Deze code werkt niet meer')
  })

  test('stay open for who goes on reading, and that is written down once a minute at most', async () => {
    const { reference, both, caseId } = await openCase()
    await lastSeen(caseId, 20)
    await status(reference, both)
    const [seen] = await visits(caseId)
    expect(seen?.ago).toBeLessThan(60)
    const before = await visits(caseId)
    await status(reference, both)
    const after = await visits(caseId)
    expect(after[0]?.ago).toBeGreaterThan(before[0]?.ago ?? Number.POSITIVE_INFINITY)
  })

  test('are closed in every browser when the link is renewed or the address changes', async () => {
    const renewed = await openCase()
    await done(renewed.caseId, { type: 'renew-link', party: renewed.party })
    expect(await visits(renewed.caseId)).toHaveLength(0)
    const changed = await openCase()
    await done(changed.caseId, { type: 'change-address', party: changed.party, email: 'nieuw@voorbeeld.nl' })
    expect(await visits(changed.caseId)).toHaveLength(0)
    const other = await openCase()
    await done(other.caseId, { type: 'note', text: 'Onder ons.' })
    expect(await visits(other.caseId)).toHaveLength(1)
  })

  test('are forgotten a day later; a visit that is going on is not', async () => {
    const [over, open] = [await openCase(), await openCase()]
    const aged = (caseId: string, opening: string) =>
      inTenant(
        tenant.owner,
        ({ sql, tenantId }) => sql`
          update status_visits set created_at = now() - interval '2 days', opened_at = ${opening}::timestamptz
          where tenant_id = ${tenantId} and case_id = ${caseId}`,
      )
    await aged(over.caseId, new Date(Date.now() - 47 * 3_600_000).toISOString())
    await aged(open.caseId, new Date().toISOString())
    const worker = connect(database.workerUrl)
    await sweepExpired(new Date(), worker.sql)
    await worker.close()
    expect(await visits(over.caseId)).toHaveLength(0)
    expect(await visits(open.caseId)).toHaveLength(1)
  })
})

describe('the link of a case that was closed', () => {
  const improvement = atThisMoment().newId()
  const improve = (caseId: string, state: string) =>
    inTenant(tenant.owner, async ({ sql, tenantId }) => {
      const { memberId } = tenant.owner
      await sql`insert into improvements (tenant_id, id, title, cause, owner_member_id, due, state, created_at)
        values (${tenantId}, ${improvement}, 'Bellen', 'planning', ${memberId}, '2026-12-01', 'planned', now())
        on conflict (tenant_id, id) do nothing`
      await sql`update improvements set state = ${state} where tenant_id = ${tenantId} and id = ${improvement}`
      await sql`insert into improvement_cases (tenant_id, improvement_id, case_id)
        values (${tenantId}, ${improvement}, ${caseId}) on conflict do nothing`
    })

  test('goes on while somebody waits to hear what changes, and no longer once that was dropped', async () => {
    const { token, reference } = await filed({ hear: 'yes' })
    const { cookie } = await follow(token)
    const { caseId } = await caseOf(reference)
    const longAgo = { ...atThisMoment(), now: new Date(Date.now() - 200 * 86_400_000) }
    await endCase(tenant.owner, caseId, { type: 'close', outcome: 'lapsed' }, longAgo)
    expect((await status(reference, cookie)).status).toBe(404)
    await improve(caseId, 'planned')
    await done(caseId, { type: 'link-improvement', improvement })
    expect((await status(reference, cookie)).status).toBe(200)
    await improve(caseId, 'dropped')
    expect((await status(reference, cookie)).status).toBe(404)
    await improve(caseId, 'done')
    await done(caseId, { type: 'tell-improvement', improvement })
    expect((await status(reference, cookie)).status).toBe(200)
  })
})

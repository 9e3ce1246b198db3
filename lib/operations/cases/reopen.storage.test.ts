import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { partyByLink } from '@/db/outside-tenant/links'
import { removeTenant, tenantsToRemove } from '@/db/outside-tenant/removal'
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { memberList } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { readClosed } from '@/lib/queries/read-closed'
import { operatorEmail } from '@/lib/settings/env'
import { closeAccount, closedBeforeToRemove } from '../organisation/close-account'
import { reopenAccount } from '../organisation/reopen-account'
import { reportTenant } from '../organisation/report-tenant'
import { aCopyFetched, asWorker, filesOfATest } from '../testing/a-copy'
import { mailsTo } from '../testing/an-account'

let house: TestDatabase
const kept = filesOfATest()
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(async () => {
  kept.throwAway()
  await house.drop()
})

const inDays = (days: number) => ({ ...atThisMoment(), now: new Date(Date.now() + days * 86_400_000) })

describe('an organisation that was closed by mistake', () => {
  let tenant: TestTenant
  const state = async () => (await tenantBySlug(tenant.slug))?.state
  const close = async () => {
    await aCopyFetched(house, tenant.owner)
    const organisation = (await inTenant(tenant.owner, ownTenant))?.name ?? ''
    expect((await closeAccount(tenant.owner, { organisation }, atThisMoment())).ok).toBe(true)
  }
  beforeEach(async () => {
    tenant = await aTenant()
    await withoutWalls(house, (sql) => sql`update tenants set state = 'live' where id = ${tenant.tenantId}`)
  })

  test('is opened again by an owner as it was, its links work, and its owners are told', async () => {
    await aComplaint(tenant)
    const [party] = await withoutWalls(
      house,
      (sql) => sql<{ link: string }[]>`
        select link_sha256 as link from parties where tenant_id = ${tenant.tenantId} and link_sha256 is not null`,
    )
    await close()
    expect([await state(), await partyByLink(party?.link ?? '')]).toEqual(['closed', null])
    expect(await reopenAccount(tenant.owner, inDays(3))).toEqual({ ok: true, value: { slug: tenant.slug } })
    expect(await state()).toBe('live')
    expect(await partyByLink(party?.link ?? '')).not.toBeNull()
    const mails = await mailsTo(house.superuserUrl, `${tenant.slug}@example.org`)
    expect(mails.map(({ kind }) => kind).slice(-2)).toEqual(['account-closed', 'account-reopened'])
  })

  test('told everybody who works on cases that it closed and until when, its owners alone how to undo it', async () => {
    const roles = ['handler', 'reader'] as const
    const colleagues = []
    for (const role of roles) colleagues.push(await aMember(tenant, role, `De ${role}`))
    await close()
    const members = await inTenant({ kind: 'system', tenantId: tenant.tenantId }, memberList)
    const told = await Promise.all(
      [tenant.owner, ...colleagues].map(async ({ memberId }) => {
        const email = members.find(({ id }) => id === memberId)?.email ?? ''
        const last = (await mailsTo(house.superuserUrl, email)).at(-1)
        if (last?.kind !== 'account-closed') return null
        const { link, removedOn } = last.sealed as { link?: string; removedOn?: string }
        return { undo: Boolean(link), until: Boolean(removedOn) }
      }),
    )
    expect(told).toEqual([{ undo: true, until: true }, { undo: false, until: true }, null])
  })

  test('stays when the removal comes after it', async () => {
    await close()
    await reopenAccount(tenant.owner, inDays(3))
    const { now } = inDays(60)
    const closedBefore = closedBeforeToRemove(now)
    const gone = asWorker(house, () => removeTenant(tenant.tenantId, { closedBefore, now }))
    await expect(gone).rejects.toThrow('not closed long enough')
    expect(await asWorker(house, () => tenantsToRemove(closedBefore))).not.toContain(tenant.tenantId)
  })

  test('is not opened by anybody else, nor once its day has come, nor while it is open', async () => {
    const manager = await aMember(tenant, 'manager', 'Maaike Beheer')
    expect(await reopenAccount(tenant.owner, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
    await close()
    expect(await reopenAccount(manager, atThisMoment())).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await reopenAccount({ ...manager, role: 'owner' }, atThisMoment())).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
    expect(await reopenAccount(tenant.owner, inDays(31))).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await state()).toBe('closed')
  })

  test('is shown to its owner with the last day on which it can be undone, and to nobody else', async () => {
    expect(await readClosed(tenant.owner, new Date())).toBeNull()
    await close()
    const shown = await readClosed(tenant.owner, new Date())
    expect(shown).toMatchObject({ slug: tenant.slug, until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    const last = new Date(`${shown?.until}T12:00:00Z`)
    expect(await readClosed(tenant.owner, last)).not.toBeNull()
    expect((await reopenAccount(tenant.owner, { ...atThisMoment(), now: last })).ok).toBe(true)
    await close()
    const dayAfter = new Date(
      new Date(`${(await readClosed(tenant.owner, new Date()))?.until}T12:00:00Z`).getTime() + 86_400_000,
    )
    expect(await readClosed(tenant.owner, dayAfter)).toBeNull()
    expect(await readClosed({ ...tenant.owner, role: 'manager' }, new Date())).toBeNull()
  })
})

test('a report that an organisation is not who it says is mailed to whoever runs the service', async () => {
  const { tenantId, slug } = await aTenant()
  const report = { text: 'Dit is niet de echte.', email: 'k@example.org', lang: 'nl' } as const
  await reportTenant({ kind: 'visitor', tenantId }, report, { from: '192.0.2.80', moment: atThisMoment() })
  const mails = await mailsTo(house.superuserUrl, operatorEmail())
  expect(mails.at(-1)).toMatchObject({
    kind: 'tenant-reported',
    sealed: { report: report.text, reporter: report.email, link: expect.stringContaining(`/${slug}`) },
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase as openDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { aComplaint } from '@/db/testing/a-complaint'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import type { TestDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { replay } from '@/lib/core/case/apply'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { isPassword } from '@/lib/operations/accounts/password-hash'
import { bringUpRows } from '@/lib/operations/cases/bring-up-rows'
import { perform } from '@/lib/operations/cases/perform'
import { walkAll } from '@/lib/operations/organisation/verifying/walk-all'
import { asSuperuser } from '@/lib/operations/testing/an-account'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readDraft } from '@/lib/queries/read-draft'
import { readFigures } from '@/lib/queries/read-figures'
import { readPublished } from '@/lib/queries/read-published'
import { openKept } from './testing/open-kept'
import { keptFormats } from './testing/read-kept'

/** Columns that came with a later shape of the rows. */
const SINCE = [
  'shape',
  'erasable_from',
  'held_until',
  'erased_on',
  'post_due',
  'offered_to',
  'lives_due',
  'followed',
  'living',
]

const TODAY = '2026-11-18'
const period = { choice: 'all', from: null, until: TODAY } as const

describe.each(keptFormats('database'))('a database filled by the code of format %i', (format) => {
  let house: TestDatabase
  let account: { email: string; password: string }
  let database: ReturnType<typeof openDatabase>
  let owners: (MemberActor & { slug: string })[]
  beforeAll(async () => {
    const kept = await openKept(format)
    ;({ house, account } = kept)
    database = openDatabase(house.webUrl)
    owners = await asSuperuser(
      house.superuserUrl,
      (sql) => sql<(MemberActor & { slug: string })[]>`
        select 'member' as kind, m.tenant_id as "tenantId", m.id as "memberId", m.user_id as "userId", m.role,
          '{}'::text[] as functions, t.slug
        from members m join tenants t on t.id = m.tenant_id where m.role = 'owner' and m.state = 'active' order by t.slug`,
    )
  })
  afterAll(async () => {
    await database.close()
    await house.drop()
  })

  test('opens: each organisation has its page, its lists, its figures and its draft', async () => {
    expect(owners.length).toBeGreaterThanOrEqual(5)
    for (const owner of owners) {
      // Two were never opened to the public; the three of the demo were.
      if (!owner.slug.startsWith('tenant-')) expect((await readPublished(owner.slug))?.procedure.sector).toBeTruthy()
      const list = await readCases(owner, { view: 'all', filter: {}, search: '', after: null, today: TODAY })
      expect(list?.rows.length).toBeGreaterThan(1)
      expect(await readFigures(owner, { period, today: TODAY })).toBeTruthy()
      expect(await readDraft(owner)).toBeTruthy()
      for (const { reference } of (list?.rows ?? []).slice(0, 5)) {
        expect((await readCase(owner, reference))?.timeline.length).toBeGreaterThan(0)
      }
    }
  })

  test('verifies: every chain is whole, and every row is what its events make', async () => {
    let cases = 0
    for (const { tenantId } of owners) {
      await inTenant({ kind: 'system', tenantId }, async (tx) => {
        for (const { id } of await tx.sql<{ id: string }[]>`select id from cases order by id`) {
          expect(await verifyChain(tx, id)).toEqual([])
          expect((await loadCase(tx, id))?.complaint).toEqual(replay(id, await timelineOf(tx, id)))
          cases += 1
        }
      })
    }
    expect(cases).toBeGreaterThanOrEqual(60)
  })

  test('is brought up to date: rows made anew from their events say what they said', async () => {
    const before = await rows()
    await asSuperuser(house.superuserUrl, (sql) => sql`update cases set shape = 0, promised_on = null, points = '[]'`)
    for (const { tenantId } of owners) {
      await withDatabase(house.workerUrl, () => bringUpRows({ tenantId, after: null }, fall, before.length))
    }
    expect(await rows()).toEqual(before)
  })

  const rows = () =>
    asSuperuser(house.superuserUrl, async (sql) => [
      // They were empty until now.
      ...(await sql`
        select (to_jsonb(c) #- '{state,format}') - ${SINCE}::text[] as row from cases c order by tenant_id, id`),
    ])

  test('works: who was there signs in, an old case goes on, and a new complaint comes in', async () => {
    const [kept] = await asSuperuser(
      house.superuserUrl,
      (sql) => sql<{ hash: string }[]>`
        select p.hash from passwords p join users u on u.id = p.user_id where u.email = ${account.email}`,
    )
    expect(await isPassword(account.password, kept?.hash ?? null)).toBe(true)
    let noted = 0
    for (const owner of owners) {
      const list = await readCases(owner, { view: 'open', filter: {}, search: '', after: null, today: TODAY })
      for (const { id } of (list?.rows ?? []).slice(0, 3)) {
        const done = await perform(owner, id, null, { type: 'note', text: 'Na al die jaren.' }, atThisMoment())
        expect(done.ok).toBe(true)
        expect(await inTenant(owner, (tx) => verifyChain(tx, id))).toEqual([])
        noted += 1
      }
      const version = (await readPublished(owner.slug))?.version ?? 1
      const filed = await aComplaint(owner, { answers: { version } })
      expect(await inTenant(owner, (tx) => verifyChain(tx, filed.caseId))).toEqual([])
    }
    expect(noted).toBeGreaterThanOrEqual(5)
  })

  test('who looked then and who looks now make one chain, and all of it verifies', async () => {
    await sealAllLines(house)
    const worker = openDatabase(house.workerUrl, { max: 1 })
    const all = await walkAll({ now: new Date() }, (broken) => expect.fail(JSON.stringify(broken)))
    await worker.close()
    expect(all).toMatchObject({ broken: 0 })
    expect(all?.lines).toBeGreaterThan(owners.length)
  })
})

function fall(fault: unknown): never {
  throw fault
}

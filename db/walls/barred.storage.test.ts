import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase, loadCaseForUpdate } from '@/db/stores/load-case'
import { peopleOfCase } from '@/db/stores/people'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { CASE_TABLES, fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { perform } from '@/lib/operations/cases/perform'

describe('someone who is, or may be, complained about', () => {
  let house: TestDatabase
  let pool: Database
  let tenant: TestTenant
  let subject: MemberActor
  let colleague: MemberActor
  let caseId: string
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    tenant = await aTenant()
    subject = await aMember(tenant, 'manager', 'Bartholomeus Kortekaas')
    colleague = await aMember(tenant, 'manager', 'Annelies van Dongen')
    caseId = (await aComplaint(tenant, { answers: { about: 'Bartholomeus Kortekaas' } })).caseId
    await fillEveryTable(house, tenant, caseId)
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  const rowsFor = async (actor: MemberActor, table: string) => {
    const about = table === 'access_log' ? 'where case_id is not null' : ''
    return (await inTenant(actor, ({ sql }) => sql.unsafe(`select 1 from ${table} ${about}`))).length
  }

  test('sees nothing of the case in any table, where a colleague sees it', async () => {
    for (const table of CASE_TABLES) {
      expect(await rowsFor(colleague, table), `${table}, for a colleague`).toBeGreaterThan(0)
      expect(await rowsFor(subject, table), table).toBe(0)
    }
  })

  test('does not find it by its id, and cannot lock it', async () => {
    expect(await inTenant(subject, (tx) => loadCase(tx, caseId))).toBeNull()
    expect(await inTenant(subject, (tx) => loadCaseForUpdate(tx, caseId))).toBeNull()
    expect(await inTenant(subject, (tx) => peopleOfCase(tx, caseId))).toEqual([])
  })

  test('changes nothing of it, not even blindly', async () => {
    const changes = [
      "update cases set phase = 'closed'",
      "update messages set state = 'cancelled'",
      "update people set name = 'Nobody'",
      'update texts set body = null, salt = null, forgotten_at = now()',
      'update parties set link_sha256 = null',
      'delete from status_visits',
      'delete from improvement_cases',
    ]
    for (const change of changes) {
      const done = await inTenant(subject, ({ sql }) => sql.unsafe(change))
      expect(done.count, change).toBe(0)
    }
  })

  test('sees the other cases as before', async () => {
    const other = await aComplaint(tenant)
    expect(await inTenant(subject, (tx) => loadCase(tx, other.caseId))).not.toBeNull()
    expect(await inTenant(subject, (tx) => peopleOfCase(tx, other.caseId))).toHaveLength(1)
  })

  test('can enter a complaint about themselves, whole, and does not see it afterwards', async () => {
    const answers = { about: 'Bartholomeus Kortekaas' }
    const filed = await aComplaint(tenant, {
      actor: subject,
      answers,
      complaint: { channel: 'phone', aboutMember: subject.memberId },
    })
    expect(await inTenant(subject, (tx) => loadCase(tx, filed.caseId))).toBeNull()
    const kept = await inTenant(colleague, (tx) => loadCase(tx, filed.caseId))
    expect(kept?.complaint.barred).toEqual([subject.memberId])
  })

  test('can say that they are the one meant, and has closed the door behind them', async () => {
    const filed = await aComplaint(tenant, { answers: { about: 'de man aan de balie' } })
    const before = await inTenant(subject, (tx) => loadCase(tx, filed.caseId))
    const party = before?.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
    const settle = { type: 'settle-subject', party, member: subject.memberId } as const
    const done = await perform(subject, filed.caseId, null, settle, atThisMoment())
    expect(done).toMatchObject({ ok: true })
    expect(await inTenant(subject, (tx) => loadCase(tx, filed.caseId))).toBeNull()
    const after = await inTenant(colleague, (tx) => loadCase(tx, filed.caseId))
    expect(after?.complaint.barred).toEqual([subject.memberId])
  })

  test('a case with a circle is seen by those in it only', async () => {
    const { caseId: closed } = await aComplaint(tenant)
    await withoutWalls(house, (sql) => sql`update cases set circle = ${[colleague.memberId]} where id = ${closed}`)
    expect(await inTenant(colleague, (tx) => loadCase(tx, closed))).not.toBeNull()
    expect(await inTenant(subject, (tx) => loadCase(tx, closed))).toBeNull()
    expect(await inTenant(tenant.owner, (tx) => peopleOfCase(tx, closed))).toEqual([])
  })

  test('Gehoor itself sees every case of the organisation: promises are kept whoever is complained about', async () => {
    const system = { kind: 'system', tenantId: tenant.tenantId } as const
    expect(await inTenant(system, (tx) => loadCaseForUpdate(tx, caseId))).not.toBeNull()
  })
})

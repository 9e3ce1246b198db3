import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Sql, useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import type { MemberActor } from '@/lib/core/access/actor'
import { removedOn } from '@/lib/operations/organisation/close-account'
import { removeClosed } from './remove-closed'
import { withDatabase } from './testing/with-database'

const CLOSED = new Date('2026-09-10T14:00:00Z')
const LAST_DAY = new Date('2026-10-09T21:59:00Z')
const THE_DAY = new Date('2026-10-09T22:01:00Z')

describe('an organisation that closed', () => {
  let house: TestDatabase
  let closed: TestTenant
  let other: TestTenant
  /** Somebody who is in both. */
  let both: MemberActor
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
  })
  afterAll(() => house.drop())
  beforeEach(async () => {
    closed = await filled()
    other = await filled()
    both = await aMember(closed, 'handler', 'Beide Bart')
    await withoutWalls(house, async (sql) => {
      await sql`insert into members (tenant_id, id, user_id, name, email, role, state, created_at)
        values (${other.tenantId}, ${both.memberId}, ${both.userId}, 'Bart', 'b@example.org', 'handler', 'left', now())`
      await sql`update tenants set state = 'closed', closed_at = ${CLOSED} where id = ${closed.tenantId}`
    })
  })

  /** At least one row in every table, and mail to its people. */
  async function filled(): Promise<TestTenant> {
    const tenant = await aTenant()
    const filed = await aComplaint(tenant, { answers: { about: 'Iemand' } })
    await fillEveryTable(house, tenant, filed.caseId)
    await withoutWalls(house, async (sql) => {
      const { tenantId } = tenant
      await sql`insert into tenant_reports (tenant_id, id, body, lang, created_at)
        values (${tenantId}, gen_random_uuid(), 'Dit is niet wie het zegt', 'nl', now())`
      await sql`insert into account_mails (id, to_address, lang, kind, state, next_attempt_at, created_at, provider_id)
        select gen_random_uuid(), u.email, 'nl', 'confirm-address', 'sent', now(), now(), m.tenant_id::text
        from members m join users u on u.id = m.user_id where m.tenant_id = ${tenantId}`
      await sql`insert into mailbox (id, to_address, from_address, subject, html, text, headers, at)
        select id::text, 'k@example.org', 'g@example.org', tenant_id::text, 'h', 't', '{}', now() from messages
        where tenant_id = ${tenantId}`
      await sql`insert into account_tokens (id, tenant_id, purpose, token_sha256, email, expires_at, created_at)
        values (gen_random_uuid(), ${tenantId}, 'invite', ${tenantId}, 'd@example.org', now(), now())`
      await sql`insert into invitations (tenant_id, id, email, name, role, token_sha256, invited_by, created_at, expires_at)
        values (${tenantId}, gen_random_uuid(), 'nooit.gekomen@example.org', 'N', 'reader', ${tenantId},
          ${tenant.owner.memberId}, now(), now())`
    })
    return tenant
  }

  const round = async (now: Date) => {
    const faults: unknown[] = []
    const moment = () => ({ now, newId: () => '', secret: () => '' })
    await withDatabase(house.workerUrl, () => removeClosed(moment, (fault) => faults.push(fault)))
    useDatabase(house.webUrl)
    expect(faults).toEqual([])
  }

  /** Every table that has a row with this organisation in it, with how many. */
  const leftOf = (tenantId: string) => withoutWalls(house, (sql) => rowsNaming(sql, tenantId))
  const usersLeft = (ids: string[]) =>
    withoutWalls(house, async (sql) =>
      (await sql<{ id: string }[]>`select id from users where id = any(${ids}) order by id`).map(({ id }) => id),
    )

  test('is there whole until the day that was told, and gone on it', async () => {
    const before = await leftOf(closed.tenantId)
    expect(Object.keys(before).length).toBeGreaterThan(18)
    expect(removedOn(CLOSED)).toBe('2026-10-10')
    await round(LAST_DAY)
    expect(await leftOf(closed.tenantId)).toEqual(before)
    await round(THE_DAY)
    expect(await leftOf(closed.tenantId)).toEqual({ removed_tenants: 1 })
  })

  test('leaves a line that says how much was removed and when, and nothing of what it was', async () => {
    await round(THE_DAY)
    const lines = await withoutWalls(house, (sql) => sql`select * from removed_tenants where id = ${closed.tenantId}`)
    expect(lines).toMatchObject([{ closed_at: CLOSED, removed_at: THE_DAY, cases: 1 }])
    expect(Number(lines[0]?.rows)).toBeGreaterThan(20)
  })

  test('takes with it who is in no other organisation, with their password, sessions and mail; nobody else', async () => {
    const alone = closed.owner.userId
    const elsewhere = other.owner.userId
    await round(THE_DAY)
    expect(await usersLeft([alone])).toEqual([])
    expect(await usersLeft([both.userId, elsewhere])).toEqual([both.userId, elsewhere].sort())
  })

  test('leaves the others untouched, also one that closed later', async () => {
    const later = await filled()
    await withoutWalls(
      house,
      (sql) => sql`update tenants set state = 'closed', closed_at = ${LAST_DAY} where id = ${later.tenantId}`,
    )
    const before = [await leftOf(other.tenantId), await leftOf(later.tenantId)]
    await round(THE_DAY)
    expect([await leftOf(other.tenantId), await leftOf(later.tenantId)]).toEqual(before)
  })

  test('is removed by one function only: its role can do nothing to an organisation that is open', async () => {
    const owner = connect(house.ownerUrl, { max: 1 })
    try {
      const deleted = await owner.sql.begin(async (sql) => {
        await sql`set local role gehoor_eraser`
        await sql`select set_config('app.tenant_id', ${other.tenantId}, true)`
        return [await sql`delete from events`, await sql`delete from cases`, await sql`delete from tenants`]
      })
      expect(deleted.map(({ count }) => count)).toEqual([0, 0, 0])
      const asked = owner.sql`select app.remove_tenant(${other.tenantId}, ${THE_DAY}, ${THE_DAY})`
      await expect(asked).rejects.toMatchObject({ code: '42501' })
    } finally {
      await owner.close()
    }
    const worker = connect(house.workerUrl, { max: 1 })
    const open = worker.sql`select app.remove_tenant(${other.tenantId}, ${THE_DAY}, ${THE_DAY})`
    await expect(open).rejects.toThrow('not closed long enough')
    await worker.close()
  })
})

async function rowsNaming(sql: Sql, tenantId: string): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname <> 'migrations' order by 1`
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ n: number }[]>(
      `select count(*) as n from ${name} t where t::text like '%' || $1 || '%'`,
      [tenantId],
    )
    if (row && row.n > 0) found[name] = row.n
  }
  return found
}

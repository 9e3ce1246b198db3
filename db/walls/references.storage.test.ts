import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { GLOBAL_TABLES } from './reviewed'

type Reference = { table: string; columns: string[]; target: string; keys: string[] }

// With the other two locks open: as a role that row security does not bind, and without a query's own filter.
describe('a reference to another organisation', () => {
  let house: TestDatabase
  let pool: Database
  let [a, b]: TestTenant[] = []
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    ;[a, b] = [await aTenant(), await aTenant()]
    for (const tenant of [a, b]) {
      const filed = await aComplaint(tenant, { answers: { about: 'Iemand' } })
      await fillEveryTable(house, tenant, filed.caseId)
      await aMember(tenant, 'handler', 'Harm Handler')
    }
    await inTenant(b.owner, (tx) => publishAgain(tx, present(b)))
    await withoutWalls(house, (sql) => sql.unsafe(MEMBERS_AND_TEXTS_EVERYWHERE))
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  test('is refused by the keys of every table', async () => {
    const references = await withoutWalls(
      house,
      (sql) => sql<Reference[]>`
      select f.conrelid::regclass::text as table, f.confrelid::regclass::text as target,
        array(select attname::text from unnest(f.conkey) with ordinality k(n, i)
          join pg_attribute on attrelid = f.conrelid and attnum = k.n order by i) as columns,
        array(select attname::text from unnest(f.confkey) with ordinality k(n, i)
          join pg_attribute on attrelid = f.confrelid and attnum = k.n order by i) as keys
      from pg_constraint f where f.contype = 'f' and f.confrelid <> 'tenants'::regclass
        and f.conrelid::regclass::text <> all(${GLOBAL_TABLES}) and f.confrelid::regclass::text <> all(${GLOBAL_TABLES})
      order by 1, 2`,
    )
    expect(references.length).toBeGreaterThan(20)
    for (const reference of references) {
      expect(await pointAcross(reference), `${reference.table} (${reference.columns}) to ${reference.target}`).toBe(
        '23503',
      )
    }
  })

  /** Lets one row of A's refer to one of B's; what the database says to that. */
  async function pointAcross({ table, columns, target, keys }: Reference): Promise<unknown> {
    const [from, to] = [present(a).tenantId, present(b).tenantId]
    const [, ...mine] = columns
    const [, ...theirs] = keys
    return withoutWalls(house, async (sql) => {
      // The triggers of what only grows would refuse first; here the keys have to.
      await sql.unsafe(`alter table ${table} disable trigger user`)
      const update = `update ${table} set (${mine}) = row(${theirs.map((key) => `their.${key}`)})
        from (select ${theirs} from ${target} where tenant_id = '${to}' order by ${theirs.at(-1)} desc limit 1) their
        where ctid = (select ctid from ${table} where tenant_id = '${from}' and ${mine.at(-1)} is not null limit 1)`
      const outcome = await sql.unsafe(update).then(
        ({ count }) => `${count} rows`,
        (fault: { code: string }) => fault.code,
      )
      await sql.unsafe(`alter table ${table} enable trigger user`)
      return outcome
    })
  }

  test('nor can a row be moved to another organisation with what it refers to left behind', async () => {
    const move = (table: string) => `update ${table} set tenant_id = '${present(b).tenantId}'
      where tenant_id = '${present(a).tenantId}'`
    for (const table of ['cases', 'texts', 'parties', 'messages', 'submissions', 'status_visits']) {
      const moved = withoutWalls(house, (sql) => sql.unsafe(move(table)))
      await expect(moved, table).rejects.toMatchObject({ code: expect.stringMatching(/^2350[35]$/) })
    }
  })
})

// So that every column that may be empty has a value to replace.
const MEMBERS_AND_TEXTS_EVERYWHERE = `
  update cases c set handler = (select id from members m where m.tenant_id = c.tenant_id limit 1);
  update parties p set member_id = (select id from members m where m.tenant_id = p.tenant_id limit 1);
  update members m set let_in_by = m.id;
  update outsiders o set invitation_id = (select id from invitations i where i.tenant_id = o.tenant_id limit 1);
  update messages x set text_id = (select id from texts t where t.tenant_id = x.tenant_id limit 1),
    carried_by = (select id from messages y where y.tenant_id = x.tenant_id limit 1)`

async function publishAgain(tx: Tx, { procedure, owner }: TestTenant) {
  await insertVersion(tx, { number: 2, procedure, publishedAt: new Date(), publishedBy: owner.memberId })
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not made yet')
  return value
}

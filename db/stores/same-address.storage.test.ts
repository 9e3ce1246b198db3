import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { migrate } from '@/db/migrate'
import { hasOtherCases } from '@/db/stores/shared-mails'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addressKey } from '@/lib/core/shared/same-address'
import { perform } from '@/lib/operations/cases/perform'
import { caseFileByReference } from './case-file-statement'

let house: TestDatabase
let pool: Database
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  pool = useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await pool.close()
  await house.drop()
})

const filedBy = (email: string) => aComplaint(tenant, { answers: { email } })
const refused = (code: string) => expect.objectContaining({ code })

test('cases of one complainant find each other, however the address was written', async () => {
  const own = atThisMoment().secret(4)
  const first = await filedBy(`Ria.${own}@Café.example`)
  const second = await filedBy(`ria.${own}@xn--caf-dma.example`)
  const other = await filedBy(`ria.${own}@cafe.example`)
  const file = await inTenant(tenant.owner, (tx) => caseFileByReference(tx, second.reference))
  expect(file?.earlier.map(({ reference }) => reference)).toEqual([first.reference])
  const others = (caseId: string, email: string) => inTenant(tenant.owner, (tx) => hasOtherCases(tx, caseId, email))
  expect(await others(first.caseId, `RIA.${own}@CAFÉ.example`)).toBe(true)
  expect(await others(other.caseId, `ria.${own}@cafe.example`)).toBe(false)
})

test('who gives another address is found by that one from then on', async () => {
  const own = atThisMoment().secret(4)
  const [first, second] = [await filedBy(`een.${own}@wit.example`), await filedBy(`twee.${own}@straße.example`)]
  const party = await inTenant(tenant.owner, async ({ sql }) => {
    const [row] = await sql<{ id: string }[]>`select id from parties where case_id = ${first.caseId}`
    return row?.id ?? ''
  })
  const command = { type: 'change-address', party, email: `twee.${own}@straße.example` } as const
  expect((await perform(tenant.owner, first.caseId, null, command, atThisMoment())).ok).toBe(true)
  const file = await inTenant(tenant.owner, (tx) => caseFileByReference(tx, second.reference))
  expect(file?.earlier.map(({ reference }) => reference)).toEqual([first.reference])
})

test.each([
  ['without one', null],
  ['with another', 'piet@wit.example'],
  ['with capitals', 'Ria@wit.example'],
])('the database takes no address %s for its key', async (_what, key) => {
  const writing = inTenant(
    tenant.owner,
    ({ sql, tenantId }) =>
      sql`insert into people (tenant_id, id, email, email_key) values (${tenantId}, ${randomUUID()}, 'Ria@wit.example', ${key})`,
  )
  await expect(writing).rejects.toEqual(refused('23514'))
})

test('a key is never kept where the address was forgotten, nor in letters that another would write otherwise', async () => {
  for (const [email, key] of [
    [null, 'ria@wit.example'],
    ['ria@café.example', 'ria@café.example'],
  ])
    await expect(
      inTenant(
        tenant.owner,
        ({ sql, tenantId }) =>
          sql`insert into people (tenant_id, id, email, email_key) values (${tenantId}, ${randomUUID()}, ${email ?? null}, ${key ?? null})`,
      ),
    ).rejects.toEqual(refused('23514'))
})

test('an account is kept under its key alone', async () => {
  for (const email of ['ria@café.example', 'Ria@wit.example'])
    await expect(
      withoutWalls(
        house,
        (sql) =>
          sql`insert into users (id, email, name, lang, created_at) values (${randomUUID()}, ${email}, 'Ria', 'nl', now())`,
      ),
    ).rejects.toEqual(refused('23514'))
})

test('keys from before are brought up to date, all of them and nothing else', async () => {
  const written = [
    'Ria@Wit.Example',
    'ria@café.example',
    'RIA@bücher.example',
    'ria@straße.example',
    'ria@мойдом.пример',
    'ria@日本語.example',
    'ria@παράδειγμα.example',
    'ria@a\u0301\u0323-ø.example',
    'ria@ｗｉｔ.example',
    `ria@${'ü'.repeat(40)}.example`,
    'ria@xn--caf-dma.example',
  ]
  await withoutWalls(house, async (sql) => {
    await sql.unsafe(`alter table people drop constraint people_email_key, drop column email_key;
      alter table people add column email_key text generated always as (lower(email)) stored;
      create index people_email on people (tenant_id, email_key) where email_key is not null;
      alter table users drop constraint users_email_plain;
      alter table members drop constraint members_email_plain;
      alter table invitations drop constraint invitations_email_plain;
      delete from migrations where name = '0110_same-address.sql'`)
    for (const email of [...written, null])
      await sql`insert into people (tenant_id, id, email) values (${tenant.tenantId}, ${randomUUID()}, ${email})`
  })
  await migrate(house.ownerUrl)
  const kept = await withoutWalls(
    house,
    (sql) => sql<{ email: string; key: string }[]>`select email, email_key as key from people where email is not null`,
  )
  expect(kept.length).toBeGreaterThan(written.length)
  expect(kept.filter(({ email, key }) => key !== addressKey(email))).toEqual([])
  await expect(
    inTenant(tenant.owner, ({ sql }) => sql`select 1 from people where tenant_id <> ${tenant.tenantId}`),
  ).resolves.toHaveLength(0)
})

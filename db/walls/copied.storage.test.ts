import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '../client'
import { COPIED, KEPT_BACK, NOT_COPIED } from '../stores/copied-rows-statement'
import { type TestDatabase, testDatabase } from '../testing/test-database'

describe('the copy of everything an organisation has', () => {
  let house: TestDatabase
  let owner: Database
  let worker: Database
  beforeAll(async () => {
    house = await testDatabase()
    owner = connect(house.ownerUrl, { max: 1 })
    worker = connect(house.workerUrl, { max: 1 })
  })
  afterAll(async () => {
    await Promise.all([owner.close(), worker.close()])
    await house.drop()
  })

  test('is every table it has, but for those that are named with why not', async () => {
    const tables = await owner.sql<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('account_tokens')
      order by 1`
    const named = [...COPIED, ...Object.keys(NOT_COPIED)].sort()
    expect(tables.map(({ name }) => name).toSorted()).toEqual(named)
  })

  test('is every column of those that the worker may read, but for what opens links', async () => {
    const closed = await owner.sql<{ column: string }[]>`
      select c.relname || '.' || a.attname as column
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relname = any(${[...COPIED]}) and c.relnamespace = 'public'::regnamespace
        and a.attname <> all(${[...KEPT_BACK]})
        and not has_column_privilege('gehoor_worker', c.oid, a.attnum, 'select')`
    expect([...closed]).toEqual([])
    await expect(worker.sql`select token_sha256 from invitations`).rejects.toMatchObject({ code: '42501' })
  })
})

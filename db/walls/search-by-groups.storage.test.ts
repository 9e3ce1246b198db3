// A search in a large organisation: what it costs is how often the index is asked, which does not depend on how busy the machine is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { markOf } from '@/lib/core/search/marks'
import { indexNow } from '@/lib/jobs/testing/index-now'

let house: TestDatabase
let web: Database
beforeAll(async () => {
  house = await testDatabase()
  web = useDatabase(house.webUrl)
})
afterAll(async () => {
  await web.close()
  await house.drop()
})

test('groups of cases are looked through one by one, the newest first, and no further than there are enough', async () => {
  const there = await aTenant()
  const { caseId } = await aComplaint(there, { answers: { name: 'Vaak Verspreid' } })
  await indexNow(house)
  // Four hundred in each of eight groups: the third from the end has the thousandth.
  await withoutWalls(house, async (sql) => {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`set local statement_timeout = 0`
      await tx`create temp table spread on commit drop as
        select gen_random_uuid() as id, b, b * 8192 + k as nth from generate_series(1, 8) b, generate_series(1, 400) k`
      await tx`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', s.id,
        'reference', 'S' || lpad(s.nth::text, 7, '0')))).* from cases c, spread s where c.id = ${caseId}`
      await tx`insert into search_cases
        select i.tenant_id, s.id, s.nth, g.marks, i.strong, i.shape from spread s
        join search_cases i on i.case_id = ${caseId} cross join lateral (
          select array_agg(m # ((s.b::bigint * 2654435761) & 2147483647)::int) as marks from unnest(i.strong) m) g`
    })
  })
  const mark = markOf(there.tenantId, 'name', 'verspreid')
  const looked = await inTenant(there.owner, async ({ sql }) => {
    const found = await sql<{ nth: number }[]>`select nth from app.seek_cases(${[mark]}::int[], '{1}', '{2}', 1000)`
    const [index] = await sql<{ looks: number }[]>`
      select pg_stat_get_xact_numscans('search_cases_marks'::regclass)::int as looks`
    return { found: found.length, oldest: Math.min(...found.map(({ nth }) => nth)), looks: index?.looks }
  })
  expect(looked).toEqual({ found: 1000, oldest: 6 * 8192 + 201, looks: 3 })
})

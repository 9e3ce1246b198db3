// What hangs on a case is as visible as the case, by a policy that looks it up. Without statistics the planner takes a handful of
// rows for hundreds and would rather read every case of the organisation first; the plan says which it does, at any size.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { manyCases } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { anyFigureRow } from '@/lib/core/insights/testing/any-figure-row'

let house: TestDatabase
let database: Database
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

test('whatever hangs on a case looks that one up by its key, and never reads all cases beside it, without statistics too', async () => {
  const tenant = await aTenant()
  await aComplaint(tenant)
  const rows = fc.sample(anyFigureRow, { numRuns: 300, seed: 2 })
  await manyCases(
    tenant,
    rows.map((row) => ({ ...row, handler: null, improvements: [] })),
  )
  const found = await inTenant(tenant.owner, async ({ sql, tenantId }) => {
    const hanging = await sql<{ tablename: string }[]>`
      select distinct tablename from pg_policies
      where qual ~ 'FROM (cases|messages|parties) ' and tablename <> 'cases' and has_table_privilege(tablename, 'select') order by 1`
    const plans: Record<string, string[]> = {}
    for (const { tablename } of hanging) {
      const plan = await sql.unsafe<{ 'QUERY PLAN': string }[]>(
        `explain select * from ${tablename} where tenant_id = '${tenantId}'`,
      )
      plans[tablename] = plan.map((line) => line['QUERY PLAN'])
    }
    return plans
  })
  expect(Object.keys(found).length).toBeGreaterThan(10)
  const allAtOnce = Object.entries(found).filter(([, plan]) => plan.some((line) => line.includes('hashed SubPlan')))
  expect(allAtOnce.map(([table]) => table)).toEqual([])
})

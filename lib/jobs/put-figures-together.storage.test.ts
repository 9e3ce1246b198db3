import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { countFigures } from '@/db/stores/figures-statement'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { costOf } from '@/db/testing/cost-of'
import { manyCases } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { addDays } from '@/lib/core/calendar/civil-date'
import { monthsToDraw, periodOf } from '@/lib/core/insights/figure-period'
import type { FigureRow } from '@/lib/core/insights/figure-row'
import { anyFigureRow, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { putFiguresTogether } from './put-figures-together'

const period = periodOf('year', TODAY)
const asked = { period, months: monthsToDraw(period, TODAY), today: TODAY }

let house: TestDatabase
let pool: Database
let many: TestTenant
let few: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  pool = useDatabase(house.webUrl)
  many = await aTenant()
  few = await aTenant()
  const closed = fc.sample(anyFigureRow, { numRuns: 1500, seed: 4 }).map(closedInAFewDays)
  // In portions, as a statement may not take long.
  for (let from = 0; from < closed.length; from += 300) await manyCases(many, closed.slice(from, from + 300))
  await manyCases(few, closed.slice(0, 3))
})
afterAll(async () => {
  await pool.close()
  await house.drop()
})

function closedInAFewDays(row: FigureRow, nth: number): FigureRow {
  return {
    ...row,
    ...{ closed: true, phase: 'closed', outcome: 'answered', handler: null, improvements: [] },
    receivedOn: addDays('2026-11-01', nth % 4),
    firstAnsweredOn: addDays('2026-11-10', nth % 5),
    closedOn: addDays('2026-11-10', nth % 7),
  }
}

const figuresOf = ({ owner }: TestTenant) => inTenant(owner, (tx) => countFigures(tx, asked), { inOrder: true })

test('what figures have of a day is put together in every organisation, and says the same', async () => {
  const before = await Promise.all([figuresOf(many), figuresOf(few)])
  await pool.close()
  pool = useDatabase(house.workerUrl)
  await putFiguresTogether()
  await pool.close()
  pool = useDatabase(house.webUrl)
  expect(await Promise.all([figuresOf(many), figuresOf(few)])).toEqual(before)
  const rows = await withoutWalls(house, (sql) => sql`select fresh, count(*)::int as n from figures_by_day group by 1`)
  expect(rows).toMatchObject([{ fresh: false }])
})

test.each(['without statistics', 'with statistics'])(
  'figures then cost as much as there are days, not cases, in an organisation of many and in one beside it: %s',
  async (when) => {
    if (when === 'with statistics') await refreshStatistics()
    for (const [tenant, most] of [
      [many, 700],
      [few, 60],
    ] as const) {
      const costs = await costOf(tenant.owner, () => figuresOf(tenant))
      expect(costs).toHaveLength(1)
      expect(costs.filter(({ rows }) => rows > most).map(({ rows }) => rows)).toEqual([])
    }
  },
)

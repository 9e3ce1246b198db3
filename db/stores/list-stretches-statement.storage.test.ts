import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { anyCaseFilter, anyFigureRow, IMPROVEMENTS, MEMBERS, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { useDatabase } from '../client'
import { inTenant, type Tx } from '../in-tenant'
import { aMember, aTenant, type TestTenant } from '../testing/a-tenant'
import { anImprovement, manyCases } from '../testing/many-cases'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { countCases } from './case-counts-statement'
import { casesThatFit } from './case-filter-statement'
import { listCases } from './case-list-statement'
import { pageOf } from './list-page'
import { inView, type ListView } from './list-views'

const VIEWS = ['all', 'open', 'closed', 'waiting', 'late', 'unassigned', 'mine'] as const

let house: TestDatabase
let tenant: TestTenant
let withRealMembers: <T>(value: T) => T
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  tenant = await aTenant()
  const other = await aMember(tenant, 'handler', 'Hanna Jansen')
  const real = [tenant.owner.memberId, other.memberId]
  withRealMembers = (value) =>
    JSON.parse(MEMBERS.reduce<string>((text, id, i) => text.replaceAll(id, real[i] ?? ''), JSON.stringify(value)))
  for (const id of IMPROVEMENTS) await anImprovement(tenant, id)
  await manyCases(tenant, withRealMembers(fc.sample(anyFigureRow, { numRuns: 300, seed: 3 })))
})
afterAll(() => house.drop())

type Asked = { view: ListView; filter: CaseFilter; member: string; today: typeof TODAY }

/** All of them, by the condition alone. */
async function whole(tx: Tx, asked: Asked) {
  const { order } = pageOf(tx, { view: asked.view, after: null, backwards: false })
  return tx.sql<{ id: string; due: CivilDate | null }[]>`
    select c.id, ${asked.view === 'closed' ? tx.sql`c.closed_on` : tx.sql`c.next_due`}::text as due
    from cases c where ${casesThatFit(tx, asked.filter, TODAY)} ${inView(tx, asked)} order by ${order}`
}

test('by whichever stretches it is read, a list with a filter shows and counts the same cases in the same order, from any place', async () => {
  const filters = withRealMembers(fc.sample(anyCaseFilter, { numRuns: 120, seed: 11 }))
  let some = 0
  for (const [i, filter] of filters.entries())
    await inTenant(
      tenant.owner,
      async (tx) => {
        const view = VIEWS[i % VIEWS.length] ?? 'all'
        const asked = { view, filter, member: tenant.owner.memberId, today: TODAY }
        const all = await whole(tx, asked)
        const ids = all.map(({ id }) => id)
        const list = async (place: number | null, backwards: boolean) => {
          const after = place === null ? null : (all[place] ?? null)
          return (await listCases(tx, { ...asked, after, backwards, limit: 20 })).map(({ id }) => id)
        }
        const middle = Math.floor(all.length / 2)
        expect({ filter, view, ids: await list(null, false) }).toEqual({ filter, view, ids: ids.slice(0, 20) })
        expect({ filter, view, ids: await list(null, true) }).toEqual({ filter, view, ids: ids.slice(-20) })
        expect((await countCases(tx, asked)).found).toBe(all.length)
        if (all.length < 2) return
        some += 1
        expect(await list(middle, false)).toEqual(ids.slice(middle + 1, middle + 21))
        expect(await list(middle, true)).toEqual(ids.slice(Math.max(0, middle - 20), middle))
      },
      { inOrder: true },
    )
  // Filters that find nothing prove little.
  expect(some).toBeGreaterThan(40)
}, 120_000)

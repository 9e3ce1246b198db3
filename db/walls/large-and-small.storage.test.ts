// Every screen of many cases, in a large organisation and in one of a single case beside it: right after a restore, when
// nothing was counted yet, and when it was. What is bounded is how many rows one step of a plan looks at; that does not depend
// on how busy the machine is, nor on how many cases there are.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { costOf } from '@/db/testing/cost-of'
import { manyCases } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { type CaseFilter, NONE } from '@/lib/core/insights/case-filter'
import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import type { FigureRow } from '@/lib/core/insights/figure-row'
import { anyFigureRow } from '@/lib/core/insights/testing/any-figure-row'
import { CaseView } from '@/lib/queries/case-views'
import { readCase } from '@/lib/queries/read-case'
import { type CasesAsked, readCases } from '@/lib/queries/read-cases'
import { readMessages } from '@/lib/queries/read-messages'

const CASES = 3_000
const PORTION = 300
const today = '2026-11-28'

let house: TestDatabase
let database: Database
type Filed = TestTenant & { filed: { reference: string } }

let large: Filed
let small: Filed
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  const [one, other] = [await aTenant(), await aTenant()]
  large = { ...one, filed: await aComplaint(one) }
  small = { ...other, filed: await aComplaint(other) }
  const rows = fc.sample(anyFigureRow, { numRuns: CASES, seed: 5 })
  // In portions, as a statement may not take long.
  for (let from = 0; from < CASES; from += PORTION) {
    const portion = rows
      .slice(from, from + PORTION)
      .map((row, i) => ({ ...row, handler: null, improvements: [], ...rare(i) }))
    await manyCases(large, portion)
  }
}, 120_000)
afterAll(async () => {
  await database.close()
  await house.drop()
})

/** What few cases have: the last of each portion, in whatever order they are looked at. */
function rare(i: number): Partial<FigureRow> {
  return i === PORTION - 1
    ? { handler: large.owner.memberId, department: 'klein', channel: 'letter', receivedOn: '2026-08-01' }
    : {}
}

const asked: CasesAsked = { view: 'all', filter: {}, search: '', after: null, today }

type Screens = Record<string, { most: number; read: () => Promise<unknown> }>

/** What each may look at: of lists a page, and as many as are counted; of a case what hangs on it. */
async function screensOf({ owner, filed }: Filed): Promise<Screens> {
  const page = COUNTED_EXACTLY + 1
  const middle = (await readCases(owner, asked))?.next ?? null
  const { reference } = filed
  const lists = CaseView.options.flatMap((view) =>
    Object.entries({
      first: {},
      last: { backwards: true },
      'in the middle': { after: view === 'all' ? middle : null },
    }).map(([which, place]) => [
      `${view}, ${which}`,
      { most: page, read: () => readCases(owner, { ...asked, view, ...place }) },
    ]),
  )
  return {
    ...Object.fromEntries(lists),
    ...filtered(owner),
    'before the middle': { most: page, read: () => readCases(owner, { ...asked, after: middle, backwards: true }) },
    'one case': { most: 100, read: () => readCase(owner, reference) },
    messages: { most: page, read: () => readMessages(owner, { state: null, after: null }) },
  }
}

/** One filter each, with what many cases have and with what few have or none. */
function filtered(owner: Filed['owner']): Screens {
  const filters: CaseFilter[] = [
    ...['closed' as const, 'open' as const, 'closed-undated' as const].map((state) => ({ state })),
    ...[['received' as const], ['answered' as const, 'waiting-for-complainant' as const], ['closed' as const]].map(
      (phase) => ({ phase }),
    ),
    ...[['planning'], ['klein'], ['nergens'], [NONE, 'klein']].map((department) => ({ department })),
    ...[[NONE], [owner.memberId]].map((handler) => ({ handler })),
    ...[['form' as const], ['letter' as const, 'phone' as const]].map((channel) => ({ channel })),
    ...[['resolved' as const], ['withdrawn' as const]].map((outcome) => ({ outcome })),
    { receivedFrom: '2026-08-01', receivedUntil: '2026-08-02' },
    { receivedFrom: '2026-11-20' },
    { closedFrom: '2026-11-01', closedUntil: '2026-11-03' },
    { answeredFrom: '2026-11-01', answeredUntil: '2026-11-03' },
    { improvement: owner.memberId },
  ]
  const screens = filters.flatMap((filter) =>
    (['all', 'closed'] as const).map((view) => [
      `${view}, ${JSON.stringify(filter)}`,
      { most: COUNTED_EXACTLY + 1, read: () => readCases(owner, { ...asked, view, filter }) },
    ]),
  )
  return Object.fromEntries(screens)
}

async function lookingTooFar(tenant: Filed): Promise<string[]> {
  const far: string[] = []
  for (const [name, { most, read }] of Object.entries(await screensOf(tenant)))
    for (const { statement, rows } of await costOf(tenant.owner, read))
      if (rows > most) far.push(`${name}: ${rows} rows, more than ${most}, for ${statement.slice(0, 120)}`)
  return far
}

// Explaining some sixty statements takes its time on a busy machine.
describe('three thousand cases beside one', { timeout: 120_000 }, () => {
  test('right after a restore each screen looks at what it shows, and no further', async () => {
    expect([...(await lookingTooFar(large)), ...(await lookingTooFar(small))]).toEqual([])
  })

  test('and so it is when the tables were counted', async () => {
    await refreshStatistics()
    expect([...(await lookingTooFar(large)), ...(await lookingTooFar(small))]).toEqual([])
  })

  test('what is counted says how many up to nine hundred and ninety-nine, and that it is more beyond', async () => {
    const counts = (await readCases(large.owner, asked))?.counts
    expect([counts?.found, counts?.views.all, counts?.views.closed]).toEqual([1000, 1000, 1000])
    expect(counts?.views.unassigned).toBeGreaterThan(counts?.views.answered ?? 1000)
    expect((await readCases(small.owner, asked))?.counts.views.all).toBe(1)
  })

  test('what has still to be answered is looked for among the open cases alone', async () => {
    const open = await withoutWalls(house, (sql) => sql`select 1 from cases where phase <> 'closed'`)
    for (const more of [{}, { channel: ['form' as const] }]) {
      const overdue = { ...asked, filter: { ...more, answer: ['overdue' as const] } }
      const costs = await costOf(large.owner, () => readCases(large.owner, overdue))
      for (const { rows, statement } of costs) expect(rows, statement.slice(0, 60)).toBeLessThanOrEqual(open.length)
    }
  })

  test('a period in which more than few cases fall shows and counts what the whole list does', async () => {
    const all = await readCases(large.owner, asked)
    const within = await readCases(large.owner, { ...asked, filter: { receivedFrom: '2026-01-01' } })
    expect(within?.rows.map(({ id }) => id)).toEqual(all?.rows.map(({ id }) => id))
    expect(within?.counts.found).toBe(COUNTED_EXACTLY + 1)
  })
})

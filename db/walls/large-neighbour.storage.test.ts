// A large organisation beside a small one, as the web's role under its walls, right after much arrived at once and nobody
// counted it yet. What is bounded is how many pages the database touches: that does not depend on how busy the machine is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { clonedCases } from '@/db/testing/cloned-cases'
import { costOf } from '@/db/testing/cost-of'
import { anImprovement } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { periodOf } from '@/lib/core/insights/figure-period'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { CaseView } from '@/lib/queries/case-views'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readFigures } from '@/lib/queries/read-figures'
import { readCasesToLink, readImprovements, readMoreToLink } from '@/lib/queries/read-improvements'
import { readMessages } from '@/lib/queries/read-messages'
import { readSettings } from '@/lib/queries/read-settings'

const CASES = 5_000
const today = '2026-11-28'

let house: TestDatabase
let database: Database
let large: TestTenant
let small: TestTenant
let reference: string
let improvement: string
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  large = await aTenant()
  small = await aTenant()
  const answer = 'As long as what people tell about one thing that was asked of them. '.repeat(5)
  const answers = {
    answers: Array.from({ length: 10 }, (_, i) => ({ question: `question-${i}`, text: `${i}: ${answer}` })),
  }
  const filed = await aComplaint(large, { answers })
  reference = filed.reference
  improvement = atThisMoment().newId()
  await anImprovement(large, improvement)
  await indexNow(house)
  await clonedCases(house, { caseId: filed.caseId, times: CASES, improvement })
  for (let i = 0; i < 10; i += 1) await aComplaint(small, { answers })
  await indexNow(house)
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

const asked = { view: 'all', filter: {}, search: '', after: null, today } as const

/** Whatever a screen of the desk asks about many cases at once, and one case. */
function questionsOf({ owner }: TestTenant): Record<string, () => Promise<unknown>> {
  const lists = CaseView.options.map((view) => [`the list ${view}`, () => readCases(owner, { ...asked, view })])
  return {
    ...Object.fromEntries(lists),
    'a list of one subject': () => readCases(owner, { ...asked, filter: { subject: ['planning'] } }),
    'a search by name': () => readCases(owner, { ...asked, search: 'klaas' }),
    'a search with a slip': () => readCases(owner, { ...asked, search: 'klaaas' }),
    'a search for a word of every case': () => readCases(owner, { ...asked, search: 'people asked' }),
    'a search that finds nothing': () => readCases(owner, { ...asked, search: 'nobody of that name' }),
    'one case': () => readCase(owner, reference),
    'all messages': () => readMessages(owner, { state: null, after: null }),
    'waiting messages': () => readMessages(owner, { state: 'waiting', after: null }),
    figures: () => readFigures(owner, { period: periodOf('all', today), today }),
    improvements: () => readImprovements(owner),
    'cases to link': () => readCasesToLink(owner, { filter: {}, today }),
    'more cases to link': () => readMoreToLink(owner, improvement, today),
    settings: () => readSettings(owner, { today, now: new Date() }),
  }
}

/** Pages that a statement may touch: so many for what it shows, and so many for each case that it has to look at. */
const SHOWN = 2_500
/**
 * What the counts of a list touch at most, in an organisation of any size: each view up to a thousand cases, and so the days to
 * come. Here everything is open, of one person and due on one day, so that four of them come so far.
 */
const COUNTED = 4_200
/** Less than the people of the large organisation fill. */
const FEW = 100
/** Fifty cases with what is written in or about each; the heap of five thousand would come on top of it. */
const PAGE_OF_A_LIST = 2_000
const EACH: Record<string, number> = {
  // Everybody here is called that: of each the cases are looked up.
  'a search by name': 4,
  'one case': 0,
  improvements: 25,
  'more cases to link': 25,
}

function boundOf(name: string, cases: number): number {
  const counts = /^a (list|search)/.test(name) ? Math.min(COUNTED, 4 * cases) : 0
  return SHOWN + counts + cases * (EACH[name] ?? 1)
}

async function tooDear(tenant: TestTenant, cases: number): Promise<string[]> {
  const dear: string[] = []
  for (const [name, ask] of Object.entries(questionsOf(tenant))) {
    const most = name.startsWith('the list') ? SHOWN + COUNTED : boundOf(name, cases)
    for (const { statement, pages } of await costOf(tenant.owner, ask))
      if (pages > most) dear.push(`${name}: ${pages} pages, more than ${most}, for ${statement.slice(0, 200)}`)
  }
  return dear
}

// Explaining some forty statements takes its time on a busy machine; what is bounded is pages.
describe('five thousand cases of eleven texts each', { timeout: 120_000 }, () => {
  test('every list, search and count of the desk touches what it shows, not what is written in every case', async () => {
    expect(await tooDear(large, CASES)).toEqual([])
  })

  test('whoever has ten cases beside them pays for ten', async () => {
    expect(await tooDear(small, 10)).toEqual([])
  })

  test('the web may have them counted, and everything is as cheap after it', async () => {
    const known = async () => {
      const [row] = await database.sql<
        { n: number }[]
      >`select reltuples::int as n from pg_class where relname = 'texts'`
      return row?.n ?? 0
    }
    expect(await known()).toBeLessThan(CASES)
    await refreshStatistics()
    expect(await known()).toBeGreaterThan(CASES * 11)
    expect([...(await tooDear(large, CASES)), ...(await tooDear(small, 10))]).toEqual([])
    // Whoever looks for a name among ten does not read those of the neighbour.
    const searched = await costOf(small.owner, () => readCases(small.owner, { ...asked, search: 'nobody' }))
    for (const { pages, statement } of searched) expect(pages, statement.slice(0, 60)).toBeLessThan(FEW)
    // A page of a list is read in its order, and sorts no case that is not on it.
    for (const view of ['all', 'open', 'closed'] as const) {
      const costs = await costOf(large.owner, () => readCases(large.owner, { ...asked, view }))
      expect(costs.find(({ statement }) => statement.includes('with page as'))?.pages, view).toBeLessThan(
        PAGE_OF_A_LIST,
      )
    }
  })
})

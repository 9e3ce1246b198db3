// What came with paper, endings, passes, erasing and yearly duties, in a large organisation where every case owes all of it and in one
// of a single case beside it. As `large-and-small`: bounded is how many rows one step of a plan looks at, or for a function of the
// database how many pages it touches.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, type Sql, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { casesSatFor } from '@/db/stores/let-in'
import { casesToSign } from '@/db/stores/open-cases'
import { anyReceivedBetween } from '@/db/stores/received-between-statement'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { costOf } from '@/db/testing/cost-of'
import { manyCases } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import type { MemberActor } from '@/lib/core/access/actor'
import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import { anyFigureRow } from '@/lib/core/insights/testing/any-figure-row'
import { readCases } from '@/lib/queries/read-cases'
import { readKeeping } from '@/lib/queries/read-keeping'
import { readLettersToPost } from '@/lib/queries/read-letters-to-post'
import { readLivingFigures, readLivingPromises } from '@/lib/queries/read-living-promises'
import { readPerson, readPersonCopy } from '@/lib/queries/read-person'

const CASES = 3_000
const PORTION = 300
/** Two hundred cases, each by its key, a dozen pages each: after many changes more than one version of a row is passed. */
const PAGES_OF_A_FUNCTION = 2_400
const today = '2026-11-28'
const asked = { view: 'all', filter: {}, search: '', after: null, today } as const
const now = new Date(`${today}T12:00:00Z`)

type Filed = TestTenant & { filed: { caseId: string; reference: string } }

let house: TestDatabase
let database: Database
let large: Filed
let small: Filed
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  const filed = async () => {
    const one = await aTenant()
    return { ...one, filed: await aComplaint(one) }
  }
  large = await filed()
  small = await filed()
  const rows = fc.sample(anyFigureRow, { numRuns: CASES, seed: 5 })
  for (let from = 0; from < CASES; from += PORTION)
    await manyCases(
      large,
      rows.slice(from, from + PORTION).map((row) => ({ ...row, handler: null, improvements: [] })),
    )
  await withoutWalls(house, owingEverything)
}, 120_000)
afterAll(async () => {
  await database.close()
  await house.drop()
})

/** Each case of the large organisation owes everything there is; an answer that waits for a signature is rarer. */
async function owingEverything(sql: Sql) {
  const { tenantId, owner, filed } = large
  const living = JSON.stringify([{ kind: 'promised', day: '2026-10-01', keys: ['ahead'] }])
  await sql`
    update cases c set lives_due = '2026-10-01', followed = true, living = ${living}::text::jsonb, post_due = '2026-10-02',
      offered_to = case when n.n % 50 = 0 then array[${owner.memberId}::uuid] end,
      erasable_from = '2026-10-03', held_until = '2026-12-01', next_step_at = now()
    from (select id, row_number() over (order by id) as n from cases where tenant_id = ${tenantId} and id <> ${filed.caseId}) n
    where c.tenant_id = ${tenantId} and c.id = n.id`
  await sql`insert into erasures (tenant_id, id, case_id, at, because, again, counts)
    select tenant_id, gen_random_uuid(), id, now(), 'time-over', false,
      '{"texts":1,"names":1,"links":1,"forms":1,"mails":1,"unsent":0}' from cases where tenant_id = ${tenantId}`
}

type Screens = Record<string, { most: number; read: () => Promise<unknown> }>

/** A page, and one more; of figures a row for each day, for each that was written since it was put together one besides. */
function screensOf({ owner, filed: { reference } }: Filed): Screens {
  const page = 101
  const counted = COUNTED_EXACTLY + 1
  return {
    'what lives on': { most: page, read: () => readLivingPromises(owner) },
    'figures of what lives on': { most: 20, read: () => readLivingFigures(owner, '2026-01-01') },
    'letters to post': { most: page, read: () => readLettersToPost(owner) },
    'what may be erased, is held, was erased': { most: page, read: () => readKeeping(owner, today) },
    'one person': { most: page, read: () => readPerson(owner, reference) },
    'a copy for one person': { most: page, read: () => readPersonCopy(owner, reference, { today, now }) },
    'what waits for a signature': { most: counted, read: () => readCases(owner, asked) },
    'to sign, of who leaves': { most: counted, read: () => inTenant(owner, (tx) => casesToSign(tx, owner.memberId)) },
    'seats in the committee': { most: 10, read: () => inTenant(owner, (tx) => casesSatFor(tx, owner.memberId, 500)) },
    'whether anybody complained': {
      most: 10,
      read: () => inTenant(owner, (tx) => anyReceivedBetween(tx, { from: '2026-01-01', until: '2026-12-31' })),
    },
  }
}

async function lookingTooFar(owner: MemberActor, screens: Screens): Promise<string[]> {
  const far: string[] = []
  for (const [name, { most, read }] of Object.entries(screens))
    for (const { statement, rows } of await costOf(owner, read))
      if (rows > most) far.push(`${name}: ${rows} rows, more than ${most}, for ${statement.slice(0, 120)}`)
  return far
}

const everywhere = async () => [
  ...(await lookingTooFar(large.owner, screensOf(large))),
  ...(await lookingTooFar(small.owner, screensOf(small))),
]

describe('three thousand cases beside one', { timeout: 120_000 }, () => {
  test('right after a restore each screen looks at what it shows, and no further', async () => {
    await putTogether()
    expect(await everywhere()).toEqual([])
  })

  test('and so it is when the tables were counted', async () => {
    await refreshStatistics()
    expect(await everywhere()).toEqual([])
  })

  test('what the worker asks over all organisations, and a pass, touch what they give', async () => {
    const worker = connect(house.workerUrl, { max: 1 })
    const asks = [
      worker.sql`explain (analyze, buffers, format json) select app.tenants_with_duties(null, ${today}::date, 100)`,
      worker.sql`explain (analyze, buffers, format json) select app.erasures_to_keep(200)`,
      worker.sql`explain (analyze, buffers, format json) select app.cases_left_behind(200)`,
      database.sql`explain (analyze, buffers, format json) select app.pass_by_link('none')`,
      database.sql`explain (analyze, buffers, format json) select app.pass_page('none', 'none')`,
    ]
    const pages: number[] = []
    for (const ask of asks) {
      const [row] = await ask
      const plan = row?.['QUERY PLAN'][0]?.Plan
      pages.push(plan['Shared Hit Blocks'] + plan['Shared Read Blocks'])
    }
    await worker.close()
    expect(pages.filter((n) => n > PAGES_OF_A_FUNCTION)).toEqual([])
  })
})

/** As the worker does now and then. */
async function putTogether() {
  await withoutWalls(house, async (sql) => {
    await sql`select app.put_days_together(1000)`
  })
}

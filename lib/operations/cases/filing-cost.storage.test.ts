// What one complaint through the form costs: waits for the database, and pages that it touches.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint, someAnswers } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { clonedCases } from '@/db/testing/cloned-cases'
import { costOf } from '@/db/testing/cost-of'
import { anImprovement } from '@/db/testing/many-cases'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fileIn } from './file-complaint'
import { fileFromPage } from './file-from-page'

let house: TestDatabase
let database: Database
let small: TestTenant
let large: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  small = await aTenant()
  large = await aTenant()
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

let people = 0
const file = ({ tenantId }: TestTenant) => {
  people += 1
  const from = `198.51.100.${people}`
  return fileFromPage({ kind: 'visitor', tenantId }, someAnswers(), { from, moment: atThisMoment() })
}

/** Each row goes into its table and the indexes of that, at the end of what may be three levels. */
const MOST_PAGES = 320
/** One level more in each of some thirty indexes. */
const MORE_AT_MOST = 40

/** Of all its statements, once written and taken back so that they can be explained. */
async function pagesOfFiling({ tenantId }: TestTenant): Promise<number> {
  const visitor = { kind: 'visitor', tenantId } as const
  const costs = await costOf(visitor, () =>
    inTenant(visitor, async (tx) => {
      await fileIn(tx, visitor, { answers: someAnswers(), channel: 'form', from: '203.0.113.2' }, atThisMoment())
      throw new Error('taken back')
    }).catch(() => {}),
  )
  return costs.reduce((sum, { pages }) => sum + pages, 0)
}

/** What `work` sends, grouped by what is sent without waiting for an answer. */
async function waitsOf(work: () => Promise<unknown>): Promise<string[][]> {
  const waits: string[][] = []
  let together: string[] | null = null
  const stop = watchStatements((statement) => {
    if (together === null) {
      together = []
      waits.push(together)
      setImmediate(() => {
        together = null
      })
    }
    together.push(statement.trim().replaceAll(/\s+/g, ' '))
  })
  await work().finally(stop)
  return waits
}

describe('a complaint that comes in through the form', () => {
  test('waits for the database three times, and all of it is one transaction of six statements', async () => {
    // The first on a connection also asks how its statements are to be filled in.
    await file(small)
    const waits = await waitsOf(() => file(small))
    expect(waits.map((statements) => statements.map((one) => one.split(' ').slice(0, 2).join(' ')))).toEqual([
      ['begin'],
      [
        "select set_config('app.tenant_id',",
        'select pg_advisory_xact_lock_shared(hashtextextended($1,',
        'select m.id,',
      ],
      ['with doc', 'commit'],
    ])
  })

  test('waits for nobody who is filing in the same organisation at that moment', async () => {
    const visitor = { kind: 'visitor', tenantId: small.tenantId } as const
    const all = await inTenant(visitor, async (tx) => {
      const first = await fileIn(
        tx,
        visitor,
        { answers: someAnswers(), channel: 'form', from: '203.0.113.1' },
        atThisMoment(),
      )
      const others = await Promise.all(Array.from({ length: 7 }, () => file(small)))
      return [first, ...others]
    })
    expect(all.map(({ ok }) => ok)).toEqual(Array.from({ length: 8 }, () => true))
  })

  test('touches as many pages in an organisation of five thousand cases as in one of ten', {
    timeout: 60_000,
  }, async () => {
    const improvement = atThisMoment().newId()
    const { caseId } = await aComplaint(large)
    await anImprovement(large, improvement)
    await clonedCases(house, { caseId, times: 5_000, improvement })
    const [few, many] = [await pagesOfFiling(small), await pagesOfFiling(large)]
    expect(few).toBeLessThan(MOST_PAGES)
    expect(many).toBeLessThan(few + MORE_AT_MOST)
  })
})

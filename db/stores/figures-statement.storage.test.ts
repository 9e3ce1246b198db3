import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ANSWERED, AnswerStanding, IN_TIME } from '@/lib/core/insights/answer-standing'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { type CountedGroup, quantile } from '@/lib/core/insights/counted-figures'
import {
  answered,
  answeredIn,
  byCause,
  byDepartment,
  bySubject,
  judgedIn,
  ledgerOf,
  receivedInMonth,
  upheldOf,
} from '@/lib/core/insights/definitions'
import { type FigurePeriod, monthsToDraw } from '@/lib/core/insights/figure-period'
import { fits } from '@/lib/core/insights/fits'
import { anyFigureRow, IMPROVEMENTS, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { useDatabase } from '../client'
import { inTenant } from '../in-tenant'
import { aTenant, type TestTenant } from '../testing/a-tenant'
import { countStatements } from '../testing/count-statements'
import { anImprovement, type CountedCase, manyCases } from '../testing/many-cases'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { casesThatFit } from './case-filter-statement'
import { countFigures } from './figures-statement'

const PERIOD: FigurePeriod = { choice: 'own', from: '2026-09-20', until: '2026-11-10' }

describe('the figures of a period', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let cases: CountedCase[]
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
    for (const id of IMPROVEMENTS) await anImprovement(tenant, id)
    const rows = fc.sample(anyFigureRow, { numRuns: 300, seed: 3 }).map((row) => ({ ...row, handler: null }))
    cases = await manyCases(tenant, rows)
  })
  afterAll(() => house.drop())

  const count = (period: FigurePeriod, of = tenant, today: CivilDate = TODAY) =>
    inTenant(of.owner, (tx) => countFigures(tx, { period, months: monthsToDraw(period, today), today }))

  const listed = (filter: CaseFilter | null) =>
    inTenant(tenant.owner, async (tx) => {
      if (!filter) return 0
      const rows = await tx.sql`select c.id from cases c where ${casesThatFit(tx, filter, TODAY)}`
      return rows.length
    })

  test('each number is the length of the list it leads to', async () => {
    const figures = await count(PERIOD)
    const ledger = ledgerOf(PERIOD, TODAY)
    for (const part of ['start', 'new', 'closed', 'undated', 'end', 'startUnknown', 'endUnknown'] as const)
      expect([part, figures.ledger[part]]).toEqual([part, await listed(ledger[part])])
    for (const standing of AnswerStanding.options)
      expect([standing, figures.standings[standing] ?? 0]).toEqual([
        standing,
        await listed(answered(PERIOD, [standing])),
      ])
    for (const { month, standings } of figures.months)
      for (const standing of AnswerStanding.options)
        expect(standings[standing] ?? 0).toBe(await listed({ ...receivedInMonth(month), answer: [standing] }))
    expect(figures.ledger.startUnknown).toBeGreaterThan(0)
    expect(figures.given.answers).toBe(await listed(answeredIn(PERIOD)))
    expect(figures.given.inTime).toBe(await listed(answeredIn(PERIOD, IN_TIME)))
    expect(figures.points.judgedCases).toBe(await listed(judgedIn(PERIOD)))
    await groupsAreLists(figures.subjects, (id) => bySubject(PERIOD, id))
    await groupsAreLists(figures.causes, (id) => byCause(PERIOD, [id]))
    await groupsAreLists(figures.departments, (id) => byDepartment(PERIOD, id))
  })

  async function groupsAreLists(groups: CountedGroup[], filterOf: (id: string | null) => CaseFilter) {
    expect(groups.length).toBeGreaterThan(3)
    for (const { id, cases: n, upheldCases } of groups)
      expect([id, n, upheldCases]).toEqual([id, await listed(filterOf(id)), await listed(upheldOf(filterOf(id)))])
  }

  test('so many causes together touch so many cases: the heading of the Pareto is a list as well', async () => {
    const { causes, firstCause } = await count(PERIOD)
    const named = causes.flatMap(({ id }) => id ?? [])
    let touched = 0
    for (const [i, id] of named.entries()) {
      touched += firstCause.find(({ cause }) => cause === id)?.cases ?? 0
      expect(touched).toBe(await listed(byCause(PERIOD, named.slice(0, i + 1))))
    }
  })

  test('median and ninetieth percentile are those of the days to the first answer', async () => {
    const { days } = await count(PERIOD)
    const theirs = cases.filter(({ row }) => fits(answered(PERIOD, ANSWERED), row, TODAY)).map(({ row }) => daysOf(row))
    expect(theirs.length).toBeGreaterThan(20)
    expect(days).toEqual({ median: quantile(theirs, 0.5), p90: quantile(theirs, 0.9) })
  })

  test('points are counted as points: judged, upheld, and the cases they are in', async () => {
    const { points } = await count(PERIOD)
    const theirs = cases.filter(({ row }) =>
      fits({ receivedFrom: '2026-09-20', receivedUntil: '2026-11-10' }, row, TODAY),
    )
    const judgements = theirs.flatMap(({ row }) => row.points.flatMap(({ judgement }) => judgement ?? []))
    const upheld = judgements.filter((judgement) => judgement === 'upheld' || judgement === 'partly-upheld')
    expect(points).toMatchObject({ judged: judgements.length, upheld: upheld.length })
  })

  test('of an organisation without complaints are nought, not missing', async () => {
    const figures = await count({ choice: 'all', from: null, until: '2026-11-24' }, await aTenant())
    expect(figures).toEqual({
      ledger: { start: 0, new: 0, closed: 0, undated: 0, end: 0, startUnknown: 0, endUnknown: 0 },
      standings: {},
      days: { median: null, p90: null },
      points: { judged: 0, upheld: 0, upheldCases: 0, judgedCases: 0 },
      given: { answers: 0, inTime: 0 },
      months: [],
      subjects: [],
      causes: [],
      departments: [],
      firstCause: [],
    })
  })

  test('cost one statement, however many cases there are', async () => {
    const { statements } = await countStatements(() => count(PERIOD))
    expect(statements).toHaveLength(1)
  })
})

function daysOf({ receivedOn, firstAnsweredOn }: CountedCase['row']): number {
  return (Date.parse(firstAnsweredOn ?? '') - Date.parse(receivedOn)) / 86_400_000
}

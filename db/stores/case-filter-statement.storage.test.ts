import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { fits } from '@/lib/core/insights/fits'
import { anyCaseFilter, anyFigureRow, IMPROVEMENTS, MEMBERS, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { useDatabase } from '../client'
import { inTenant } from '../in-tenant'
import { aMember, aTenant, type TestTenant } from '../testing/a-tenant'
import { anImprovement, type CountedCase, manyCases } from '../testing/many-cases'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { casesThatFit } from './case-filter-statement'

describe('the filter in SQL', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let cases: CountedCase[]
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
    cases = await manyCases(tenant, withRealMembers(fc.sample(anyFigureRow, { numRuns: 400, seed: 7 })))
  })
  afterAll(() => house.drop())

  const found = (filter: CaseFilter) =>
    inTenant(tenant.owner, async (tx) => {
      const rows = await tx.sql<{ id: string }[]>`
        select c.id from cases c where ${casesThatFit(tx, filter, TODAY)} and c.id = any (${cases.map(({ id }) => id)}::uuid[])`
      const [counted] = await tx.sql<{ n: number }[]>`
        select count(*) as n from cases c where ${casesThatFit(tx, filter, TODAY)} and c.id = any (${cases.map(({ id }) => id)}::uuid[])`
      return { ids: rows.map(({ id }) => id).sort(), n: counted?.n }
    })

  test('finds exactly the cases that the pure predicate finds, and counts as many as it lists, for 200 filters', async () => {
    const filters = withRealMembers(fc.sample(anyCaseFilter, { numRuns: 200, seed: 11 }))
    let some = 0
    for (const filter of filters) {
      const expected = cases.filter(({ row }) => fits(filter, row, TODAY)).map(({ id }) => id)
      const { ids, n } = await found(filter)
      expect({ filter, ids }).toEqual({ filter, ids: expected.sort() })
      expect(n).toBe(expected.length)
      if (expected.length > 0 && expected.length < cases.length) some += 1
    }
    // Filters that find all or nothing prove little.
    expect(some).toBeGreaterThan(100)
  })

  test('never finds a case of another organisation, also for a role that row security does not bind', async () => {
    const stranger = await aTenant()
    useDatabase(house.superuserUrl)
    const ids = await inTenant(
      stranger.owner,
      (tx) => tx.sql`select c.id from cases c where ${casesThatFit(tx, {}, TODAY)}`,
    )
    useDatabase(house.webUrl)
    expect(ids).toHaveLength(0)
  })
})

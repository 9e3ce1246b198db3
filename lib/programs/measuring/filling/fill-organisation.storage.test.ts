// Cases that were filled in stand beside cases of the operations: whoever reads them must not be able to tell.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { caseRowOf } from '@/db/stores/case-row'
import { timelineOf } from '@/db/stores/timeline'
import { verifyCasesAfter } from '@/db/stores/verify-chain'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countDaysAgain } from '@/db/testing/count-days-again'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { replay } from '@/lib/core/case/apply'
import { erasableFrom } from '@/lib/core/case/keeping'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import { periodOf } from '@/lib/core/insights/figure-period'
import { live } from '@/lib/demo/live-case'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readFigures } from '@/lib/queries/read-figures'
import { filedAtOf, portionsOf } from './cases-of'
import { fillOrganisation } from './fill-organisation'
import { identityOf } from './identity'
import { lifeFor, momentOf } from './one-case'
import { FILLED_TABLES } from './rows-of'
import { voiceOf } from './voice'
import { type World, worldOf } from './world'

const today = '2026-11-28'
const filling = { seed: 7, size: 60, histories: 20, until: new Date(`${today}T12:00:00Z`) }
const asked = { view: 'all', filter: {}, search: '', after: null, today } as const

let house: TestDatabase
let database: Database
let full: TestTenant
let beside: TestTenant
let world: World
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  full = await aTenant({ since: new Date('2023-01-01T08:00:00Z') })
  beside = await aTenant()
  for (const name of ['Hanna de Wit', 'Omar Said']) await aMember(full, 'handler', name)
  await withoutWalls(house, (sql) => sql`update members set looked_over = true`)
  world = await worldOf(full.tenantId)
  await fillOrganisation(house.superuserUrl, { tenantId: full.tenantId, ...filling })
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

/** The nth case: who it is, and what is done in it. */
function nthCase(nth: number) {
  const { plan } = portionsOf(filling).find(({ to }) => nth < to) ?? {}
  if (!plan) throw new Error(`there is no case ${nth}`)
  const identity = identityOf({ seed: filling.seed, nth, filedAt: filedAtOf(plan, world) })
  const life = lifeFor(plan, world, { identity, voice: voiceOf(filling.seed, nth) })
  return { life, identity, moment: momentOf(identity, plan.until) }
}

/** Every row that hangs on this case, in whatever table it is, as the database says it. */
function rowsOfCase(caseId: string): Promise<Record<string, string[]>> {
  return withoutWalls(house, async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id'`
    const rows = async (name: string, which: ReturnType<typeof sql>) => {
      const found = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t where ${which} order by 1`
      return [name, found.map(({ row }) => row)] as const
    }
    return Object.fromEntries([
      ...(await Promise.all(tables.map(({ name }) => rows(name, sql`case_id = ${caseId}`)))),
      await rows('cases', sql`id = ${caseId}`),
      await rows('people', sql`id in (select person_id from parties where case_id = ${caseId})`),
    ])
  })
}

/** As if it had never been there, for what nothing of ours can do. */
function forget(caseId: string): Promise<void> {
  return withoutWalls(house, async (sql) => {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`delete from people where id in (select person_id from parties where case_id = ${caseId})`
      await tx`delete from cases where id = ${caseId}`
      for (const table of FILLED_TABLES.filter((name) => name !== 'cases' && name !== 'people'))
        await tx`delete from ${tx(table)} where case_id = ${caseId}`
      await tx`update search_cases set marks = '{}', strong = '{}' where case_id = ${caseId}`
      await tx`delete from search_words where case_id = ${caseId}`
    })
    await countDaysAgain(sql, full.tenantId)
  })
}

describe('an organisation that was filled', () => {
  // The operations take a dozen transactions for each.
  test('has, row by row and in every table, what the operations write when the same is done', {
    timeout: 60_000,
  }, async () => {
    for (const nth of [1, 22, 40, 58]) {
      const { life, identity, moment } = nthCase(nth)
      const shown = await readCase(full.owner, identity.reference)
      const caseId = shown?.complaint.id ?? ''
      const found = await rowsOfCase(caseId)
      for (const table of FILLED_TABLES) expect(found[table]?.length, table).toBeGreaterThan(0)
      await forget(caseId)
      expect(await live(life, moment)).toBe(caseId)
      await indexNow(house)
      expect(await rowsOfCase(caseId)).toEqual(found)
    }
  })

  test('has cases that are what their events make of them, with the columns that the store derives', async () => {
    await inTenant(full.owner, async (tx) => {
      const rows = await tx.sql<{ id: string; last: string; row: unknown }[]>`
        select id, last_hash as last, to_jsonb(c) - 'tenant_id' - 'circle' as row from cases c`
      expect(rows).toHaveLength(filling.size)
      for (const { id, last: lastHash, row } of rows) {
        const complaint = replay(id, await timelineOf(tx, id))
        if (!complaint) throw new Error(`case ${id} has no events`)
        const made = caseRowOf(complaint, {
          nextStepAt: nextStepAt(world.procedure, complaint),
          erasableFrom: erasableFrom(world.procedure, complaint),
          lastHash,
        })
        const [same] = await tx.sql<{ row: unknown }[]>`
          select to_jsonb(jsonb_populate_record(null::cases, ${made}::jsonb)) - 'tenant_id' - 'circle' as row`
        expect(row).toEqual(same?.row)
      }
    })
  })

  test('has whole chains, and every text as its event says it', async () => {
    const verified = await inTenant(full.owner, (tx) => verifyCasesAfter(tx, null, filling.size + 1))
    expect(verified).toHaveLength(filling.size)
    expect(verified.flatMap(({ flaws }) => flaws)).toEqual([])
  })

  test('has nothing left to send', async () => {
    const states = await inTenant(
      full.owner,
      ({ sql }) => sql<{ state: string }[]>`select distinct state from messages order by 1`,
    )
    expect(states.map(({ state }) => state)).toEqual(['held', 'sent'])
  })

  test('is listed and counted', async () => {
    const { identity, life } = nthCase(33)
    expect((await readCases(full.owner, asked))?.rows).toHaveLength(50)
    const sought = await readCases(full.owner, { ...asked, search: identity.reference })
    expect(sought?.rows.map(({ reference }) => reference)).toEqual([identity.reference])
    expect((await readCase(full.owner, identity.reference))?.complaint.filedAt).toBe(life.filedAt.toISOString())
    const read = await readFigures(full.owner, { period: periodOf('all', today), today })
    expect(read?.figures.ledger.new).toBe(filling.size)
    // As many as are counted of each day when each is closed by the operations, and none twice.
    await withoutWalls(house, (sql) => countDaysAgain(sql, full.tenantId))
    expect((await readFigures(full.owner, { period: periodOf('all', today), today }))?.figures).toEqual(read?.figures)
  })

  test('shows nothing to the organisation beside it', async () => {
    expect((await readCases(beside.owner, asked))?.rows).toEqual([])
    for (const table of FILLED_TABLES) {
      const seen = await inTenant(beside.owner, ({ sql }) => sql`select 1 from ${sql(table)}`)
      expect(seen.length, table).toBe(0)
    }
  })

  test('is not filled again with the same cases: the database refuses, and it is said', async () => {
    const again = fillOrganisation(house.superuserUrl, { tenantId: full.tenantId, ...filling })
    await expect(again).rejects.toThrow(/duplicate key|aborted/)
  })
})

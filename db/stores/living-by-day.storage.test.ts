// What goes on of cases stands summed by day: held against a count by hand of the cases that each may count.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { MemberActor } from '@/lib/core/access/actor'
import { anyFigureRow, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { readLivingFigures } from '@/lib/queries/read-living-promises'
import { connect, type Database, type Sql, useDatabase } from '../client'
import { inTenant } from '../in-tenant'
import { putDaysTogether } from '../outside-tenant/figures-by-day'
import { rowsOf } from '../read-rows'
import { aMember, aTenant, type TestTenant } from '../testing/a-tenant'
import { countDaysAgain } from '../testing/count-days-again'
import { manyCases } from '../testing/many-cases'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { withoutWalls } from '../testing/without-walls'

const CASES = 120
const SINCE = '2026-06-01'
const WENT = { 'in-time': 'inTime', late: 'late', missed: 'missed', ahead: 'ahead' } as const

let house: TestDatabase
let pool: Database
let tenant: TestTenant
let barred: MemberActor
let within: MemberActor
let ids: string[]
beforeAll(async () => {
  house = await testDatabase()
  pool = useDatabase(house.webUrl)
  tenant = await aTenant()
  barred = await aMember(tenant, 'manager', 'Bartholomeus Kortekaas')
  within = await aMember(tenant, 'manager', 'Annelies van Dongen')
  const rows = fc.sample(anyFigureRow, { numRuns: CASES, seed: 12 })
  const cases = await manyCases(
    tenant,
    rows.map((row) => ({ ...row, handler: null, improvements: [] })),
  )
  ids = cases.map(({ id }) => id)
})
afterAll(async () => {
  await pool.close()
  await house.drop()
})

const change = (work: (sql: Sql) => Promise<unknown>) => withoutWalls(house, work)

const day = fc.constantFrom('2026-03-01', '2026-05-31', '2026-06-01', '2026-10-10', '2027-02-01')
const promised = fc.record({
  kind: fc.constant('promised'),
  day,
  keys: fc.constantFrom(...Object.keys(WENT)).map((went) => [went]),
})
const found = fc.record({
  kind: fc.constant('verdict'),
  day,
  keys: fc.tuple(fc.constantFrom('ombudsman', 'rechter'), fc.constantFrom('upheld', 'not-upheld')),
})
const living = fc.option(fc.array(fc.oneof(promised, found), { minLength: 1, maxLength: 5 }))

const Living = z.object({ living: z.array(z.object({ kind: z.string(), day: z.string(), keys: z.array(z.string()) })) })

async function byHand(actor: MemberActor) {
  const read = (tx: Parameters<Parameters<typeof inTenant>[1]>[0]) =>
    rowsOf(Living, tx.sql`select living from cases where tenant_id = ${tx.tenantId} and living is not null`)
  const counts = (await inTenant(actor, read, { counting: true })).flatMap((row) => row.living)
  const since = counts.filter((one) => one.day >= SINCE)
  const figures = { inTime: 0, late: 0, missed: 0, ahead: 0 }
  for (const { kind, keys } of since) if (kind === 'promised') figures[WENT[keys[0] as keyof typeof WENT]] += 1
  const verdicts = since.filter(({ kind }) => kind === 'verdict').map(({ keys }) => keys.join(' '))
  return {
    ...figures,
    verdicts: [...new Set(verdicts)].sort().map((key) => {
      const [body, verdict] = key.split(' ')
      return { body, verdict, count: verdicts.filter((one) => one === key).length }
    }),
  }
}

async function areTheSameForAll() {
  for (const actor of [tenant.owner, barred, within])
    expect([actor.memberId, await readLivingFigures(actor, SINCE)]).toEqual([actor.memberId, await byHand(actor)])
}

async function goesOn(some: readonly string[], seed: number) {
  const values = fc.sample(living, { numRuns: some.length, seed })
  const rows = some.map((id, i) => ({ id, living: values[i] }))
  await change(
    (sql) => sql`update cases c set living = nullif(x.living, 'null')
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) x(id uuid, living jsonb) where c.id = x.id`,
  )
}

test('what is counted of what goes on is what the cases say, of whoever asks', async () => {
  await goesOn(ids, 1)
  await areTheSameForAll()
  expect((await readLivingFigures(tenant.owner, SINCE))?.ahead).toBeGreaterThan(5)
})

test('also when promises are done, missed or dropped, and bodies find something', async () => {
  await goesOn(ids.slice(30, 90), 2)
  await areTheSameForAll()
})

test('when some are closed to one member, open to one alone, and open to all again', async () => {
  await change(async (sql) => {
    await sql`update cases set barred = array[${barred.memberId}]::uuid[] where id = any(${ids.slice(0, 40)})`
    await sql`update cases set circle = array[${within.memberId}]::uuid[] where id = any(${ids.slice(30, 70)})`
  })
  await areTheSameForAll()
  const counted = await Promise.all([tenant.owner, barred, within].map((who) => readLivingFigures(who, SINCE)))
  expect(new Set(counted.map((one) => one?.ahead)).size).toBe(3)
  await goesOn(ids.slice(20, 60), 3)
  await change((sql) => sql`update cases set barred = '{}', circle = null where id = any(${ids.slice(10, 50)})`)
  await areTheSameForAll()
})

test('when cases are gone, when days were put together, and when all is summed anew', async () => {
  await change((sql) => sql`delete from cases where id = any(${ids.slice(100)})`)
  await areTheSameForAll()
  const worker = connect(house.workerUrl, { max: 1 })
  while ((await putDaysTogether(7, worker.sql)) > 0);
  await worker.close()
  await areTheSameForAll()
  const before = await readLivingFigures(tenant.owner, SINCE)
  await change((sql) => countDaysAgain(sql, tenant.tenantId))
  await areTheSameForAll()
  expect(await readLivingFigures(tenant.owner, SINCE)).toEqual(before)
  expect(before?.inTime).toBeLessThan(CASES * 5)
})

test('a case that is not followed writes nothing of it', async () => {
  const rows = () =>
    inTenant(
      { kind: 'system', tenantId: tenant.tenantId },
      ({ sql }) => sql`select 1 from figures_by_day where kind in ('promised', 'verdict')`,
    )
  const before = await rows()
  const [row] = fc.sample(anyFigureRow, { numRuns: 1, seed: 1 })
  if (!row) throw new Error('no row')
  await manyCases(tenant, [{ ...row, handler: null, improvements: [], receivedOn: TODAY }])
  expect(await rows()).toHaveLength(before.length)
})

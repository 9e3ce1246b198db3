// What stands summed by day is another way to say what the cases say, at every moment: held against a count by hand of the cases
// that each may read.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { MemberActor } from '@/lib/core/access/actor'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import { type FigurePeriod, monthsToDraw, periodOf } from '@/lib/core/insights/figure-period'
import type { FigureRow } from '@/lib/core/insights/figure-row'
import { anyFigureRow, TODAY } from '@/lib/core/insights/testing/any-figure-row'
import { figuresByHand } from '@/lib/core/insights/testing/figures-by-hand'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { type Connection, connect, type Database, type Sql, useDatabase } from '../client'
import { inTenant } from '../in-tenant'
import { putDaysTogether } from '../outside-tenant/figures-by-day'
import { rowsOf } from '../read-rows'
import { aMember, aTenant, type TestTenant } from '../testing/a-tenant'
import { manyCases } from '../testing/many-cases'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { withoutWalls } from '../testing/without-walls'
import { countFigures } from './figures-statement'

const Row: z.ZodType<FigureRow> = z.object({
  phase: Phase,
  closed: z.boolean(),
  receivedOn: CivilDate,
  closedOn: CivilDate.nullable(),
  promisedOn: CivilDate.nullable(),
  firstAnsweredOn: CivilDate.nullable(),
  extended: z.boolean(),
  suspendedOn: CivilDate.nullable(),
  outcome: Outcome.nullable(),
  department: z.string().nullable(),
  handler: z.string().nullable(),
  channel: Channel,
  subjects: z.array(z.string()),
  causes: z.array(z.string()),
  points: z.array(
    z.object({ subject: z.string().nullable(), cause: z.string().nullable(), judgement: Judgement.nullable() }),
  ),
  improvements: z.array(z.string()),
})

const own = (from: CivilDate, until: CivilDate): FigurePeriod => ({ choice: 'own', from, until })
const PERIODS = [
  periodOf('year', TODAY),
  periodOf('all', TODAY),
  own('2026-09-20', '2026-11-10'),
  own('2026-10-01', '2026-10-02'),
  own('2027-02-01', '2027-03-01'),
  own('2019-01-01', '2020-01-01'),
]

let house: TestDatabase
let pool: Database
let tenant: TestTenant
let ids: string[]
let barred: MemberActor
let within: MemberActor
let outsider: MemberActor
let newcomer: MemberActor
beforeAll(async () => {
  house = await testDatabase()
  pool = useDatabase(house.webUrl)
  tenant = await aTenant()
  barred = await aMember(tenant, 'manager', 'Bartholomeus Kortekaas')
  within = await aMember(tenant, 'manager', 'Annelies van Dongen')
  outsider = { ...(await aMember(tenant, 'handler', 'Quirijn Buitenhuis')), role: 'outsider' }
  newcomer = await aMember(tenant, 'manager', 'Nieuwkomer Net')
  const rows = fc.sample(anyFigureRow, { numRuns: 200, seed: 11 })
  const cases = await manyCases(
    tenant,
    rows.map((row) => ({ ...row, handler: null, improvements: [] })),
  )
  ids = cases.map(({ id }) => id)
  await change(async (sql) => {
    await sql`update members set role = 'outsider' where id = ${outsider.memberId}`
    await sql`update members set looked_over = id <> ${newcomer.memberId} where tenant_id = ${tenant.tenantId}`
    await sql`insert into outsiders (tenant_id, case_id, member_id, invited_by, created_at)
      select tenant_id, id, ${outsider.memberId}, ${tenant.owner.memberId}, now() from cases
      where tenant_id = ${tenant.tenantId} and phase = 'closed' and received_on < ${TODAY} order by id limit 3`
  })
})
afterAll(async () => {
  await pool.close()
  await house.drop()
})

const change = (work: (sql: Sql) => Promise<unknown>) => withoutWalls(house, work)
const some = (from: number, to: number) => ids.slice(from, to)

/** The figures as they are counted, and of the same cases by hand. */
async function both(actor: MemberActor, period: FigurePeriod) {
  const asked = { period, months: monthsToDraw(period, TODAY), today: TODAY }
  return inTenant(actor, async (tx) => {
    const read = tx.sql`
      select phase, phase = 'closed' as closed, received_on::text as "receivedOn", closed_on::text as "closedOn",
        promised_on::text as "promisedOn", first_answered_on::text as "firstAnsweredOn", extended,
        suspended_on::text as "suspendedOn", outcome, department, handler, channel, subjects, causes, points,
        '{}'::text[] as improvements
      from cases where tenant_id = ${tx.tenantId}`
    const rows = await rowsOf(Row, read)
    return { counted: await countFigures(tx, asked), byHand: figuresByHand(rows, asked), rows: rows.length }
  })
}

async function areTheSameForAll() {
  for (const actor of [tenant.owner, barred, within, outsider, newcomer])
    for (const period of PERIODS) {
      const { counted, byHand } = await both(actor, period)
      expect([actor.role, period, counted]).toEqual([actor.role, period, byHand])
    }
}

const summed = () =>
  inTenant({ kind: 'system', tenantId: tenant.tenantId }, async ({ sql, tenantId }) => {
    const [row] = await sql<{ rows: number; fresh: number }[]>`
      select count(*)::int as rows, count(*) filter (where fresh)::int as fresh from figures_by_day where tenant_id = ${tenantId}`
    return row ?? { rows: 0, fresh: 0 }
  })

describe('the figures, of whoever asks, are those of the cases they may read', () => {
  test('when complaints were brought in, open and closed', async () => {
    await areTheSameForAll()
    expect((await summed()).rows).toBeGreaterThan(300)
  })

  test('when some are closed to one member, and some open to one alone', async () => {
    await change(async (sql) => {
      await sql`update cases set barred = array[${barred.memberId}]::uuid[] where id = any(${some(0, 30)})`
      await sql`update cases set circle = array[${within.memberId}]::uuid[] where id = any(${some(20, 50)})`
    })
    await areTheSameForAll()
    const seen = await Promise.all(
      [tenant.owner, barred, within].map(async (who) => (await both(who, periodOf('all', TODAY))).rows),
    )
    expect(new Set(seen).size).toBe(3)
  })

  test('when that is over', async () => {
    await change((sql) => sql`update cases set barred = '{}', circle = null where id = any(${some(10, 40)})`)
    await areTheSameForAll()
  })

  test('when cases are opened again, and closed on another day or on one that nobody knows', async () => {
    await change(async (sql) => {
      await sql`update cases set phase = 'assessing', closed_on = null, outcome = null where id = any(${some(40, 80)})`
      await sql`update cases set phase = 'closed', outcome = 'answered', closed_on = received_on + 9 where id = any(${some(60, 110)})`
      await sql`update cases set phase = 'closed', outcome = 'withdrawn', closed_on = null where id = any(${some(110, 120)})`
      await sql`update cases set phase = 'closed', closed_on = received_on - 4 where id = any(${some(120, 124)})`
    })
    await areTheSameForAll()
  })

  test('when they move, are about something else, or are judged otherwise', async () => {
    const points = JSON.stringify([
      { subject: 'planning', cause: 'none-found', judgement: 'partly-upheld' },
      { subject: 'planning', cause: 'rekening', judgement: 'not-upheld' },
    ])
    await change(async (sql) => {
      await sql`update cases set department = 'elders' where id = any(${some(50, 150)})`
      await sql`update cases set subjects = '{planning,kleding}', causes = '{rekening,none-found}', points = ${points}::text::jsonb
        where id = any(${some(70, 130)})`
      await sql`update cases set received_on = received_on - 3, first_answered_on = received_on + 5, promised_on = received_on + 2,
        extended = not extended where id = any(${some(90, 170)})`
    })
    await areTheSameForAll()
  })

  test('when cases are gone', async () => {
    await change(
      (sql) => sql`delete from cases where id = any(${some(150, 200)})
      and not exists (select 1 from outsiders o where o.case_id = cases.id)`,
    )
    await areTheSameForAll()
  })

  test('when days were put together, of which fewer rows are left', async () => {
    const before = await summed()
    await allTogether()
    await areTheSameForAll()
    const after = await summed()
    expect(before.fresh).toBe(before.rows)
    expect(after.fresh).toBe(0)
    expect(after.rows).toBeLessThan(before.rows / 2)
  })

  test('when all is summed anew, which nobody can ask who does not see every case', async () => {
    const before = await summed()
    await change((sql) => sql.begin(sumAnew))
    expect(await summed()).toEqual(before)
    await areTheSameForAll()
    await expect(inTenant(barred, ({ sql }) => sql`select app.count_days_again()`)).rejects.toMatchObject({
      code: '42501',
    })
  })
})

describe('what stands summed by day', () => {
  test('does not grow when a complaint comes in', async () => {
    const before = await summed()
    await manyCases(tenant, [{ ...anOpenRow(), department: 'planning' }])
    expect(await summed()).toEqual(before)
  })

  test('keeps nobody waiting: two who close complaints of one day do so at once', async () => {
    const [one, other] = await manyCases(tenant, [anOpenRow(), anOpenRow()])
    await change((first) =>
      first.begin(async (sql) => {
        await close(sql, one)
        // Would wait for the first, and it for this.
        await change((second) => close(second, other))
      }),
    )
    await areTheSameForAll()
  })

  test('counts once what is closed while days are put together, or all is summed anew', async () => {
    const rows = await manyCases(tenant, [anOpenRow(), anOpenRow(), anOpenRow(), anOpenRow()])
    for (const [i, meanwhile] of [putSomeTogether, sumAnew].entries()) {
      await change((first) =>
        first.begin(async (sql) => {
          await close(sql, rows[2 * i])
          await change((second) => second.begin(meanwhile))
        }),
      )
      await areTheSameForAll()
      await change((first) =>
        first.begin(async (sql) => {
          await meanwhile(sql)
          await change((second) => close(second, rows[2 * i + 1]))
        }),
      )
      await areTheSameForAll()
    }
  })

  test('is written by the database alone, and seen by nobody from outside or of another organisation', async () => {
    const others = await aTenant()
    for (const who of [outsider, newcomer, others.owner])
      expect(await inTenant(who, ({ sql }) => sql`select 1 from figures_by_day`)).toHaveLength(0)
    for (const write of [
      'delete from figures_by_day',
      'update figures_by_day set cases = 0',
      'insert into figures_by_day default values',
    ])
      await expect(inTenant(tenant.owner, ({ sql }) => sql.unsafe(write))).rejects.toMatchObject({ code: '42501' })
  })
})

function close(sql: Connection, one: { id: string } | undefined) {
  return sql`update cases set phase = 'closed', closed_on = ${TODAY}, outcome = 'resolved' where id = ${one?.id ?? ''}`
}

async function sumAnew(sql: Connection) {
  await sql`select set_config('app.tenant_id', ${tenant.tenantId}, true)`
  await sql`select app.count_days_again()`
}

async function putSomeTogether(sql: Connection) {
  await sql`select app.put_days_together(1000)`
}

async function allTogether() {
  const worker = connect(house.workerUrl, { max: 1 })
  while ((await putDaysTogether(7, worker.sql)) > 0);
  await worker.close()
}

function anOpenRow(): FigureRow {
  const [row] = fc.sample(anyFigureRow, { numRuns: 1, seed: 1 })
  if (!row) throw new Error('no row')
  return {
    ...row,
    phase: 'assessing',
    closed: false,
    closedOn: null,
    outcome: null,
    receivedOn: '2026-11-01',
    handler: null,
    improvements: [],
  }
}

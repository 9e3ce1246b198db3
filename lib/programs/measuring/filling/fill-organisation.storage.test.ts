import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { live } from '@/lib/demo/live-case'
import { fillOrganisation, planOf } from './fill-organisation'
import { identityOf } from './identity'
import { nobody, silence } from './marks'
import { lifeFor, momentOf } from './one-case'
import { voiceOf } from './voice'
import { worldOf } from './world'

const until = new Date('2026-11-28T12:00:00Z')
const _today = '2026-11-28'
const SIZE = 120
const HISTORIES = 40
const filling = { seed: 7, size: SIZE, histories: HISTORIES, until }

let house: TestDatabase
let database: Database
let full: TestTenant
let _small: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
  full = await aTenant({ since: new Date('2023-01-01T08:00:00Z') })
  for (const name of ['Hanna de Wit', 'Omar Said', 'Piet Groen']) await aMember(full, 'handler', name)
  _small = await aTenant()
  await withoutWalls(house, async (sql) => {
    await sql`update members set looked_over = true`
  })
  await fillOrganisation(house.superuserUrl, { tenantId: full.tenantId, ...filling })
})
afterAll(async () => {
  await database.close()
  await house.drop()
})

/** Some of the cases, told by the operations in an organisation with the same ids in it. */
const SAMPLE = [0, 17, 40, 58, 77, 90, 101, 110, 116, 119]

/** The plan, identity and voice of the nth case. */
async function whoIs(nth: number) {
  const world = await worldOf(full.tenantId)
  const pattern = Math.floor(((nth + 1) * HISTORIES - 1) / SIZE)
  const plan = planOf(pattern, { seed: filling.seed, histories: HISTORIES })
  const { filedAt } = lifeFor(plan, world, { identity: nobody, voice: silence }, until)
  return { world, plan, identity: identityOf({ seed: filling.seed, nth, filedAt }), voice: voiceOf(filling.seed, nth) }
}

/** Every row that hangs on this case, in whatever table, as the database says it. */
async function rowsOfCase(caseId: string): Promise<Record<string, string[]>> {
  return withoutWalls(house, async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'case_id' order by 1`
    const found: Record<string, string[]> = {}
    const read = async (name: string, which: ReturnType<typeof sql>) => {
      const rows = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t where ${which} order by 1`
      found[name] = rows.map(({ row }) => row)
    }
    for (const { name } of tables) await read(name, sql`case_id = ${caseId}`)
    await read('cases', sql`id = ${caseId}`)
    await read('people', sql`id in (select person_id from parties where case_id = ${caseId})`)
    return found
  })
}

async function forget(caseId: string): Promise<void> {
  await withoutWalls(house, (sql) =>
    sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`delete from people where id in (select person_id from parties where case_id = ${caseId})`
      for (const table of ['parties', 'texts', 'events', 'messages', 'submissions'])
        await tx`delete from ${tx(table)} where case_id = ${caseId}`
      await tx`delete from cases where id = ${caseId}`
    }),
  )
}

describe('a case that was filled in', () => {
  test('is, row by row and in every table, what the operations write when the same is done', async () => {
    for (const nth of SAMPLE) {
      const { world, plan, identity, voice } = await whoIs(nth)
      const moment = momentOf(identity, until)
      const life = lifeFor(plan, world, { identity, voice }, until)
      const reference = identity.reference
      const id = await inTenant(full.owner, async ({ sql }) => {
        const [row] = await sql<{ id: string }[]>`select id from cases where reference = ${reference}`
        return row?.id ?? ''
      })
      const filledIn = await rowsOfCase(id)
      expect(filledIn.cases).toHaveLength(1)
      await forget(id)
      expect(await live(life, moment)).toBe(id)
      expect(await rowsOfCase(id)).toEqual(filledIn)
    }
  })
})

import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { PartyActor } from '@/lib/core/access/actor'
import { enterCode, requestCode } from '@/lib/operations/cases/open-status'
import { complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { filed, codeFor, caseOf } = complainantOf(() => tenant)

/** Somebody who asked for a code, in this browser. */
async function asked() {
  const { reference } = await filed({ email: `ria.${atThisMoment().secret(4)}@voorbeeld.nl` })
  const { caseId, party } = await caseOf(reference)
  const actor: PartyActor = { kind: 'party', tenantId: tenant.tenantId, caseId, partyId: party, opened: false }
  const got = await requestCode(actor, atThisMoment())
  if (!got.ok) throw new Error(`no code: ${got.refusal.kind}`)
  const code = await codeFor(reference)
  const wrong = code === '000000' ? '111111' : '000000'
  return { actor, visit: got.value.visit, code, wrong, reference }
}

const kindsOf = (answers: Awaited<ReturnType<typeof enterCode>>[]) =>
  answers.map((answer) => (answer.ok ? 'opened' : answer.refusal.kind)).sort()

describe('a code', () => {
  test('opens the case and the party it was asked for, and no other', async () => {
    const [one, other] = [await asked(), await asked()]
    const entered = { visit: one.visit, code: one.code }
    expect(kindsOf([await enterCode(other.actor, entered, atThisMoment())])).toEqual(['code-expired'])
    const samePerson = { ...one.actor, partyId: other.actor.partyId }
    expect(kindsOf([await enterCode(samePerson, entered, atThisMoment())])).toEqual(['code-expired'])
    const sameCase = { ...other.actor, partyId: one.actor.partyId }
    expect(kindsOf([await enterCode(sameCase, entered, atThisMoment())])).toEqual(['code-expired'])
    expect(kindsOf([await enterCode(one.actor, entered, atThisMoment())])).toEqual(['opened'])
  })

  test('of tries that come at the same time five are looked at, one after the other', async () => {
    const { actor, visit, wrong } = await asked()
    const answers = await whileAllWait(actor, 8, () => enterCode(actor, { visit, code: wrong }, atThisMoment()))
    expect(kindsOf(answers)).toEqual([...Array(3).fill('code-expired'), ...Array(5).fill('wrong-code')])
  })

  test('a hundred tries at once are a hundred answers, and no fault', async () => {
    const { actor, visit, wrong } = await asked()
    const tries = Array.from({ length: 100 }, () => enterCode(actor, { visit, code: wrong }, atThisMoment()))
    const kinds = kindsOf(await Promise.all(tries))
    expect(kinds.filter((kind) => kind === 'wrong-code')).toHaveLength(5)
    expect(kinds.filter((kind) => kind === 'code-expired')).toHaveLength(95)
  })

  test('of a hundred tries only a few ever wait for one another', async () => {
    const { actor, visit, wrong } = await asked()
    const lines = () => inTenant(tenant.owner, ({ sql }) => sql`select 1 from access_log where screen = 'enter-code'`)
    const before = await lines()
    await Promise.all(Array.from({ length: 100 }, () => enterCode(actor, { visit, code: wrong }, atThisMoment())))
    expect((await lines()).length - before.length).toBeLessThanOrEqual(12)
  })
})

/** Holds the visits of this case, starts so many at once, and lets go when each of them waits. */
async function whileAllWait<T>({ caseId }: PartyActor, many: number, start: () => Promise<T>): Promise<T[]> {
  const holder = connect(database.superuserUrl, { max: 2 })
  try {
    const started: Promise<T>[] = []
    await holder.sql.begin(async (sql) => {
      await sql`select 1 from status_visits where case_id = ${caseId} for update`
      for (let n = 0; n < many; n += 1) started.push(start())
      for (let waiting = 0; waiting < many; await nextTurn()) {
        const [row] = await holder.sql<{ n: number }[]>`
          select count(*) as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`
        waiting = row?.n ?? 0
      }
    })
    return await Promise.all(started)
  } finally {
    await holder.close()
  }
}

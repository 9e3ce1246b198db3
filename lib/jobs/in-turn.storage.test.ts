import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { claimFor, deliverMessage } from './deliver-message'
import { settle } from './settle-message'
import { aClock } from './testing/a-clock'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
})
afterAll(() => house.drop())

test('a mail that must follow another waits while that one is going, and not for the five minutes after it', async () => {
  const clock = aClock('2026-11-23T09:00:00Z')
  const { caseId } = await withDatabase(house.webUrl, async () => aComplaint(await aTenant(), { now: clock.now() }))
  const superuser = connect(house.superuserUrl, { max: 1 })
  const second = clock.moment().newId()
  await superuser.sql`
    insert into messages (tenant_id, id, case_id, cause, kind, member_id, state, next_attempt_at, created_at)
    select tenant_id, ${second}, case_id, (select max(seq) from events e where e.case_id = m.case_id), 'broken', member_id,
      'waiting', next_attempt_at, created_at
    from messages m where case_id = ${caseId} and kind = 'assigned'`
  const [first] = await superuser.sql<
    { id: string }[]
  >`select id from messages where case_id = ${caseId} and kind = 'assigned'`
  const onFault = (fault: unknown) => {
    throw fault
  }
  const via = { via: 'mailbox', from: 'Gehoor <post@gehoor.example>' } as const
  const held = await withDatabase(house.workerUrl, async () => {
    const taken = await claimFor(first?.id ?? '', clock.moment())
    if (taken === null) throw new Error('it waits to be taken')
    await deliverMessage(second, { moment: clock.moment, onFault, via })
    return taken
  })
  const [waits] = await superuser.sql<{ state: string; problem: string; at: Date }[]>`
    select state, last_problem as problem, next_attempt_at as at from messages where id = ${second}`
  expect(waits).toMatchObject({ state: 'waiting', problem: 'in-turn' })
  expect((waits?.at.getTime() ?? 0) - clock.now().getTime()).toBeLessThanOrEqual(40_000)
  await withDatabase(house.workerUrl, () =>
    settle({ ...held, since: null }, { kind: 'sent', providerId: null }, { moment: clock.moment, onFault, via }),
  )
  const [goes] = await superuser.sql<{ at: Date }[]>`select next_attempt_at as at from messages where id = ${second}`
  expect(goes?.at, 'the one before it has left').toEqual(clock.now())
  await superuser.close()
})

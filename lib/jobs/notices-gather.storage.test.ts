import { expect, test } from 'vitest'
import { connect } from '@/db/client'
import { waitingSince } from '@/db/outside-tenant/due-work'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { NOTICES_GATHER_MS } from '@/lib/core/case/messages'
import { MINUTE_MS } from './testing/a-clock'
import { aMailHouse } from './testing/a-mail-house'
import { type OutboxRow, outboxOf, sentEvents } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

const world = aMailHouse()
const { asWeb } = world

type Filed = { caseId: string; reference: string; tenantId: string }

async function filed(of: TestTenant): Promise<Filed> {
  const email = `klaas.${world.clock.moment().newId()}@example.org`
  const { caseId, reference } = await asWeb(() => aComplaint(of, { answers: { email }, now: world.clock.now() }))
  return { caseId, reference, tenantId: of.tenantId }
}

const own = () => asWeb(() => aTenant())

async function noticeOf({ tenantId, caseId }: Filed): Promise<OutboxRow> {
  const row = (await asWeb(() => outboxOf(tenantId, caseId))).find(({ kind }) => kind === 'assigned')
  if (!row) throw new Error('a complaint has a notice')
  return row
}

/** What the staff of this organisation were sent: no acknowledgement is. */
const toStaff = ({ slug }: TestTenant) => world.outbox.resend.taken().filter(({ to }) => to[0]?.startsWith(slug))
const speakOf = ({ text }: { text: string }, cases: readonly Filed[]) =>
  cases.filter(({ reference }) => text.includes(`/desk/cases/${reference}`)).length

/** Another notice about this case to the same person: what the clock or the complainant brings. */
async function alsoSays({ caseId }: Filed, kind: 'information-added'): Promise<string> {
  const id = world.clock.moment().newId()
  const superuser = connect(world.house.superuserUrl, { max: 1 })
  await superuser.sql`
    insert into messages (tenant_id, id, case_id, cause, kind, member_id, state, next_attempt_at, created_at)
    select tenant_id, ${id}, case_id, (select max(seq) from events e where e.case_id = m.case_id), ${kind}, member_id,
      'waiting', ${world.clock.now()}, ${world.clock.now()}
    from messages m where case_id = ${caseId} and kind = 'assigned'`
  await superuser.close()
  return id
}

test('the first notice of a quiet while leaves at once; of ten in the five minutes after it one mail is made', async () => {
  const of = await own()
  const first = await filed(of)
  await world.outbox.tick()
  expect(toStaff(of).map((mail) => speakOf(mail, [first]))).toEqual([1])
  const later: Filed[] = []
  for (let n = 0; n < 10; n += 1) {
    later.push(await filed(of))
    if (n % 3 === 2) await world.outbox.tick()
  }
  expect(toStaff(of)).toHaveLength(1)
  const waiting = await noticeOf(later[0] as Filed)
  expect(waiting).toMatchObject({ state: 'waiting', attempts: 0, problem: 'gathering' })
  await world.outbox.tick(3)
  expect(toStaff(of).map((mail) => speakOf(mail, later))).toEqual([0, 10])
  for (const one of later) {
    expect((await noticeOf(one)).state).toBe('sent')
    expect(Object.values(await asWeb(() => sentEvents(one.tenantId, one.caseId)))).toEqual([1, 1])
  }
})

test('a notice waits five minutes after the last that left, and not longer whatever leaves meanwhile', async () => {
  const of = await own()
  const early = await filed(of)
  await world.outbox.tick()
  const left = world.clock.now().getTime() - MINUTE_MS
  const waits = await filed(of)
  await world.outbox.tick()
  expect((await noticeOf(waits)).nextAttemptAt).toEqual(new Date(left + NOTICES_GATHER_MS))
  await alsoSays(early, 'information-added')
  await world.outbox.tick(3)
  expect(toStaff(of).map((mail) => speakOf(mail, [waits]))).toEqual([0])
  await world.outbox.tick()
  expect(toStaff(of).map((mail) => speakOf(mail, [waits]))).toEqual([0, 1])
})

test('after five quiet minutes the next notice leaves at once again', async () => {
  const of = await own()
  await filed(of)
  await world.outbox.tick(6)
  const next = await filed(of)
  await world.outbox.tick()
  expect(toStaff(of).map((mail) => speakOf(mail, [next]))).toEqual([0, 1])
})

test('two notices of one case that gathered are said in one mail, which counts it once', async () => {
  const of = await own()
  await filed(of)
  await world.outbox.tick()
  const [twice, once] = [await filed(of), await filed(of)]
  await alsoSays(twice, 'information-added')
  await world.outbox.tick(6)
  expect(toStaff(of).map((mail) => speakOf(mail, [twice, once]))).toEqual([0, 2])
  expect(toStaff(of)[1]?.subject).toMatch(/^2 klachten/)
})

test('who may not read one of them any more gets none of it in what gathered', async () => {
  const of = await own()
  await filed(of)
  await world.outbox.tick()
  const [gone, stays] = [await filed(of), await filed(of)]
  await world.outbox.tick()
  const superuser = connect(world.house.superuserUrl, { max: 1 })
  await superuser.sql`
    update cases set barred = array[m.member_id], state = jsonb_set(cases.state, '{barred}', jsonb_build_array(m.member_id))
    from messages m where m.case_id = cases.id and m.kind = 'assigned' and cases.id = ${gone.caseId}`
  await superuser.close()
  await world.outbox.tick(4)
  expect(toStaff(of).map((mail) => [speakOf(mail, [gone]), speakOf(mail, [stays])])).toEqual([
    [0, 0],
    [0, 1],
  ])
  expect([(await noticeOf(gone)).state, (await noticeOf(stays)).state]).toEqual(['cancelled', 'sent'])
})

test('what gathers is not late, and no two organisations wait for each other', async () => {
  const [of, there] = [await own(), await own()]
  await filed(of)
  await world.outbox.tick()
  await filed(of)
  const theirs = await filed(there)
  await world.outbox.tick()
  expect([toStaff(of).length, toStaff(there).map((mail) => speakOf(mail, [theirs]))]).toEqual([1, [1]])
  const { caseMail } = await withDatabase(world.house.workerUrl, () => waitingSince())
  expect(new Date(caseMail ?? 0).getTime()).toBeGreaterThan(world.clock.now().getTime())
})

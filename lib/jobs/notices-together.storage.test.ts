import { expect, test } from 'vitest'
import { connect } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { MINUTE_MS } from './testing/a-clock'
import { aMailHouse } from './testing/a-mail-house'
import { type OutboxRow, outboxOf, sentEvents } from './testing/outbox-rows'

const world = aMailHouse()
const { asWeb } = world

/** At an organisation where all was quiet: whoever had mail a moment ago waits for the next. */
async function filed(times: number, at?: TestTenant) {
  const of = at ?? (await asWeb(() => aTenant()))
  const cases: { caseId: string; reference: string; tenantId: string }[] = []
  for (let n = 0; n < times; n += 1) {
    const email = `klaas.${world.clock.moment().newId()}@example.org`
    const { caseId, reference } = await asWeb(() => aComplaint(of, { answers: { email }, now: world.clock.now() }))
    cases.push({ caseId, reference, tenantId: of.tenantId })
  }
  return cases
}

async function noticesOf(cases: Awaited<ReturnType<typeof filed>>): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const { tenantId, caseId } of cases)
    rows.push(...(await asWeb(() => outboxOf(tenantId, caseId))).filter(({ kind }) => kind === 'assigned'))
  return rows
}

/** What staff were sent: no acknowledgement is. */
const toStaff = () => world.outbox.resend.taken().filter(({ to }) => !to[0]?.startsWith('klaas.'))
const written = (reference: string) => `Dossier ${reference.slice(0, 4)} ${reference.slice(4)}`

test('three complaints that come at once are one mail to whoever gets them, with the number and link of each', async () => {
  const cases = await filed(3)
  await world.outbox.tick()
  const [mail, ...more] = toStaff()
  expect(more).toEqual([])
  expect(mail?.subject).toMatch(/^3 klachten bij .* wachten op u$/)
  for (const { reference } of cases) {
    expect(mail?.text).toContain(written(reference))
    expect(mail?.text).toContain(`/desk/cases/${reference}`)
    expect(mail?.html).toContain(`/desk/cases/${reference}`)
  }
  const rows = await noticesOf(cases)
  expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  for (const { tenantId, caseId } of cases) {
    const events = await asWeb(() => sentEvents(tenantId, caseId))
    expect(Object.values(events)).toEqual([1, 1])
  }
})

test('of two organisations no mail speaks for both, and one complaint alone is said as ever', async () => {
  const there = await asWeb(() => aTenant())
  await filed(1)
  await filed(1, there)
  await world.outbox.tick()
  expect(toStaff().map(({ subject }) => subject)).toEqual([
    expect.stringContaining('Een klacht voor u'),
    expect.stringContaining('Een klacht voor u'),
  ])
})

test('a mail that says several and does not leave counts as sent for none, and leaves once, as it was', async () => {
  const cases = await filed(3)
  world.outbox.resend.feel({ status: 429, name: 'rate_limit_exceeded' })
  await world.outbox.tick(2)
  expect((await noticesOf(cases)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
  world.outbox.resend.feel('fine')
  await world.outbox.tick(8)
  expect((await noticesOf(cases)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  expect(toStaff().map(({ subject }) => subject)).toEqual([expect.stringMatching(/^3 klachten bij/)])
})

test('who may not read one of them any more gets none of it, also of a mail that was written before', async () => {
  const cases = await filed(3)
  world.outbox.resend.feel({ status: 429, name: 'rate_limit_exceeded' })
  await world.outbox.tick()
  const gone = cases[1]
  const superuser = connect(world.house.superuserUrl, { max: 1 })
  await superuser.sql`
    update cases set barred = array[m.member_id], state = jsonb_set(cases.state, '{barred}', jsonb_build_array(m.member_id))
    from messages m where m.case_id = cases.id and m.kind = 'assigned' and cases.id = ${gone?.caseId ?? ''}`
  await superuser.close()
  world.outbox.resend.feel('fine')
  world.clock.forward(MINUTE_MS)
  await world.outbox.tick(8)
  const said = toStaff()
    .map(({ text }) => text)
    .join()
  for (const { reference } of cases)
    expect(said.includes(`/desk/cases/${reference}`), reference).toBe(reference !== gone?.reference)
  expect((await noticesOf(cases)).map(({ state }) => state)).toEqual(['sent', 'cancelled', 'sent'])
})

import { expect, test } from 'vitest'
import { connect } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant } from '@/db/testing/a-tenant'
import type { Actor } from '@/lib/core/access/actor'
import { statusCode } from '@/lib/secrets/status-code'
import { MINUTE_MS } from './testing/a-clock'
import { aMailHouse } from './testing/a-mail-house'
import { outboxOf, sentEvents } from './testing/outbox-rows'

const MARKER = 'Zilverreiger'

const world = aMailHouse()
const { asWeb, does, complaintOf } = world

function file(different: Parameters<typeof aComplaint>[1] = {}, of = world.tenant) {
  const email = `${MARKER}.${world.clock.moment().newId()}@example.org`
  const answers = { story: `${MARKER} kwam niet`, name: `${MARKER} Jansen`, email, ...different.answers }
  return asWeb(() => aComplaint(of, { ...different, answers, now: world.clock.now() }))
}

const rowsOf = (caseId: string) => asWeb(() => outboxOf(world.tenant.tenantId, caseId))
const mailOf = async (caseId: string, kind: string) => {
  const row = (await rowsOf(caseId)).find((one) => one.kind === kind)
  return world.outbox.resend.taken().find(({ key }) => key === row?.id)
}

// First, because for sixty days the clockwork looks at every case that is there.
test('the handler is warned, told what was broken, and the complainant hears from us after a silence: once each', async () => {
  const { caseId } = await file()
  await world.outbox.tick()
  for (let day = 0; day < 60; day += 2) {
    world.clock.forward(2 * 24 * 60 * MINUTE_MS)
    await world.outbox.tick()
  }
  // The last warnings wait for the end of their quarter of an hour.
  world.clock.forward(16 * MINUTE_MS)
  await world.outbox.tick()
  const rows = await rowsOf(caseId)
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(
    new Set(['acknowledgement', 'assigned', 'due-soon', 'broken', 'late', 'silence']),
  )
  expect(rows.every(({ state }) => state === 'sent')).toBe(true)
  const own = world.outbox.resend.taken().filter(({ key }) => rows.some(({ id }) => id === key))
  // Two notices of one case that fall due together are one mail.
  const saidIn = new Set(rows.map(({ id, carriedBy }) => carriedBy ?? id))
  expect(new Set(own.map(({ key }) => key))).toEqual(saidIn)
  expect(own).toHaveLength(saidIn.size)
  const written = await asWeb(() => sentEvents(world.tenant.tenantId, caseId))
  expect(written).toEqual(Object.fromEntries(rows.map(({ id }) => [id, 1])))
  expect(own.every(({ offered }) => offered === 1)).toBe(true)
  expect((await mailOf(caseId, 'due-soon'))?.text).toContain('/desk/cases/')
})

test('no word of the complaint and no name goes to an address that nobody confirmed, nor to staff', async () => {
  const { caseId, token } = await file()
  const { party } = await complaintOf(caseId)
  await does(caseId, { type: 'ask', party, text: `Was ${MARKER} er?`, replyBy: '2026-12-07' })
  await does(caseId, { type: 'reply', party, text: `Over ${MARKER}` })
  await world.outbox.tick(4)
  expect(world.outbox.resend.taken()).toHaveLength(4)
  for (const { subject, html, text, from } of world.outbox.resend.taken())
    expect(`${subject}${html}${text}${from}`).not.toContain(MARKER)
  expect((await mailOf(caseId, 'question'))?.text).toContain(`/s/${token}`)
})

test('a confirmed address is told the question itself', async () => {
  const { caseId } = await file()
  const { party } = await complaintOf(caseId)
  await does(
    caseId,
    { type: 'confirm-address', party, how: 'code' },
    { kind: 'system', tenantId: world.tenant.tenantId },
  )
  await does(caseId, { type: 'ask', party, text: `Was ${MARKER} er?`, replyBy: '2026-12-07' })
  await world.outbox.tick(4)
  const question = await mailOf(caseId, 'question')
  expect(question?.text).toContain(`Was ${MARKER} er?`)
  expect(question?.text).toContain('7 december')
  expect(question?.subject).not.toContain(MARKER)
})

test('after an outage, what was written first to somebody arrives first', async () => {
  const { caseId } = await file()
  const { party } = await complaintOf(caseId)
  world.outbox.resend.feel({ status: 500, name: 'application_error' })
  for (const text of ['een', 'twee', 'drie']) {
    await does(caseId, { type: 'reply', party, text })
    await world.outbox.tick(7)
  }
  // Tried once, so that it is the first to be tried again: within a minute, the others within five.
  await does(caseId, { type: 'reply', party, text: 'vier' })
  await world.outbox.tick()
  world.outbox.resend.feel('fine')
  await world.outbox.tick(40)
  const written = (await rowsOf(caseId)).filter(({ kind }) => kind === 'acknowledgement' || kind === 'reply')
  const arrived = world.outbox.resend.taken().filter(({ key }) => written.some(({ id }) => id === key))
  expect(written).toHaveLength(5)
  expect(arrived.map(({ key }) => key)).toEqual(written.map(({ id }) => id))
})

test('a mail goes out in the organisation’s name and is answered to its own address', async () => {
  const { caseId } = await file()
  await world.outbox.tick()
  const mail = await mailOf(caseId, 'acknowledgement')
  expect(mail).toMatchObject({
    from: expect.stringMatching(/^"Organisation tenant-.* via Gehoor" <post@gehoor\.example>$/),
    reply_to: world.tenant.procedure.contact.email,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  })
  expect((await mailOf(caseId, 'assigned'))?.reply_to).toBeUndefined()
})

test('what is kept of a mail holds neither the status link nor the code; what leaves holds both', async () => {
  const { caseId, token } = await file()
  const { party } = await complaintOf(caseId)
  const system: Actor = { kind: 'system', tenantId: world.tenant.tenantId }
  const self: Actor = { kind: 'party', tenantId: world.tenant.tenantId, caseId, partyId: party, opened: false }
  const seq = await does(caseId, { type: 'request-code', party }, self)
  await world.outbox.tick()
  const code = statusCode({ tenantId: world.tenant.tenantId, caseId, partyId: party, seq })
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`
  expect((await mailOf(caseId, 'code'))?.text).toContain(shown)
  expect((await mailOf(caseId, 'acknowledgement'))?.html).toContain(`/s/${token}`)
  const kept = await asWeb(() =>
    inTenant(system, async ({ sql, tenantId }) => [
      ...(await sql<{ all: string }[]>`select r::text as all from renderings r where tenant_id = ${tenantId}`),
    ]),
  )
  const everything = kept.map(({ all }) => all).join('\n')
  expect(everything).toContain('link-1-of-')
  expect(everything).not.toContain(token)
  expect(everything).not.toContain(shown)
})

test('a code that could not be sent in time is not sent any more', async () => {
  const { caseId } = await file()
  const { party } = await complaintOf(caseId)
  const self: Actor = { kind: 'party', tenantId: world.tenant.tenantId, caseId, partyId: party, opened: false }
  await does(caseId, { type: 'request-code', party }, self)
  world.outbox.resend.feel({ status: 500, name: 'application_error' })
  await world.outbox.tick(15)
  world.outbox.resend.feel('fine')
  await world.outbox.tick(10)
  expect(await rowsOf(caseId)).toContainEqual(
    expect.objectContaining({ kind: 'code', state: 'cancelled', problem: 'expired' }),
  )
  expect(await mailOf(caseId, 'code')).toBeUndefined()
  expect(await mailOf(caseId, 'acknowledgement')).toBeDefined()
})

test('three before midnight and three after it are six: the sixth waits', async () => {
  world.clock.forward(14.5 * 60 * MINUTE_MS)
  const email = `night.${world.clock.moment().newId()}@example.org`
  for (let i = 0; i < 6; i += 1) {
    await file({ answers: { email } })
    await world.outbox.tick()
    world.clock.forward(15 * MINUTE_MS)
  }
  expect(world.outbox.resend.taken().filter(({ to }) => to.includes(email))).toHaveLength(3)
})

test('somebody without an email address gets none, and the row says so', async () => {
  const { caseId } = await file({ answers: { email: null, phone: '+31612345678', reachBy: 'phone' } })
  await world.outbox.tick()
  expect(await rowsOf(caseId)).toContainEqual(
    expect.objectContaining({ kind: 'acknowledgement', state: 'held', problem: 'no-address' }),
  )
})

test('an organisation that has closed writes to nobody any more', async () => {
  const closing = await asWeb(() => aTenant())
  const { caseId } = await file({}, closing)
  const superuser = connect(world.house.superuserUrl)
  await superuser.sql`update tenants set state = 'closed', closed_at = now() where id = ${closing.tenantId}`
  await superuser.close()
  await world.outbox.tick(2)
  const rows = await asWeb(() => outboxOf(closing.tenantId, caseId))
  expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual(['cancelled gone', 'cancelled gone'])
  expect(world.outbox.resend.taken().filter(({ key }) => rows.some(({ id }) => id === key))).toEqual([])
})

test('a mail that was made for one address does not go to it when the person has another now: it is made anew for that one', async () => {
  const { caseId } = await file()
  world.outbox.resend.feel({ status: 500, name: 'application_error' })
  await world.outbox.tick()
  const { parties } = await complaintOf(caseId)
  const person = parties[0]?.person ?? ''
  await asWeb(() =>
    inTenant(
      world.tenant.owner,
      ({ sql, tenantId }) =>
        sql`update people set email = 'anders@example.org', email_key = 'anders@example.org' where tenant_id = ${tenantId} and id = ${person}`,
    ),
  )
  world.outbox.resend.feel('fine')
  await world.outbox.tick(10)
  expect(await rowsOf(caseId)).toContainEqual(
    expect.objectContaining({ kind: 'acknowledgement', state: 'sent', problem: null }),
  )
  const [acknowledgement] = world.outbox.resend.taken().filter(({ subject }) => subject.includes('ontvangen'))
  expect(acknowledgement?.to).toEqual(['anders@example.org'])
  expect(await mailOf(caseId, 'assigned')).toBeDefined()
})

test('someone who turns out to be the subject no longer gets the mail that was waiting for them', async () => {
  const handler = await asWeb(() => aMember(world.tenant, 'handler', 'Joost van Dam'))
  const { caseId } = await file({ answers: { about: 'de man van dinsdag' } })
  await does(caseId, { type: 'assign', handler: handler.memberId, department: null })
  const { parties } = await complaintOf(caseId)
  const subject = parties.find(({ role }) => role === 'subject')?.id ?? ''
  await does(caseId, { type: 'settle-subject', party: subject, member: handler.memberId })
  await world.outbox.tick()
  expect(await rowsOf(caseId)).toContainEqual(
    expect.objectContaining({ kind: 'assigned', state: 'cancelled', problem: 'gone' }),
  )
  const email = await emailOf(handler.memberId)
  expect(world.outbox.resend.taken().flatMap(({ to }) => to)).not.toContain(email)
})

test('no job and no error of a job holds a word of anybody', async () => {
  await file()
  const sql = connect(world.house.superuserUrl)
  try {
    const jobs = await sql.sql<{ all: string }[]>`select j::text as all from graphile_worker._private_jobs j`
    expect(jobs.length).toBeGreaterThan(0)
    expect(jobs.map(({ all }) => all).join('\n')).not.toContain(MARKER)
  } finally {
    await sql.close()
  }
})

async function emailOf(memberId: string): Promise<string> {
  const [row] = await asWeb(() =>
    inTenant(world.tenant.owner, async ({ sql, tenantId }) => [
      ...(await sql<{ email: string }[]>`select email from members where tenant_id = ${tenantId} and id = ${memberId}`),
    ]),
  )
  if (!row) throw new Error('the member is not there')
  return row.email
}

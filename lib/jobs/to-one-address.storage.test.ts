import { beforeAll, expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { requestCode } from '@/lib/operations/cases/open-status'
import { perform } from '@/lib/operations/cases/perform'
import { MOST_A_DAY } from '@/lib/operations/cases/recipient-cap'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { GATHERING_MS } from './said-in-another'
import { MINUTE_MS } from './testing/a-clock'
import { aMailHouse } from './testing/a-mail-house'
import { type OutboxRow, outboxOf } from './testing/outbox-rows'

const world = aMailHouse()
const { asWeb } = world
let there: TestTenant

beforeAll(async () => {
  there = await asWeb(() => aTenant())
})

type Case = { caseId: string; tenantId: string; of: TestTenant }

const anAddress = () => `victim.${world.clock.moment().newId()}@example.org`
const to = (address: string) =>
  world.outbox.resend.taken().filter((mail) => mail.to.some((one) => one.endsWith(address)))
const rowsOf = ({ tenantId, caseId }: Case) => asWeb(() => outboxOf(tenantId, caseId))

async function file(email: string, of = world.tenant): Promise<Case> {
  const { caseId } = await asWeb(() => aComplaint(of, { answers: { email }, now: world.clock.now() }))
  return { caseId, tenantId: of.tenantId, of }
}

async function partyOf({ of, caseId }: Case): Promise<string> {
  const loaded = await asWeb(() => inTenant(of.owner, (tx) => loadCase(tx, caseId)))
  return loaded?.complaint.parties[0]?.id ?? ''
}

async function ofKind(cases: Case[], kind: string): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const one of cases) rows.push(...(await rowsOf(one)).filter((row) => row.kind === kind))
  return rows
}

/** What falls due is written, waits for its like, and goes. */
async function lateEnoughForSilence(): Promise<void> {
  world.clock.forward(15 * 24 * 60 * MINUTE_MS)
  await world.outbox.tick()
  world.clock.forward(GATHERING_MS)
  await world.outbox.tick(3)
}

test('one mailbox gets three acknowledgements a day, however its address is written and whatever organisation is used', async () => {
  const name = `victim.${world.clock.moment().newId()}`
  const cases: Case[] = []
  for (let n = 0; n < 8; n += 1) {
    cases.push(
      await file(
        `${n % 2 ? name : name.toUpperCase()}${n > 3 ? `+${n}` : ''}@example.org`,
        n % 2 ? world.tenant : there,
      ),
    )
    world.clock.forward(5 * MINUTE_MS)
  }
  await world.outbox.tick(3)
  expect(world.outbox.resend.taken().filter((mail) => mail.to[0]?.toLowerCase().startsWith(name))).toHaveLength(3)
  const rows = await ofKind(cases, 'acknowledgement')
  expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual([
    ...Array.from({ length: 3 }, () => 'sent null'),
    ...Array.from({ length: 5 }, () => 'held capped'),
  ])
})

test('the last acknowledgement of the day says so, and a handler can have one that is kept back sent after all', async () => {
  const email = anAddress()
  const cases: Case[] = []
  for (let n = 0; n < 4; n += 1) cases.push(await file(email))
  await world.outbox.tick(2)
  const warned = to(email).filter(({ text }) => text.includes('Dan mailen wij die bevestiging niet'))
  expect(to(email)).toHaveLength(3)
  expect(warned).toHaveLength(1)
  const [held] = (await ofKind(cases, 'acknowledgement')).filter(({ state }) => state === 'held')
  expect((await asWeb(() => retryMessage(world.tenant.owner, held?.id ?? '', world.clock.moment()))).ok).toBe(true)
  await world.outbox.tick()
  expect(to(email)).toHaveLength(4)
})

test('of one address nobody confirmed, all cases that have heard nothing share one mail, with the link of each', async () => {
  const email = anAddress()
  const cases: Case[] = []
  for (let n = 0; n < 5; n += 1) cases.push(await file(email))
  const elsewhere = await file(email, there)
  await world.outbox.tick(2)
  const before = to(email).length
  await lateEnoughForSilence()
  const silences = to(email).slice(before)
  expect(silences).toHaveLength(2)
  const shared = silences.find(({ text }) => text.includes('uw andere klachten bij ons'))
  expect(new Set(shared?.text.match(/\/s\/[\w-]{43}/g)).size).toBe(5)
  const rows = await ofKind([...cases, elsewhere], 'late')
  expect(rows).toHaveLength(6)
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'sent'))
})

test('what goes by itself to such an address is counted over all organisations, and what is over is kept back', async () => {
  const email = anAddress()
  const cases: Case[] = []
  for (let n = 0; n < 5; n += 1) cases.push(await file(email, await asWeb(() => aTenant())))
  world.clock.forward(15 * 24 * 60 * MINUTE_MS)
  await world.outbox.tick(3)
  const rows = await ofKind(cases, 'late')
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(MOST_A_DAY['by itself'])
  expect(rows.filter(({ problem }) => problem === 'capped')).toHaveLength(5 - MOST_A_DAY['by itself'])
})

test('a mail that several cases share and that is refused counts as sent for none of them', async () => {
  const email = anAddress()
  const cases = [await file(email), await file(email)]
  await world.outbox.tick(2)
  world.clock.forward(15 * 24 * 60 * MINUTE_MS)
  await world.outbox.tick()
  world.outbox.resend.feel({ status: 422, name: 'validation_error' })
  world.clock.forward(GATHERING_MS)
  await world.outbox.tick(3)
  const rows = await ofKind(cases, 'late')
  expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual(['failed refused', 'failed refused'])
  expect(await ofKind(cases, 'not-delivered')).toHaveLength(2)
})

test('what people write to somebody is not used up by what strangers file in their name', async () => {
  const email = anAddress()
  const cases = [await file(email), await file(email), await file(email), await file(email)]
  const [first] = cases
  if (!first) throw new Error('nothing was filed')
  const party = await partyOf(first)
  const answered = await asWeb(() =>
    perform(world.tenant.owner, first.caseId, null, { type: 'reply', party, text: 'Dag.' }, world.clock.moment()),
  )
  expect(answered.ok).toBe(true)
  await world.outbox.tick(3)
  expect((await ofKind(cases, 'reply')).map(({ state }) => state)).toEqual(['sent'])
})

test('one mailbox gets six codes an hour, over all complaints that were filed with it', async () => {
  const name = `victim.${world.clock.moment().newId()}`
  let asked = 0
  for (let n = 0; n < 5; n += 1) {
    const one = await file(`${name}+${n}@example.org`, n % 2 ? world.tenant : there)
    const actor = {
      kind: 'party',
      tenantId: one.tenantId,
      caseId: one.caseId,
      partyId: await partyOf(one),
      opened: false,
    } as const
    for (let k = 0; k < 3; k += 1) {
      if ((await asWeb(() => requestCode(actor, world.clock.moment()))).ok) asked += 1
    }
  }
  expect(asked).toBe(6)
  await world.outbox.tick(2)
  const codes = world.outbox.resend
    .taken()
    .filter(({ to: [address], subject }) => address?.startsWith(name) && /code/i.test(subject))
  expect(codes).toHaveLength(6)
})

test('a scanner that presses the button in a mail leaves the person a code', async () => {
  const one = await file(anAddress())
  const actor = {
    kind: 'party',
    tenantId: one.tenantId,
    caseId: one.caseId,
    partyId: await partyOf(one),
    opened: false,
  } as const
  for (let n = 0; n < 3; n += 1) expect((await asWeb(() => requestCode(actor, world.clock.moment()))).ok).toBe(true)
  expect((await asWeb(() => requestCode(actor, world.clock.moment()))).ok).toBe(true)
})

import { expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { MINUTE_MS } from './testing/a-clock'
import { aMailHouse } from './testing/a-mail-house'
import { outboxOf } from './testing/outbox-rows'

const world = aMailHouse()
const { asWeb } = world
const DAY_MS = 24 * 60 * MINUTE_MS

async function filed(of: TestTenant, email?: string) {
  const address = email ?? `klaas.${world.clock.moment().newId()}@example.org`
  return asWeb(() => aComplaint(of, { answers: { email: address }, now: world.clock.now() }))
}

const toStaff = ({ slug }: TestTenant) => world.outbox.resend.taken().filter(({ to }) => to[0]?.startsWith(slug))

/** A morning: whatever falls due is done, and mail is sent for half an hour. */
async function aDayLater() {
  world.clock.forward(DAY_MS - 20 * MINUTE_MS)
  await world.outbox.tick(4)
  world.clock.forward(15 * MINUTE_MS)
  await world.outbox.tick()
}

test('the warnings of one morning to one person are one mail, however many cases there are', async () => {
  const of = await asWeb(() => aTenant())
  const cases = []
  for (let n = 0; n < 12; n += 1) cases.push(await filed(of))
  await world.outbox.tick(30)
  const before = toStaff(of).length
  const perDay: number[] = []
  for (let day = 0; day < 7; day += 1) {
    const already = toStaff(of).length
    await aDayLater()
    const mails = toStaff(of).slice(already)
    perDay.push(mails.length)
    for (const { to } of mails) expect(mails.filter((mail) => mail.to[0] === to[0])).toHaveLength(1)
  }
  expect(toStaff(of).length).toBeGreaterThan(before)
  expect(Math.max(...perDay)).toBeGreaterThan(0)
})

test('the complainant hears on the first working day after a date that it passed, once, and it stands in the timeline', async () => {
  const of = await asWeb(() => aTenant())
  const { caseId } = await filed(of)
  await world.outbox.tick()
  for (let week = 0; week < 8; week += 1) {
    world.clock.forward(7 * DAY_MS)
    await world.outbox.tick()
  }
  // What an address that nobody confirmed hears by itself gathers for ten minutes.
  world.clock.forward(11 * MINUTE_MS)
  await world.outbox.tick()
  const rows = await asWeb(() => outboxOf(of.tenantId, caseId))
  const loaded = await asWeb(() => inTenant(of.owner, (tx) => loadCase(tx, caseId)))
  const told = loaded?.complaint.promises.filter((promise) => promise.told) ?? []
  expect(told.map(({ kind }) => kind)).toContain('answer')
  const late = rows.filter(({ kind }) => kind === 'late')
  expect(late.length).toBeGreaterThan(0)
  expect(late.length).toBeLessThanOrEqual(told.length)
  expect(late.every(({ state }) => state === 'sent')).toBe(true)
  const sent = world.outbox.resend.taken().filter(({ key }) => late.some(({ id }) => id === key))
  expect(sent.map(({ subject }) => subject)).toEqual(sent.map(() => expect.stringContaining('Wij zijn te laat')))
  const answer = loaded?.complaint.promises.find(({ kind }) => kind === 'answer')
  expect(answer).toMatchObject({ state: 'broken', told: true })
  expect(sent.at(-1)?.text).toContain('U krijgt ons antwoord.')
})

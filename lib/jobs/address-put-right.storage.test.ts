import { expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { partyByLink } from '@/db/outside-tenant/links'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { speakersOf } from '@/lib/core/case/speaks'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { sha256hex } from '@/lib/secrets/status-link'
import { aMailHouse } from './testing/a-mail-house'
import { outboxOf } from './testing/outbox-rows'

const world = aMailHouse()
const { asWeb, does } = world

type Answers = NonNullable<Parameters<typeof aComplaint>[1]>['answers']

async function filed(answers: Answers = {}) {
  const wrong = `wrong.${world.clock.moment().newId()}@example.org`
  const { caseId, token } = await asWeb(() =>
    aComplaint(world.tenant, { answers: { email: wrong, ...answers }, now: world.clock.now() }),
  )
  const loaded = await asWeb(() => inTenant(world.tenant.owner, (tx) => loadCase(tx, caseId)))
  const [speaker] = loaded ? speakersOf(loaded.complaint) : []
  return { caseId, token, wrong, right: `right.${world.clock.moment().newId()}@example.org`, party: speaker?.id ?? '' }
}

async function tryAgain(caseId: string, kind: string): Promise<string> {
  const row = (await asWeb(() => outboxOf(world.tenant.tenantId, caseId))).find((one) => one.kind === kind)
  const done = await asWeb(() => retryMessage(world.tenant.owner, row?.id ?? '', world.clock.moment()))
  expect(done.ok).toBe(true)
  return row?.id ?? ''
}

const to = (address: string) => world.outbox.resend.taken().filter((mail) => mail.to.includes(address))
const linkIn = (text = '') => /\/s\/([\w-]{43})/.exec(text)?.[1] ?? ''
const opensSomething = (token: string) => asWeb(async () => (await partyByLink(sha256hex(token))) !== null)

const people: [string, Answers][] = [
  ['the complainant', {}],
  ['a representative', { represented: { name: 'Klaas', consent: 'given' } }],
]

test.each(people)(
  'refused, put right and tried again: it goes to the new address of %s, and the old link is dead',
  async (_who, answers) => {
    const { caseId, token, wrong, right, party } = await filed(answers)
    world.outbox.resend.feel({ status: 422, name: 'validation_error' })
    const isRefused = async () =>
      (await asWeb(() => outboxOf(world.tenant.tenantId, caseId))).some(
        (one) => one.kind === 'acknowledgement' && one.state === 'failed',
      )
    for (let n = 0; n < 15 && !(await isRefused()); n += 1) await world.outbox.tick()
    world.outbox.resend.feel('fine')
    await does(caseId, { type: 'change-address', party, email: right })
    await tryAgain(caseId, 'acknowledgement')
    await world.outbox.tick(3)
    expect(to(wrong)).toEqual([])
    const mail = to(right).find(({ subject }) => subject.includes('ontvangen'))
    expect(await opensSomething(linkIn(mail?.text))).toBe(true)
    expect(linkIn(mail?.text)).not.toBe(token)
    expect(await opensSomething(token)).toBe(false)
    const rows = await asWeb(() => outboxOf(world.tenant.tenantId, caseId))
    expect(rows.find(({ kind }) => kind === 'acknowledgement')).toMatchObject({ state: 'sent', problem: null })
    const loaded = await asWeb(() => inTenant(world.tenant.owner, (tx) => loadCase(tx, caseId)))
    const promise = loaded?.complaint.promises.find(({ kind }) => kind === 'acknowledgement')
    expect(promise?.state).toBe('kept')
  },
)

test.each(['drop-after', { status: 500, name: 'application_error' }] as const)(
  'a reply that waits out an outage (%j) while the address is put right goes to the new one',
  async (mood) => {
    const { caseId, wrong, right, party } = await filed()
    await world.outbox.tick(2)
    world.outbox.resend.feel(mood)
    await does(caseId, { type: 'reply', party, text: 'Wij bellen u morgen.' })
    await world.outbox.tick(3)
    const before = to(wrong).length
    await does(caseId, { type: 'change-address', party, email: right })
    world.outbox.resend.feel('fine')
    await world.outbox.tick(20)
    expect(to(wrong)).toHaveLength(before)
    expect(
      to(right)
        .map(({ subject }) => subject)
        .sort(),
    ).toHaveLength(2)
    for (const { text } of to(right)) expect(await opensSomething(linkIn(text))).toBe(true)
    expect(world.outbox.resend.complaints()).toEqual([])
    const rows = await asWeb(() => outboxOf(world.tenant.tenantId, caseId))
    expect(rows.find(({ kind }) => kind === 'reply')).toMatchObject({ state: 'sent' })
  },
)

test('a link that is renewed while a mail with it waits makes that mail anew: no mail brings a dead link', async () => {
  const { caseId, wrong, party } = await filed()
  world.outbox.resend.feel({ status: 500, name: 'application_error' })
  await world.outbox.tick()
  await does(caseId, { type: 'renew-link', party })
  world.outbox.resend.feel('fine')
  await world.outbox.tick(10)
  expect(to(wrong)).toHaveLength(2)
  for (const { text } of to(wrong)) expect(await opensSomething(linkIn(text))).toBe(true)
})

test('a colleague whose organisation took another language reads the mail that waited in that language', async () => {
  const { caseId } = await filed()
  world.outbox.resend.feel({ status: 500, name: 'application_error' })
  await world.outbox.tick()
  await asWeb(() =>
    inTenant(world.tenant.owner, ({ sql, tenantId }) => sql`update tenants set lang = 'en' where id = ${tenantId}`),
  )
  world.outbox.resend.feel('fine')
  await world.outbox.tick(10)
  const rows = await asWeb(() => outboxOf(world.tenant.tenantId, caseId))
  const id = rows.find(({ kind }) => kind === 'assigned')?.id ?? ''
  expect(world.outbox.resend.taken().find(({ key }) => key.startsWith(id))?.subject).toContain('A complaint for you')
})

import { expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { partyByPass } from '@/db/outside-tenant/passes'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember } from '@/db/testing/a-tenant'
import { sha256hex } from '@/lib/secrets/status-link'
import { aMailHouse } from './testing/a-mail-house'
import { outboxOf } from './testing/outbox-rows'

const world = aMailHouse()
const { asWeb, does } = world

/** About Piet, who left no address until somebody typed it, and Jo, who was there. */
async function filed() {
  const answers = { story: 'Verhaalmerk', name: 'Klaas Klaagmerk', about: 'Piet Puk' }
  const { caseId } = await asWeb(() => aComplaint(world.tenant, { answers, now: world.clock.now() }))
  await does(caseId, { type: 'add-witness', name: 'Jo Getuige' })
  const rows = await asWeb(() =>
    inTenant(
      { kind: 'system', tenantId: world.tenant.tenantId },
      ({ sql, tenantId }) => sql<{ id: string; role: string }[]>`
        select id, role from parties where tenant_id = ${tenantId} and case_id = ${caseId}`,
    ),
  )
  const party = (role: string) => rows.find((row) => row.role === role)?.id ?? ''
  await does(caseId, { type: 'change-address', party: party('witness'), email: 'jo@example.org' })
  return { caseId, witness: party('witness') }
}

const mailOf = async (caseId: string, kind: string) => {
  const rows = await asWeb(() => outboxOf(world.tenant.tenantId, caseId))
  const row = rows.find((one) => one.kind === kind)
  return { id: row?.id ?? '', mail: world.outbox.resend.taken().find(({ key }) => key === row?.id) }
}

const tokenIn = (text = '') => /\/s\/([\w-]{43})/.exec(text)?.[1] ?? ''

test('a question to a witness brings their link, and no word of it; what is kept cannot open their page', async () => {
  const { caseId, witness } = await filed()
  await does(caseId, { type: 'ask-witness', party: witness, text: 'Vraagmerk', until: '2026-12-07' })
  await world.outbox.tick(4)
  const { id, mail } = await mailOf(caseId, 'witness-question')
  expect(mail?.to).toEqual(['jo@example.org'])
  expect(mail?.text).toContain('maandag 7 december')
  for (const words of ['Vraagmerk', 'Verhaalmerk', 'Klaagmerk', 'Piet'])
    expect(`${mail?.subject}${mail?.text}`).not.toContain(words)
  const holder = await asWeb(() => partyByPass(sha256hex(tokenIn(mail?.text))))
  expect(holder).toMatchObject({ caseId, partyId: witness, role: 'witness' })
  const [kept] = await asWeb(() =>
    inTenant(
      { kind: 'system', tenantId: world.tenant.tenantId },
      ({ sql, tenantId }) => sql<{ text: string }[]>`
        select text from renderings where tenant_id = ${tenantId} and message_id = ${id}`,
    ),
  )
  expect(kept?.text).toContain('/s/witness-2-')
  expect(tokenIn(kept?.text)).not.toBe(tokenIn(mail?.text))
})

test('a colleague whom it is about gets their link in their own mail, and the desk stays closed to them', async () => {
  const { caseId } = await filed()
  const dina = await asWeb(() => aMember(world.tenant, 'handler', 'Dina Doender'))
  await does(caseId, { type: 'add-subject', member: dina.memberId })
  const [row] = await asWeb(() =>
    inTenant(
      { kind: 'system', tenantId: world.tenant.tenantId },
      ({ sql, tenantId }) => sql<{ id: string }[]>`
        select id from parties where tenant_id = ${tenantId} and case_id = ${caseId} and member_id = ${dina.memberId}`,
    ),
  )
  await does(caseId, { type: 'send-copy', party: row?.id ?? '', text: 'Kopiemerk' })
  await world.outbox.tick(4)
  const { mail } = await mailOf(caseId, 'copy-subject')
  expect(mail?.subject).not.toMatch(/klacht/i)
  expect(mail?.text).not.toContain('/desk')
  const holder = await asWeb(() => partyByPass(sha256hex(tokenIn(mail?.text))))
  expect(holder).toMatchObject({ caseId, partyId: row?.id, role: 'subject' })
})

test('to who is no witness any more nothing is sent that was still waiting', async () => {
  const { caseId, witness } = await filed()
  await does(caseId, { type: 'ask-witness', party: witness, text: 'Vraagmerk', until: '2026-12-07' })
  await does(caseId, { type: 'remove-witness', party: witness })
  await world.outbox.tick(4)
  expect((await mailOf(caseId, 'witness-question')).mail).toBeUndefined()
})

import { expect, test } from 'vitest'
import { GET as getLink } from '@/app/s/[token]/route'
import { GET as getStatus } from '@/app/status/[reference]/route'
import { eraseCase } from '@/lib/operations/cases/erase-case'
import { readCase } from '@/lib/queries/read-case'
import { statusToken } from '@/lib/secrets/status-link'
import { aHouseOfPasses, browserOf, daysAhead, today } from './testing/a-house-of-passes'
import { get } from './testing/browser'
import { passHolder } from './testing/pass-holder'

const world = aHouseOfPasses()
const { must, aboutTwo, copied } = world

const linked = (token: string) => getLink(get(`/s/${token}`), { params: Promise.resolve({ token }) })

/** Withdrawn long ago; `pass` and `status` opened it until it was erased. */
async function erased() {
  const two = await aboutTwo()
  await copied(two)
  const { cookie } = await browserOf(two, two.piet)
  const pass = await two.tokenOf(two.piet)
  const party = await two.found('complainant')
  const status = statusToken(world.tenant.tenantId, party.id, party.generation)
  await must(two.caseId, { type: 'withdraw', party: party.id, on: today(), way: 'phone', reason: null })
  const seen = (await readCase(world.tenant.owner, two.reference))?.complaint.seq ?? 0
  const later = daysAhead(6 * 365)
  const done = await eraseCase(world.tenant.owner, { caseId: two.caseId, seen, because: 'time-over' }, later)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return { ...two, cookie, pass, status }
}

test('a link of a case that was erased says that it is no longer kept, whoever held it, and no word of it', async () => {
  const { reference, cookie, pass, status } = await erased()
  const held = getStatus(get(`/status/${reference}`, { cookie: `status-${reference}=${status}` }), {
    params: Promise.resolve({ reference }),
  })
  for (const response of await Promise.all([linked(pass), linked(status), passHolder.page(reference, cookie), held])) {
    expect(response.status).toBe(410)
    const html = await response.text()
    expect(html).toContain('Dit wordt niet meer bewaard')
    expect(html).not.toMatch(/merk|Zet een|example\.org/)
  }
})

test('a link that was replaced before, or never was one, says what it said: that it does not work', async () => {
  const two = await aboutTwo()
  await copied(two)
  const old = await two.tokenOf(two.piet)
  await must(two.caseId, { type: 'renew-link', party: two.piet })
  const { status } = await erased()
  for (const token of [old, `${status.slice(0, -2)}AA`]) expect((await linked(token)).status).toBe(404)
})

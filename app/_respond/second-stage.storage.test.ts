import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { fillFunction } from '@/db/stores/function-holders'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { lookOver } from '@/lib/operations/cases/look-over'
import { perform } from '@/lib/operations/cases/perform'
import { complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant
let colleague: MemberActor

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
  colleague = await aMember(tenant, 'handler', 'Dina Director')
  await lookOver(tenant.tenantId, colleague.memberId)
  await inTenant(tenant.owner, (tx) =>
    fillFunction(tx, { function: 'director', department: null, member: colleague.memberId }),
  )
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { filed, follow, status, act, opened, caseOf } = complainantOf(() => tenant)

/** A complaint that was handled and answered by the owner, and the page of whoever complained, behind the code. */
async function answered() {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  const { caseId } = await caseOf(reference)
  const done = async (command: Parameters<typeof perform>[3]) => {
    const did = await perform(tenant.owner, caseId, null, command, atThisMoment())
    if (!did.ok) throw new Error(`${command.type}: ${did.refusal.kind}`)
  }
  await done({ type: 'assign', handler: tenant.owner.memberId, department: null })
  const points = await inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ id: string }[]>`
      select jsonb_array_elements(state->'points')->>'id' as id from cases
      where tenant_id = ${tenantId} and id = ${caseId}`,
  )
  for (const { id: point } of points) {
    const judged = { judgement: 'not-upheld', reasons: 'Wij waren op tijd.', cause: null, remedies: [], measures: [] }
    await done({ type: 'judge-point', point, ...judged } as Parameters<typeof perform>[3])
  }
  await done({ type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] })
  const open = await opened(reference, cookie)
  const page = async () => (await status(reference, open)).text()
  return { reference, caseId, cookie, open, page }
}

test('who disagrees asks on their page; another person gets it, they read when the new answer comes, and are mailed', async () => {
  const { reference, caseId, open, page } = await answered()
  expect(await page()).toContain('Vraag om opnieuw te kijken')
  expect((await act(reference, open, { act: 'again', again: 'Zij kwamen echt niet.' })).status).toBe(303)
  const after = await page()
  expect(after).not.toContain('Vraag om opnieuw te kijken')
  expect(after).toContain('Iemand anders kijkt opnieuw naar uw klacht, omdat u daarom vroeg.')
  expect(after).toContain('Zij kwamen echt niet.')
  const [row] = await inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql`
      select c.handler, (select array_agg(m.kind order by m.kind) from messages m
        where m.tenant_id = c.tenant_id and m.case_id = c.id and m.kind in ('second-stage', 'assigned')) as mails
      from cases c where c.tenant_id = ${tenantId} and c.id = ${caseId}`,
  )
  expect(row?.handler).toBe(colleague.memberId)
  expect(row?.mails).toContain('second-stage')
})

test('an empty request comes back with a sentence, and a long one with what was typed', async () => {
  const { reference, open } = await answered()
  const empty = await act(reference, open, { act: 'again', again: '  ' })
  expect([empty.status, (await empty.text()).includes('Schrijf waar u het niet mee eens bent.')]).toEqual([422, true])
  const long = await act(reference, open, { act: 'again', again: 'z'.repeat(10_001) })
  expect([long.status, (await long.text()).includes('z'.repeat(10_001))]).toEqual([422, true])
})

test('without the code nothing is asked, and nothing offered', async () => {
  const { reference, cookie } = await answered()
  expect(await (await status(reference, cookie)).text()).not.toContain('Vraag om opnieuw te kijken')
  expect((await act(reference, cookie, { act: 'again', again: 'Ik wil dit.' })).status).toBe(422)
})

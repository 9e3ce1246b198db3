import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { staffingOf } from '@/db/stores/staffing-statement'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { acceptAsNewcomer } from '../accounts/accept-invitation'
import { GOOD_PASSWORD } from '../testing/an-account'
import { appointOutsider } from './appoint-outsider'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

async function anOutsider(by: MemberActor, caseId: string): Promise<MemberActor> {
  const wim = { case: caseId, name: 'Wim Buitendijk', email: 'wim@elders.example' }
  const asked = await appointOutsider(by, wim, atThisMoment())
  const token = (asked.ok && asked.value.token) || ''
  const joined = await acceptAsNewcomer({ token, name: wim.name, password: GOOD_PASSWORD }, 'nl', atThisMoment())
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { tenantId, memberId } = joined.value
  return { kind: 'member', tenantId, memberId, userId: by.userId, role: 'outsider', functions: [] }
}

test('what somebody from outside does is weighed beside all who work here, and they go on seeing no more than they may', async () => {
  const tenant = await aTenant()
  const { caseId } = await aComplaint(tenant, { answers: { about: 'Olga Owner' } })
  const outsider = await anOutsider(tenant.owner, caseId)
  await aMember(tenant, 'reader', 'Zeger Zwanenburg')
  await inTenant(outsider, async (tx) => {
    const namesOf = async (whole: boolean) =>
      (await staffingOf(tx, { case: caseId, whole })).members.map(({ name }) => name)
    expect(await namesOf(false)).not.toContain('Zeger Zwanenburg')
    expect(await namesOf(true)).toContain('Zeger Zwanenburg')
    expect(await namesOf(false)).not.toContain('Zeger Zwanenburg')
  })
})

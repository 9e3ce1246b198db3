import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { readPeople } from './read-people'
import { readSettings } from './read-settings'

const day = { today: '2026-11-23', now: new Date('2026-11-23T09:00:00Z') } as const
// Who is signed in, and where they belong, take one statement each before the page begins.
const MOST = 4

describe('the screens of people and settings', () => {
  let house: TestDatabase
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
  })
  afterAll(() => house.drop())

  test('show people with what they fill, and what whoever looks may change', async () => {
    const manager = await aMember(tenant, 'manager', 'Mies Manager')
    const handler = await aMember(tenant, 'handler', 'Hein Handler')
    const seen = await readPeople(manager)
    expect(seen?.people.map(({ name, mayBecome, mayLeave }) => [name, mayBecome, mayLeave])).toEqual([
      ['Hein Handler', ['reader'], true],
      ['Mies Manager', [], true],
      ['Olga Owner', [], false],
    ])
    expect(seen?.people.at(-1)?.fills.length).toBeGreaterThan(0)
    expect(seen?.mayInvite).toEqual(['handler', 'reader'])
    expect((await readPeople(handler))?.mayInvite).toEqual([])
  })

  test('show nothing of another organisation', async () => {
    const other = await aTenant()
    expect((await readPeople(other.owner))?.people.map(({ id }) => id)).toEqual([other.owner.memberId])
    expect((await readSettings(other.owner, day))?.name).toBe(`Organisation ${other.slug}`)
  })

  test('settings are not for who may not change them', async () => {
    expect(await readSettings(await aMember(tenant, 'reader', 'Rita Reader'), day)).toBeNull()
    expect(await readSettings(tenant.owner, day)).toMatchObject({ mayClose: true, removedOn: '2026-12-23' })
    expect(await readSettings(await aMember(tenant, 'manager', 'Max Manager'), day)).toMatchObject({ mayClose: false })
  })

  test('need no more statements for many people than for one', async () => {
    const small = await aTenant()
    const before = await countStatements(() => readPeople(small.owner))
    for (const name of ['Ada', 'Bo', 'Cis', 'Dik', 'Eva']) {
      await aMember(small, 'handler', name)
      const email = `${name.toLowerCase()}.${small.slug}@example.org`
      expect((await inviteMember(small.owner, { name, email, role: 'reader' }, atThisMoment())).ok).toBe(true)
    }
    const after = await countStatements(() => readPeople(small.owner))
    expect(after.result?.people).toHaveLength(6)
    expect(after.result?.invitations).toHaveLength(5)
    expect(after.statements).toHaveLength(before.statements.length)
    expect(after.statements.length).toBeLessThanOrEqual(MOST)
    expect((await countStatements(() => readSettings(small.owner, day))).statements.length).toBeLessThanOrEqual(MOST)
  })
})

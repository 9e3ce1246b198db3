import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as getAccessibility } from '@/app/[tenant]/accessibility/route'
import { GET as getPrivacy } from '@/app/[tenant]/privacy/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { fillFunction, vacateFunction } from '@/db/stores/function-holders'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { get } from './testing/browser'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
})
afterAll(async () => {
  await house.close()
  await database.drop()
})
afterEach(() => vi.useRealTimers())

const routes = { '': getProcedure, '/privacy': getPrivacy, '/accessibility': getAccessibility }
const PATHS = Object.keys(routes) as (keyof typeof routes)[]

const ask = ({ slug }: TestTenant, path: keyof typeof routes = '', query = '') =>
  routes[path](get(`/${slug}${path}${query}`), { params: Promise.resolve({ tenant: slug }) })
const read = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).text()

async function anOpenOne(): Promise<TestTenant> {
  const tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
  return tenant
}

const publish = ({ owner, procedure }: TestTenant, number: number, contact: Partial<Procedure['contact']>) =>
  inTenant(owner, (tx) =>
    insertVersion(tx, {
      number,
      procedure: { ...procedure, contact: { ...procedure.contact, ...contact } },
      publishedAt: new Date(Date.now() - 60_000),
      publishedBy: owner.memberId,
    }),
  )

describe('a page that was drawn before', () => {
  test('is sent again byte for byte, with the same headers, in each language, for one question to the database', async () => {
    const tenant = await anOpenOne()
    expect(
      new Set([await read(tenant), await read(tenant, '/privacy'), await read(tenant, '/accessibility')]).size,
    ).toBe(3)
    for (const path of PATHS) {
      for (const query of ['', '?lang=nl', '?lang=en']) {
        const drawn = await ask(tenant, path, query)
        const { result: kept, statements } = await countStatements(() => ask(tenant, path, query))
        expect(statements, path).toEqual([expect.stringContaining('app.tenant_by_slug')])
        expect([...kept.headers]).toEqual([...drawn.headers])
        expect(await kept.text()).toBe(await drawn.text())
      }
    }
  })

  test('is another in another language, also where the reader asks for the one it would have had', async () => {
    const tenant = await anOpenOne()
    const read = async (query: string) => (await ask(tenant, '', query)).text()
    const pages = [await read(''), await read('?lang=nl'), await read('?lang=en'), await read('?lang=xx')]
    expect(pages[2]).toContain('<html lang="en">')
    expect(pages[1]).toBe(pages[0])
    expect(pages[3]).toBe(pages[0])
    await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { lang: 'en' }))
    expect(await read(''), 'its own language changed').toContain('<html lang="en">')
    expect(await read('?lang=nl')).toContain('href="/status?lang=nl"')
  })

  test('shows a new version, with another number to call and another department, to the next who asks', async () => {
    const tenant = await anOpenOne()
    const { phone, departments } = tenant.procedure.contact
    for (const path of PATHS) expect(await read(tenant, path), path).toContain(phone)
    const renamed = departments.map((one) => ({ ...one, name: { nl: 'Regio Eemland', en: 'Eemland region' } }))
    await publish(tenant, 2, { phone: '030 999 88 77', departments: renamed })
    for (const path of PATHS) {
      expect(await read(tenant, path), path).toContain('030 999 88 77')
      expect(await read(tenant, path, '?lang=en'), path).not.toContain(phone)
    }
    expect(await read(tenant)).not.toBe(await read(tenant, '', '?lang=en'))
  })

  test('shows another name and another colour of the organisation', async () => {
    const tenant = await anOpenOne()
    for (const path of PATHS) await read(tenant, path)
    await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { name: 'De Nieuwe Linde', accent: '#e2007a' }))
    for (const path of PATHS) {
      const response = await ask(tenant, path)
      const html = await response.text()
      expect(html, path).toContain('De Nieuwe Linde')
      expect(html, path).toContain('--color-page-brand:#E2007A')
      expect(html, path).not.toContain(`Organisation ${tenant.slug}`)
    }
  })

  test('shows who took over, where the procedure shows persons', async () => {
    const tenant = await anOpenOne()
    await publish(tenant, 2, { shows: 'person' })
    const officer = tenant.procedure.contact.officer
    for (const path of PATHS) expect(await read(tenant, path), path).toContain('Olga Owner')
    const next = await aMember(tenant, 'handler', 'Petra Volgend')
    await inTenant(tenant.owner, async (tx) => {
      await vacateFunction(tx, { function: officer, department: null, member: tenant.owner.memberId })
      await fillFunction(tx, { function: officer, department: null, member: next.memberId })
    })
    for (const path of PATHS) expect(await read(tenant, path), path).toContain('Petra Volgend')
  })

  test('is gone with an organisation that closed, and back when it opens again', async () => {
    const tenant = await anOpenOne()
    const before = await read(tenant)
    await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'closed', closedAt: new Date() }))
    for (const path of PATHS) expect((await ask(tenant, path)).status, path).toBe(404)
    await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live', closedAt: null }))
    expect(await read(tenant)).toBe(before)
  })

  test('has the dates of the day on which it is read', async () => {
    const tenant = await anOpenOne()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T22:59:00Z') })
    expect(await read(tenant)).toContain('dateTime="2026-11-30"')
    vi.setSystemTime(new Date('2026-11-30T23:01:00Z'))
    const html = await read(tenant)
    expect(html).toContain('dateTime="2026-12-01"')
    expect(html).not.toContain('dateTime="2026-11-30"')
  })

  test('is never that of another organisation, though it had the same name and the same words', async () => {
    const [one, other] = [await anOpenOne(), await anOpenOne()]
    for (const { owner } of [one, other]) await inTenant(owner, (tx) => changeOwnTenant(tx, { name: 'De Linde' }))
    await publish(other, 2, { phone: '030 999 88 77' })
    for (const path of PATHS) {
      expect(await read(one, path), path).not.toContain(other.slug)
      expect(await read(other, path), path).not.toContain(one.slug)
      expect(await read(one, path), path).not.toContain('030 999 88 77')
    }
  })
})

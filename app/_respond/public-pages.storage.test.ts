import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getRest } from '@/app/[tenant]/[...rest]/route'
import { GET as getAccessibility } from '@/app/[tenant]/accessibility/route'
import { GET as getIntake } from '@/app/[tenant]/intake/route'
import { GET as getLeaflet } from '@/app/[tenant]/leaflet/route'
import { GET as getPrivacy } from '@/app/[tenant]/privacy/route'
import { GET as getReport } from '@/app/[tenant]/report/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { readAssets } from './read-assets'
import { get } from './testing/browser'
import { answers, complainantOf } from './testing/complainant'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const { at, intake, filed, sent, received, follow, status, opened } = complainantOf(() => tenant)

describe('every page', () => {
  const pages: Record<string, () => Promise<Response>> = {
    procedure: () => getProcedure(get(`/${tenant.slug}`), at()),
    'procedure in English': () => getProcedure(get(`/${tenant.slug}?lang=en`), at()),
    form: () => getIntake(get(`/${tenant.slug}/intake`), at()),
    'form with errors': () => intake({}),
    check: () => intake({ ...answers, story: 'z'.repeat(10_000), page: 'reach', go: 'next' }),
    confirmation: async () => {
      return received(await sent())
    },
    status: async () => {
      const { token, reference } = await filed()
      return status(reference, (await follow(token)).cookie)
    },
    'opened status': async () => {
      const { token, reference } = await filed()
      return status(reference, await opened(reference, (await follow(token)).cookie))
    },
    privacy: () => getPrivacy(get(`/${tenant.slug}/privacy`), at()),
    accessibility: () => getAccessibility(get(`/${tenant.slug}/accessibility?lang=en`), at()),
    leaflet: () => getLeaflet(get(`/${tenant.slug}/leaflet`), at()),
    'leaflet in English': () => getLeaflet(get(`/${tenant.slug}/leaflet?lang=en`), at()),
    report: () => getReport(get(`/${tenant.slug}/report`), at()),
    'not found': () => getProcedure(get('/x'), { params: Promise.resolve({ tenant: 'nobody' }) }),
  }

  test.each(Object.keys(pages))(
    '%s weighs less than 50 kB with style and script, and allows no script in the page',
    async (name) => {
      const response = await pages[name]?.()
      const html = (await response?.text()) ?? ''
      const { style, script } = readAssets()
      const weight = [html, style.body, script.body].map((text) => gzipSync(text).length)
      expect(weight.reduce((sum, one) => sum + one, 0)).toBeLessThan(25_000)
      expect(html.length + style.body.length + script.body.length).toBeLessThan(60_000)
      expect(script.body.length).toBeLessThan(10_000)
      expect(html).toMatch(/^<!doctype html><html lang="(nl|en)">/)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain('<main id="main">')
      expect(html).toContain('<link rel="icon" href="/icon.svg"')
      expect(html.replace(/<script src="[^"]+" defer=""><\/script>/, '')).not.toContain('<script')
      expect(html).not.toMatch(/\son[a-z]+="|\sstyle="/)
      expect(response?.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(response?.headers.get('content-security-policy')).not.toContain('unsafe')
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response?.headers.get('referrer-policy')).toBe('same-origin')
    },
  )

  test.each(Object.keys(pages))('%s says nothing of its looks that its style sheet does not know', async (name) => {
    const { style, script, names } = readAssets()
    const known = new Set(Object.values(names))
    const html = (await (await pages[name]?.())?.text()) ?? ''
    const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '))
    expect(classes.length).toBeGreaterThan(0)
    expect(classes.filter((name) => !known.has(name))).toEqual([])
    expect(Object.values(names).filter((name) => !style.body.includes(`.${name}`))).toEqual([])
    expect(script.body).toMatch(/className="[a-z0-9 ]+"/)
  })

  test.each(Object.keys(pages))('%s asks no more than six things of the database', async (name) => {
    await pages[name]?.()
    let response: Response | undefined
    if (name.includes('status') || name === 'confirmation') {
      const { token, reference } = await filed()
      const { cookie } = await follow(token)
      const both = name.startsWith('opened') ? await opened(reference, cookie) : cookie
      const location = await sent()
      const look = () => (name === 'confirmation' ? received(location) : status(reference, both))
      const counted = await countStatements(look)
      response = counted.result
      expect(counted.statements.length).toBeLessThanOrEqual(6)
    } else {
      const counted = await countStatements(async () => pages[name]?.())
      response = counted.result
      expect(counted.statements.length).toBeLessThanOrEqual(6)
    }
    expect(response?.status).toBeGreaterThanOrEqual(200)
  })

  test('what belongs to one person is kept by nobody and found by nobody', async () => {
    for (const name of ['form', 'check', 'confirmation', 'status', 'opened status']) {
      const response = await pages[name]?.()
      expect(response?.headers.get('cache-control'), name).toBe('no-store')
      expect(response?.headers.get('x-robots-tag'), name).toBe('noindex')
    }
  })

  test('who lost the link to a complaint finds the way to a new one at the foot of every page of the organisation', async () => {
    for (const name of Object.keys(pages).filter((name) => name !== 'not found')) {
      const html = (await (await pages[name]?.())?.text()) ?? ''
      const foot = html.slice(html.indexOf('<footer'))
      expect(foot, name).toMatch(/href="\/status\?lang=(nl|en)"/)
    }
  })

  test('another language is kept by every link of the page', async () => {
    const html = await (await getProcedure(get(`/${tenant.slug}?lang=en`), at())).text()
    const own = [...html.matchAll(/href="(\/[^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !href.startsWith('/assets') && href !== '/icon.svg')
    expect(own.length).toBeGreaterThan(4)
    expect(own.filter((href) => !href.includes('lang='))).toEqual([])
  })
})

describe('an address below an organisation where nothing is', () => {
  const nothingAt = (slug: string, query = '') =>
    getRest(get(`/${slug}/nothing${query}`), { params: Promise.resolve({ tenant: slug }) })

  test('is a 404 within its own frame, with the way back and who helps', async () => {
    const page = await nothingAt(tenant.slug)
    expect(page.status).toBe(404)
    const html = await page.text()
    expect(html).toContain(`Organisation ${tenant.slug}`)
    expect(html).toContain('<h1>Deze pagina is er niet</h1>')
    expect(html).toContain(`href="/${tenant.slug}"`)
    expect(html).toContain(tenant.procedure.contact.phone)
    expect(await (await nothingAt(tenant.slug, '?lang=en')).text()).toContain('<h1>This page does not exist</h1>')
  })

  test('is the same plain 404 for an organisation that is not there, however its name is written', async () => {
    for (const slug of ['nobody-here', 'a\u0000b', "x'y", 'x'.repeat(500)]) {
      const page = await nothingAt(slug)
      expect(page.status).toBe(404)
      expect(await page.text()).not.toContain('Hulp nodig')
    }
  })
})

import { type APIRequestContext, expect, test } from '@playwright/test'
import { formInParts, IN_PARTS } from '@/lib/receiving/testing/a-form'
import { routes } from '../isolation/routes'
import { aMarkedWorld, type MarkedWorld } from '../support/a-world'
import { sessionOf } from '../support/sign-in'

const METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
/** What can stand in an address, or in what is asked behind it, and is nowhere. */
const ODD = [
  '%00',
  'a%00b',
  '%0d%0a',
  '%ED%A0%80',
  '%F0%9F',
  '%2e%2e',
  '%2f%2f',
  '%5c',
  '%e2%80%ae',
  "'%22%3E",
  'a'.repeat(3000),
  '%25%30%30',
]

let world: MarkedWorld
let owner: APIRequestContext

test.beforeAll(async ({ playwright, baseURL }) => {
  const visitor = await playwright.request.newContext({ baseURL })
  world = await aMarkedWorld(visitor)
  await visitor.dispose()
  const [account] = world.organisation.accounts
  const headers = { cookie: `session=${account ? await sessionOf(account) : ''}`, 'x-forwarded-for': '198.51.100.77' }
  owner = await playwright.request.newContext({ baseURL, maxRedirects: 0, extraHTTPHeaders: headers })
})
test.afterAll(() => owner.dispose())

/** The address of a route with something odd in the place of each part that differs. */
function oddAddresses(route: string): string[] {
  const names = route.match(/\[[^\]]+\]/g) ?? []
  return names.flatMap((name) =>
    ODD.map((odd) => {
      const real = {
        '[tenant]': world.slug,
        '[reference]': world.filed.reference,
        '[part]': 'contact',
        '[id]': world.improvement,
      }
      return route.replace(/\[[^\]]+\]/g, (one) => (one === name ? odd : (real[one as keyof typeof real] ?? 'x')))
    }),
  )
}

test('no route fails on an odd address', async () => {
  test.setTimeout(120_000)
  const wrong: string[] = []
  for (const route of Object.keys(routes)) {
    for (const at of oddAddresses(route)) {
      const { status } = await asked(at)
      if (status >= 500) wrong.push(`${at.slice(0, 80)}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
})

test('no route fails on what is asked behind its address', async () => {
  test.setTimeout(120_000)
  const asks = [
    'q',
    'view',
    'page',
    'lang',
    'next',
    'from',
    'said',
    'to',
    'cause',
    'period',
    'state',
    'sort',
    'kind',
    'copy',
    'x',
  ]
  const wrong: string[] = []
  for (const [route, { at }] of Object.entries(routes)) {
    for (const odd of ['%00', '%ED%A0%80', '%e2%80%ae', 'a'.repeat(3000)]) {
      const { status } = await asked(`${at(world)}?${asks.map((name) => `${name}=${odd}`).join('&')}`)
      if (status >= 500) wrong.push(`${route} with ${odd.slice(0, 20)}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
})

test('every route answers every method with something meant', async () => {
  test.setTimeout(120_000)
  const wrong: string[] = []
  for (const [route, { at }] of Object.entries(routes)) {
    for (const method of METHODS) {
      const { status } = await asked(at(world), method)
      const meant =
        ['HEAD', 'POST'].includes(method) || at(world).startsWith('/api/')
          ? status < 500
          : status === (method === 'OPTIONS' ? 204 : 405)
      if (!meant) wrong.push(`${method} ${route}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
})

test('18,000 fields of one name are refused by every route that is sent them, and nobody waits', async ({
  baseURL,
}) => {
  const body = formInParts(Array.from({ length: 12_000 }, (): [string, string] => ['a-field-of-one-name', '']))
  const wrong: string[] = []
  // Signing out looks at no field.
  for (const [route, { at }] of Object.entries(routes).filter(([one]) => one !== '/sign-out')) {
    const sending = owner.post(at(world), { headers: { 'content-type': IN_PARTS, origin: `${baseURL}` }, data: body })
    const ready = await owner.get('/api/ready')
    const status = (await sending).status()
    if (ready.status() !== 200 || status >= 500 || status === 303) wrong.push(`${route}: ${status}`)
  }
  expect(wrong).toEqual([])
})

async function asked(at: string, method = 'GET'): Promise<{ status: number }> {
  const headers = { origin: `${process.env.GEHOOR_JOURNEYS_URL}` }
  return { status: (await owner.fetch(at, { method, headers })).status() }
}

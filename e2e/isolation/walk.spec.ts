import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { aMarkedWorld, MARKER, type MarkedWorld } from '../support/a-world'
import { sessionOf } from '../support/sign-in'
import { routes, routesInFolders, type Walked } from './routes'

type Who = 'visitor' | 'stranger' | 'reader'

let world: MarkedWorld
const contexts: Partial<Record<Who, APIRequestContext>> = {}

test.beforeAll(async ({ playwright, baseURL }) => {
  const asker = async (cookie?: string) =>
    playwright.request.newContext({
      baseURL,
      maxRedirects: 0,
      extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${process.pid % 250}`, ...(cookie ? { cookie } : {}) },
    })
  contexts.visitor = await asker()
  world = await aMarkedWorld(contexts.visitor)
  contexts.stranger = await asker(`session=${await sessionOf(world.stranger)}`)
  contexts.reader = await asker(`session=${await sessionOf(world.reader)}`)
})

test.afterAll(async () => {
  for (const context of Object.values(contexts)) await context.dispose()
})

test('every route in the folders is walked, and no other', () => {
  expect(Object.keys(routes).sort()).toEqual(routesInFolders('app'))
})

for (const who of ['visitor', 'stranger', 'reader'] as const) {
  test(`a ${who} gets from every route what is theirs to get`, async () => {
    const wrong: string[] = []
    for (const [route, walked] of Object.entries(routes)) {
      const answer = await contexts[who]?.get(walked.at(world))
      if (answer) wrong.push(...(await breaches(route, walked, { who, answer })))
    }
    expect(wrong).toEqual([])
  })
}

test('what is not there at the desk is said in its frame to whoever sits at it, and to nobody else', async () => {
  for (const at of [`/${world.slug}/desk/no-such-page`, `/${world.slug}/desk/cases/XXXX-XXXX`]) {
    const seen = await Promise.all([contexts.reader?.get(at), contexts.stranger?.get(at)])
    const [atDesk = '', outside = ''] = await Promise.all(seen.map(async (answer) => (await answer?.text()) ?? ''))
    expect(seen.map((answer) => answer?.status())).toEqual([404, 404])
    for (const page of [atDesk, outside]) expect(page).toContain('Deze pagina is er niet.')
    expect(atDesk).toContain(`href="/${world.slug}/desk/improvements"`)
    expect(outside).not.toContain(`href="/${world.slug}/desk/improvements"`)
    expect(outside).not.toContain(world.organisation.name)
  }
})

test('an address written in another way gives nothing more', async () => {
  const wrong: string[] = []
  for (const [route, walked] of Object.entries(routes).filter(([, { visitor }]) => visitor === 'sign-in')) {
    const at = walked.at(world)
    const ways = [
      `${at}/`,
      at.toUpperCase(),
      `/nl${at}`,
      `/%2e${at}`,
      `${at}.rsc`,
      `${at}?_rsc=1`,
      `/_next/data/x${at}.json`,
    ]
    for (const way of ways) {
      const headers = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }
      for (const sent of [{}, { headers }]) {
        const answer = await contexts.visitor?.get(way, sent)
        const body = (await answer?.text()) ?? ''
        if ((answer?.status() ?? 500) >= 500) wrong.push(`${route} as ${way}: ${answer?.status()}`)
        if (body.includes(MARKER)) wrong.push(`${route} as ${way}: shows what is not theirs`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('what is nobody’s business is not there', async () => {
  for (const at of [
    '/.git/config',
    '/.env',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/image?url=http%3A%2F%2Flocalhost%2Fx&w=64&q=75',
    '/_next/static/chunks/main.js.map',
    '/package.json',
    '/.well-known/security',
    '/server-status',
  ]) {
    const answer = await contexts.visitor?.get(at)
    expect([400, 404], `${at}: ${answer?.status()}`).toContain(answer?.status())
  }
})

test('nothing leads a browser to the sources of our scripts', async () => {
  const page = (await (await contexts.visitor?.get('/sign-in'))?.text()) ?? ''
  const scripts = new Set(page.match(/\/_next\/static\/[^"\\]+\.js/g))
  expect(scripts.size).toBeGreaterThan(2)
  for (const script of scripts) {
    expect(await (await contexts.visitor?.get(script))?.text(), script).not.toContain('sourceMappingURL')
    expect((await contexts.visitor?.get(`${script}.map`))?.status(), `${script}.map`).toBe(404)
  }
})

async function breaches(route: string, walked: Walked, seen: { who: Who; answer: APIResponse }): Promise<string[]> {
  const { who, answer } = seen
  const said = (what: string) => `${route}: ${what}`
  const wrong: string[] = []
  const wanted = walked[who]
  const headers = answer.headers()
  if (wanted === 'sign-in') {
    if (answer.status() !== 307 || !headers.location?.startsWith('/sign-in'))
      wrong.push(said(`${answer.status()}, not to sign in`))
  } else if (answer.status() !== wanted) wrong.push(said(`${answer.status()} instead of ${wanted}`))
  const body = await answer.text()
  if (who !== 'reader' && walked.at(world).includes(world.slug) && body.includes(MARKER))
    wrong.push(said('a marked word'))
  if (body.includes('"stack"') || /\bat [A-Za-z.]+ \(.*:\d+:\d+\)/.test(body)) wrong.push(said('a stack'))
  return [...wrong, ...headersMissing(headers, walked).map(said)]
}

function headersMissing(headers: Record<string, string>, walked: Walked): string[] {
  const isPage = (headers['content-type'] ?? '').includes('text/html') || headers.location !== undefined
  const missing: string[] = []
  if (isPage && !headers['content-security-policy']) missing.push('no content policy')
  if (/script-src[^;]*unsafe-(inline|eval)/.test(headers['content-security-policy'] ?? ''))
    missing.push('unsafe scripts')
  if (isPage && !/frame-ancestors 'none'/.test(headers['content-security-policy'] ?? '')) missing.push('may be framed')
  if (isPage && !headers['referrer-policy']) missing.push('no referrer policy')
  if (headers['x-content-type-options'] !== 'nosniff') missing.push('no nosniff')
  if (headers['strict-transport-security']) missing.push('promises https on http')
  if (headers['x-powered-by']) missing.push('says what it is made with')
  if (walked.private && !/no-store/.test(headers['cache-control'] ?? ''))
    missing.push(`may be kept (${headers['cache-control']})`)
  return missing
}

import { type BrowserContext, expect, test } from '@playwright/test'
import { aMarkedWorld } from '../support/a-world'

const LARGEST_PAGE = 50_000
const MOST_SCRIPT = 10_000

type Weighed = { url: string; type: string; bytes: number }

test('a public page weighs at most 50 kB with an empty cache, at most 10 kB of it script, and nothing from elsewhere', async ({
  browser,
  baseURL,
}) => {
  const first = await browser.newContext({ baseURL })
  const { slug, filed } = await aMarkedWorld(first.request)
  await first.close()
  for (const at of [
    `/${slug}`,
    `/${slug}/intake`,
    `/${slug}/privacy`,
    `/${slug}/accessibility`,
    `/${slug}/report`,
    filed.status,
  ]) {
    for (const lang of ['nl', 'en']) {
      const context = await browser.newContext({ baseURL })
      const parts = await weigh(context, `${at}?lang=${lang}`)
      await context.close()
      const sum = (some: Weighed[]) => some.reduce((total, { bytes }) => total + bytes, 0)
      const heaviest = parts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
      expect(sum(parts), heaviest).toBeLessThanOrEqual(LARGEST_PAGE)
      expect(sum(parts.filter(({ type }) => type === 'Script')), heaviest).toBeLessThanOrEqual(MOST_SCRIPT)
      expect(parts.filter(({ url }) => new URL(url).origin !== baseURL)).toEqual([])
    }
  }
})

/** Everything that came over the wire for one page, with its headers, as the browser itself counts it. */
async function weigh(context: BrowserContext, at: string): Promise<Weighed[]> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const parts = new Map<string, Weighed>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    parts.set(requestId, { url: response.url, type, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = parts.get(requestId)
    if (part) part.bytes = encodedDataLength
  })
  await page.goto(at, { waitUntil: 'networkidle' })
  return [...parts.values()].filter(({ url }) => url.startsWith('http'))
}

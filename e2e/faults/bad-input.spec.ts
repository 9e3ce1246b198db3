import { type APIRequestContext, type APIResponse, type Browser, expect, test } from '@playwright/test'
import { aMarkedWorld, MARKER, type MarkedWorld } from '../support/a-world'
import { signInAs } from '../support/sign-in'
import { changes, type FoundForm, formsOn, MARKUP } from './forms-on'

const accountPages = ['/sign-in', '/sign-up', '/reset']
const publicPages = ['', '/intake', '/report']
const deskPages = ['cases/new', 'improvements/new?cause=handover', 'people', 'settings', 'procedure']
const parts = ['definition', 'intake', 'processing', 'contact', 'follow-up']

test.describe.configure({ mode: 'parallel' })

test('no form of the account pages falls over', ({ browser, baseURL }) =>
  inBadHands(browser, baseURL, () => accountPages))
test('no public form falls over', ({ browser, baseURL }) =>
  inBadHands(browser, baseURL, ({ slug }) => publicPages.map((page) => `/${slug}${page}`)))
test('no form of a status page falls over', ({ browser, baseURL }) =>
  inBadHands(browser, baseURL, ({ filed }) => [filed.status]))
test('no form of a case falls over', ({ browser, baseURL }) =>
  inBadHands(browser, baseURL, ({ slug, filed, improvement }) => [
    `/${slug}/desk/cases/${filed.reference}`,
    `/${slug}/desk/cases/${filed.reference}/answer`,
    `/${slug}/desk/improvements/${improvement}`,
  ]))
test('no form of the desk falls over', ({ browser, baseURL }) =>
  inBadHands(browser, baseURL, ({ slug }) => ['/account', ...deskPages.map((page) => `/${slug}/desk/${page}`)]))
for (const part of parts) {
  test(`no form of the part ${part} falls over`, ({ browser, baseURL }) =>
    inBadHands(browser, baseURL, ({ slug }) => [`/${slug}/desk/procedure/${part}`]))
}

/** Every form of these pages with every change; then the pages once more in a browser, in which nothing may have come alive. */
async function inBadHands(browser: Browser, baseURL: string | undefined, pagesOf: (world: MarkedWorld) => string[]) {
  test.setTimeout(120_000)
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const world = await aMarkedWorld(context.request)
  const [owner] = world.organisation.accounts
  if (!owner) throw new Error('an organisation has an owner')
  const pages = pagesOf(world)
  if (pages.some((page) => page.includes('/desk') || page === '/account')) await signInAs(context, owner, `${baseURL}`)
  const page = await context.newPage()
  const wrong: string[] = []
  let sent = 0
  for (const at of pages) {
    await page.goto(at)
    for (const form of await formsOn(page)) {
      for (const [kind, change] of Object.entries(changes)) {
        sent += 1
        const answer = await send(context.request, form, change(form))
        wrong.push(...(await faultsIn(answer)).map((what) => `${at} #${form.id} with ${kind}: ${what}`))
      }
    }
  }
  expect(wrong).toEqual([])
  expect(sent, 'there are forms on these pages').toBeGreaterThan(0)
  await context.close()
  await nothingCameAlive(browser, baseURL, { pages, owner })
}

function send(request: APIRequestContext, form: FoundForm, fields: [string, string][]): Promise<APIResponse> {
  const from = `198.51.100.${Math.floor(Math.random() * 250)}`
  const headers = { origin: `${process.env.GEHOOR_JOURNEYS_URL}`, 'x-forwarded-for': from }
  if (!form.multipart) {
    const data = new URLSearchParams(fields).toString()
    const type = 'application/x-www-form-urlencoded'
    return request.post(form.at, { headers: { ...headers, 'content-type': type }, data, maxRedirects: 0 })
  }
  const multipart = new FormData()
  for (const [name, value] of fields) multipart.append(name, value)
  return request.post(form.at, { headers, multipart, maxRedirects: 0 })
}

async function faultsIn(answer: APIResponse): Promise<string[]> {
  const faults: string[] = []
  if (answer.status() >= 500) faults.push(`${answer.status()}`)
  const body = await answer.text()
  if (body.includes('<script>window.hit') || body.includes('<img src=x')) faults.push('markup as markup')
  if (answer.status() < 300 && !/<h1/.test(body)) faults.push('a page without a heading')
  return faults
}

async function nothingCameAlive(
  browser: Browser,
  baseURL: string | undefined,
  { pages, owner }: { pages: string[]; owner: { email: string } },
) {
  const context = await browser.newContext({ baseURL })
  await signInAs(context, owner, `${baseURL}`)
  const page = await context.newPage()
  page.on('dialog', (dialog) => expect(dialog.message()).toBe('no dialog'))
  for (const at of pages) {
    const answer = await page.goto(at)
    expect(answer?.status(), at).toBeLessThan(500)
    expect(await page.evaluate(() => 'hit' in window), at).toBe(false)
  }
  await context.close()
}

test('what is typed comes back as text, with what to do about it', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  const { slug } = await aMarkedWorld(request)
  const answer = await request.post(`/${slug}/intake`, {
    form: { version: '1', story: `${MARKUP}\u202e\u000bregel`, name: MARKER },
  })
  expect(answer.status()).toBe(422)
  const body = await answer.text()
  expect(body).toContain('&lt;script&gt;window.hit=1&lt;/script&gt;')
  expect(body).toContain(MARKER)
  expect(body).not.toContain('\u202e')
  await request.dispose()
})

test('a body that is too large or no form is refused in words, and nothing is kept', async ({
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext({ baseURL, maxRedirects: 0 })
  const { slug, filed } = await aMarkedWorld(request)
  const large = `story=${'a'.repeat(10_000_000)}`
  const form = 'application/x-www-form-urlencoded'
  const bodies: [string, string | Buffer, number[]][] = [
    [form, large, [413]],
    [`${form}; charset=iso-8859-1`, 'story=caf%E9', [415]],
    [form, Buffer.from('story=caf\xe9', 'latin1'), [415, 422]],
    ['application/json', '{"__proto__":{"admin":true},"story":"x"}', [415]],
    ['multipart/form-data', 'no boundary', [415]],
    ['multipart/form-data; boundary=x', '--x\r\nbroken', [415, 422]],
    ['text/plain', 'x', [415]],
  ]
  for (const [type, data, wanted] of bodies) {
    for (const at of [`/${slug}/intake`, `/${slug}/report`]) {
      const answer = await request.post(at, { headers: { 'content-type': type, origin: `${baseURL}` }, data })
      expect(wanted, `${at} ${type}: ${answer.status()}`).toContain(answer.status())
      expect(await answer.text(), `${at} ${type}`).toMatch(/<h1[ >]/)
    }
  }
  expect((await request.get(filed.status)).status()).toBe(303)
  const refused = await request.post(`/status/${filed.reference}`, {
    headers: { 'content-type': form, origin: `${baseURL}` },
    data: large,
  })
  expect(refused.status()).toBe(413)
  const desk = await request.post('/sign-in', { headers: { 'content-type': form, origin: `${baseURL}` }, data: large })
  expect(desk.status()).toBe(413)
  await request.dispose()
})

test('a link that was altered, used up or never ours is said in words', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${process.pid % 250}`, 'accept-language': 'nl' },
  })
  const { slug, filed } = await aMarkedWorld(request)
  const altered = `${filed.status.slice(0, -2)}AA`
  for (const at of [
    altered,
    '/s/x',
    '/s/%00',
    `/s/${'a'.repeat(3000)}`,
    `/${slug}/intake/received/x`,
    '/status/%F0%9F',
    '/status/x',
  ]) {
    const answer = await request.get(at)
    expect([400, 404, 414, 431], `${at.slice(0, 40)}: ${answer.status()}`).toContain(answer.status())
  }
  for (const at of ['/confirm/x', '/reset/x', '/invitation/x', `/confirm/${'a'.repeat(3000)}`, '/reset/%00']) {
    const answer = await request.get(at)
    expect(answer.status(), at.slice(0, 40)).toBeLessThan(500)
    expect(await answer.text(), at.slice(0, 40)).toMatch(/<h1|Bad Request/)
  }
  for (const query of ['?lang=__proto__', '?lang=nl&lang=en', '?lang=%00', '?said=constructor', '?__proto__[x]=1']) {
    for (const at of [`/${slug}`, `/${slug}/intake`, '/', '/sign-in', `/${slug}/report`]) {
      expect((await request.get(`${at}${query}`)).status(), `${at}${query}`).toBe(200)
    }
  }
  await request.dispose()
})

test('an address that is taken or ours is refused at signing up, with everything still there', async ({
  page,
  baseURL,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL })
  const { slug } = await aMarkedWorld(request)
  for (const [wanted, said] of [
    [slug, 'Dit adres is al van een ander.'],
    ['status', 'Dit adres gebruikt Gehoor zelf.'],
    ['Geen Adres!', 'Gebruik kleine letters'],
  ] as const) {
    await page.goto('/sign-up')
    await page.getByLabel('Naam van uw organisatie').fill('Hof van Twente')
    await page.getByLabel('Sector').selectOption({ label: 'Zorg (Wkkgz)' })
    await page.getByLabel('Adres van uw klachtenpagina').fill(wanted)
    await page.getByLabel('Uw eigen naam').fill('Joke Smit')
    await page.getByLabel('E-mailadres').fill('joke@hof.example')
    await page.getByLabel('Wachtwoord', { exact: true }).fill('de regen valt op dinsdag')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await expect(page.locator('main')).toContainText(said)
    await expect(page.getByLabel('Naam van uw organisatie')).toHaveValue('Hof van Twente')
    await expect(page.getByLabel('Adres van uw klachtenpagina')).toHaveValue(wanted)
  }
  await request.dispose()
})

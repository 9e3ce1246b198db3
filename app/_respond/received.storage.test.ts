import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { receiptFor } from '@/lib/secrets/receipt'
import { cookiesOf } from './testing/browser'
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

const { filed, sent, received, intake, follow, status, caseOf } = complainantOf(() => tenant)

const NOBODY = { named: 'no', name: '', email: '', reach: '' }
const AT_HOME = '198.51.100.24'

const linkIn = (html: string) => /href="[^"]*\/s\/([A-Za-z0-9_-]{43})/.exec(html)?.[1] ?? ''

test('the address of the confirmation is no status link; the page gives that link, and it works', async () => {
  const location = await sent()
  const page = await received(location)
  expect(page.status).toBe(200)
  const token = linkIn(await page.text())
  expect(location).not.toContain(token)
  expect((await follow(token)).path).toMatch(/^\/status\//)
  expect((await follow(location.split('/').at(-1) ?? '')).path).toBe('')
  expect((await received(`/x/${token}`)).status).toBe(404)
})

test('who gets no mail reads the whole link, so that it is on paper when the page is printed', async () => {
  const response = await intake({ submission: atThisMoment().newId(), ...answers, ...NOBODY })
  const location = response.headers.get('location') ?? ''
  const html = await (await received(location, { cookie: cookiesOf(response) })).text()
  expect(html).toContain(`/s/${linkIn(html)}</`)
  expect(html).toContain('Print deze pagina, of schrijf het nummer en de link op.')
  expect(html).toContain('24 uur, alleen in deze browser')
  const withoutCookies = await (await received(location)).text()
  expect(withoutCookies).toContain('Deze pagina werkt een kwartier.')
  expect(withoutCookies).not.toContain('24 uur')
  expect(html).not.toContain('favorieten')
  const mailed = await (await received(await sent())).text()
  expect(mailed).not.toContain(`/s/${linkIn(mailed)}</`)
})

test('a confirmation that is a day old, or whose link was replaced, is no longer there', async () => {
  const { token, reference } = await filed()
  const at = (now: Date) => `/x/${receiptFor(token, AT_HOME, { ...atThisMoment(), now })}`
  expect((await received(at(new Date()))).status).toBe(200)
  expect((await received(at(new Date(Date.now() - 25 * 3_600_000)))).status).toBe(404)
  const { caseId, party } = await caseOf(reference)
  await perform(tenant.owner, caseId, null, { type: 'renew-link', party }, atThisMoment())
  expect((await received(at(new Date()))).status).toBe(404)
  expect((await status(reference, `status-${reference}=${token}`)).status).toBe(404)
})

const BY_POST = { email: '', reach: 'post', street: 'Laan 1', postcode: '3800 AE', town: 'Amersfoort' }

test('who leaves no email address gets the whole of what they sent to print, in the browser that sent it and in no other', async () => {
  const response = await intake({ submission: atThisMoment().newId(), ...answers, ...BY_POST, about: 'Piet Reiger' })
  expect(response.status).toBe(303)
  const location = response.headers.get('location') ?? ''
  const own = await (await received(location, { cookie: cookiesOf(response) })).text()
  for (const sentWord of ['De zorg kwam drie keer te laat.', 'Niemand belde.', 'Excuses', 'Piet Reiger', 'Laan 1'])
    expect(own).toContain(sentWord)
  expect(own).toContain('Dit is uw kopie.')
  const link = linkIn(own)
  for (const cookie of [
    '',
    `copy-${await referenceIn(own)}=${'x'.repeat(43)}`,
    `copy-${await referenceIn(own)}=${link}`,
  ]) {
    const elsewhere = await (await received(location, { cookie })).text()
    expect(elsewhere).not.toContain('Niemand belde.')
    expect(elsewhere).toContain('Wilt u een kopie van wat u stuurde?')
  }
})

test('who left an email address gets no copy: a code brings it back', async () => {
  const response = await intake({ submission: atThisMoment().newId(), ...answers })
  expect(response.headers.getSetCookie().filter((cookie) => cookie.includes('copy-'))).toEqual([])
  expect(await (await received(response.headers.get('location') ?? '')).text()).not.toContain('Niemand belde.')
})

describe('the address of a confirmation', () => {
  const send = async (network = AT_HOME) => {
    const response = await intake(
      { submission: atThisMoment().newId(), ...answers, email: `ria.${atThisMoment().secret(4)}@voorbeeld.nl` },
      { 'x-forwarded-for': network },
    )
    const location = response.headers.get('location') ?? ''
    const cookie = cookiesOf(response)
    const own = await (await received(location, { cookie, 'x-forwarded-for': network })).text()
    return { location, cookie, reference: await referenceIn(own), link: linkIn(own) }
  }

  test('opened elsewhere shows neither number nor link, and says how to come to one’s own complaint', async () => {
    const { location, reference, link } = await send()
    const other = await send('203.0.113.9')
    for (const cookie of ['', other.cookie, `sent-${reference}=${link}`, `status-${reference}=${link}`]) {
      const answer = await received(location, { cookie, 'x-forwarded-for': '203.0.113.9' })
      const page = await answer.text()
      expect(answer.status).toBe(404)
      expect(page).toContain('Deze pagina is voor wie de klacht stuurde')
      expect(page).toContain('action="/status?lang=nl"')
      for (const word of [reference, reference.slice(0, 4), link, tenant.slug]) expect(page).not.toContain(word)
    }
    const english = await received(`${location.split('?')[0]}?lang=en`, { 'x-forwarded-for': '203.0.113.9' })
    expect(await english.text()).toContain('This page is for the person who sent the complaint')
  })

  test('opens for a day in the browser that sent it, wherever that is by then', async () => {
    const { location, cookie } = await send()
    expect(cookie).toMatch(/^sent-/)
    expect((await received(location, { cookie, 'x-forwarded-for': '203.0.113.9' })).status).toBe(200)
  })

  test('opens without cookies on the network it was sent from, for a quarter of an hour', async () => {
    const { token } = await filed()
    const sentAgo = (minutes: number) =>
      `/x/${receiptFor(token, AT_HOME, { ...atThisMoment(), now: new Date(Date.now() - minutes * 60_000) })}`
    expect((await received(sentAgo(14))).status).toBe(200)
    expect((await received(sentAgo(16))).status).toBe(404)
    expect((await received(sentAgo(1), { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
  })
})

async function referenceIn(html: string): Promise<string> {
  return (/<b[^>]*>([0-9A-Z]{4}) ?([0-9A-Z]{4})<\/b>/.exec(html) ?? []).slice(1).join('')
}

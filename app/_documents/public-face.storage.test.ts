import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getAccessibility } from '@/app/[tenant]/accessibility/route'
import { GET as getIntake, POST as postIntake } from '@/app/[tenant]/intake/route'
import { GET as getPrivacy } from '@/app/[tenant]/privacy/route'
import { GET as getReport, POST as postReport } from '@/app/[tenant]/report/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { GET as getLink } from '@/app/s/[token]/route'
import { POST as postStatus } from '@/app/status/[reference]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/operations/at-this-moment'
import { perform } from '@/lib/operations/perform'
import { readAssets } from './read-assets'
import { cookiesOf, fieldsOf, get, namesIn, post, SITE } from './testing/browser'
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

const { at, intake, filed, sent, received, follow, status, act, opened, codeFor } = complainantOf(() => tenant)

describe('the form without JavaScript and without cookies', () => {
  test('page by page to the confirmation, and nothing that was typed is lost on the way', async () => {
    const first = await (await getIntake(get(`/${tenant.slug}/intake`), at())).text()
    let page = await intake({ ...fieldsOf(first), story: answers.story, wish: answers.wish, go: 'next' })
    expect(page.status).toBe(200)
    let html = await page.text()
    page = await intake({ ...fieldsOf(html), subject: 'planning', 'q-told-us': 'no', capacity: 'client', go: 'next' })
    html = await page.text()
    const { named, name, email, reach } = answers
    page = await intake({ ...fieldsOf(html), named, name, email, reach, go: 'next' })
    html = await page.text()
    expect(html).toContain('<h1>Klopt alles?</h1>')
    expect(html).toContain('De zorg kwam drie keer te laat.')
    expect(html).toContain('Excuses. Een gesprek.')
    page = await intake({ ...fieldsOf(html), go: 'to:story' })
    html = await page.text()
    expect(fieldsOf(html).story).toEqual([answers.story])
    page = await intake({ ...fieldsOf(html), go: 'next' })
    html = await page.text()
    expect(html).toContain('<h1>Klopt alles?</h1>')
    page = await intake({ ...fieldsOf(html), go: 'send' })
    expect(page.status).toBe(303)
    const location = page.headers.get('location') ?? ''
    expect(page.headers.getSetCookie()).toEqual([])
    const confirmation = await (await received(location)).text()
    expect(confirmation).toMatch(/<b>[2-9A-Z]{4} [2-9A-Z]{4}<\/b>/)
    expect(confirmation).toContain('U krijgt ons antwoord.')
    expect(confirmation).not.toContain('te laat.')
    expect(confirmation).not.toContain('Hendriks')
  })

  test('a page with mistakes comes back with 422, a title that says so, a link to each field, and everything typed', async () => {
    const page = await intake({ page: 'reach', go: 'next', ...answers, email: 'ria.hendriks@voorbeeld', lang: 'nl' })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('<title>Fout: Stap 3 van 4')
    expect(html).toContain('<a href="#email">Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl</a>')
    expect(html).toContain('aria-describedby="email-error email-hint"')
    expect(fieldsOf(html)).toMatchObject({
      email: ['ria.hendriks@voorbeeld'],
      name: ['Ria Hendriks'],
      story: [answers.story],
    })
  })

  test('changing the language keeps what was typed', async () => {
    const page = await intake({ page: 'story', story: answers.story, lang: 'nl', go: 'lang:en' })
    const html = await page.text()
    expect(html).toContain('<html lang="en">')
    expect(fieldsOf(html)).toMatchObject({ story: [answers.story], lang: ['en'] })
  })

  test('the same form sent twice is one complaint', async () => {
    const submission = atThisMoment().newId()
    const [one, two] = [await filed({ submission }), await filed({ submission })]
    expect(two).toEqual(one)
    const other = await intake({ ...answers, submission, story: 'Iets heel anders.' })
    expect(other.status).toBe(422)
    expect(await other.text()).toContain('al eens verstuurd')
  })

  test('every field that is asked has a name, and the names do not change from page to page', async () => {
    const html = await (await intake({})).text()
    expect(namesIn(html)).toEqual(expect.arrayContaining(Object.keys(answers)))
  })
})

describe('bad input', () => {
  test('HTML and SQL in every field are shown as text and kept as text', async () => {
    const nasty = `"><script>alert(1)</script>' or 1=1; drop table cases; --`
    const page = await intake({ ...answers, story: nasty, name: nasty, about: nasty, email: nasty, 'q-where': nasty })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).not.toContain('<script>alert')
    expect(fieldsOf(html)).toMatchObject({ story: [nasty], name: [nasty], about: [nasty] })
    const { reference, token } = await filed({ story: nasty, name: nasty, about: nasty })
    const { cookie } = await follow(token)
    const read = await (await status(reference, await opened(reference, cookie))).text()
    expect(read).toContain('&quot;&gt;&lt;script&gt;alert(1)')
  })

  test('unknown, repeated, invisible and far too long answers get a sentence each, never a fault', async () => {
    const wrongs: Record<string, string | string[]>[] = [
      { isAdmin: 'yes' },
      { story: ['een', 'twee'] },
      { story: 'a\u0000b\u202e' },
      { story: 'x'.repeat(20_000) },
      { capacity: '../../etc/passwd' },
      { 'q-told-us': ['yes', 'no'] },
      { version: '-1', story: '' },
      { version: '99999999999999999999', story: '' },
      { submission: 'x'.repeat(5000), story: '' },
      { lang: 'xx', story: '' },
      { page: '__proto__', go: 'constructor', story: '' },
    ]
    for (const wrong of wrongs) {
      const page = await intake({ ...answers, ...wrong })
      expect(page.status, JSON.stringify(wrong).slice(0, 60)).toBe(422)
      expect(await page.text()).toContain('class="summary"')
    }
  })

  test('a body of ten megabytes is refused with a page that can be read', async () => {
    const page = await intake({ ...answers, story: 'x'.repeat(10_000_000) })
    expect(page.status).toBe(413)
    expect(await page.text()).toContain('Dit is te veel in één keer')
  })

  test('a body that was cut off is refused, and nothing is kept', async () => {
    const request = new Request(`${SITE}/${tenant.slug}/intake`, {
      method: 'POST',
      body: 'story=abc',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '5000' },
    })
    expect((await postIntake(request, at())).status).toBe(413)
  })

  test('what is no form, or not UTF-8, is refused with a page that can be read', async () => {
    const send = (type: string, body: BodyInit) =>
      postIntake(
        new Request(`${SITE}/${tenant.slug}/intake`, { method: 'POST', body, headers: { 'content-type': type } }),
        at(),
      )
    expect((await send('application/json', '{}')).status).toBe(415)
    expect((await send('application/x-www-form-urlencoded; charset=iso-8859-1', 'story=caf%E9')).status).toBe(415)
    expect((await send('application/x-www-form-urlencoded', Buffer.from([0x73, 0x3d, 0xe9]))).status).toBe(415)
    expect((await send('multipart/form-data; boundary=x', '--x\r\nnot a part')).status).toBe(415)
    expect((await send('application/x-www-form-urlencoded', 'story=caf%E9')).status).toBe(422)
  })

  test('a form from another site is refused; one that does not say where it is from is taken', async () => {
    expect((await intake(answers, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await intake(answers, { origin: 'null' })).status).toBe(403)
    expect((await intake(answers, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const request = new Request(`${SITE}/${tenant.slug}/intake`, {
      method: 'POST',
      body: new URLSearchParams({ story: '' }),
    })
    expect((await postIntake(request, at())).status).toBe(422)
  })

  test('an address without an organisation is a plain 404 with words in it', async () => {
    for (const slug of ['nobody-here', 'favicon.ico', '%00', 'a'.repeat(300), "x' or '1'='1"]) {
      const page = await getProcedure(get('/x'), { params: Promise.resolve({ tenant: slug }) })
      expect(page.status).toBe(404)
      expect(await page.text()).toContain('Deze bladzijde is er niet')
    }
  })
})

describe('telling that an organisation is not who it says', () => {
  const report = (fields: Record<string, string>) => postReport(post(`/${tenant.slug}/report`, fields), at())

  test('it is kept where the organisation cannot see it, and thanked for', async () => {
    const sent = await report({ text: 'Dit is niet de echte Zonnehof.', email: '' })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toContain('/report?sent=1')
    const seen = inTenant(tenant.owner, ({ sql }) => sql`select body from tenant_reports`)
    await expect(seen).rejects.toThrow(/permission denied/)
  })

  test('without words, or with an address that is none, it comes back as it was typed', async () => {
    const page = await report({ text: '', email: 'x@y' })
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('<title>Fout: Klopt deze organisatie niet?')
    expect(fieldsOf(html)).toMatchObject({ email: ['x@y'] })
  })

  test('one network address cannot fill the box', async () => {
    for (let n = 0; n < 10; n += 1) await report({ text: `Nog eens ${n}`, email: '' })
    expect((await report({ text: 'En nog eens', email: '' })).status).toBe(429)
  })
})

describe('a form under an earlier version', () => {
  test('can be sent for 48 hours after a new version, and is shown again after that with everything kept', async () => {
    const other = await aTenant({ since: new Date('2026-01-01T08:00:00Z') })
    const hours = (n: number) => new Date(Date.now() - n * 3_600_000)
    const publish = (number: number, publishedAt: Date) =>
      inTenant(other.owner, (tx) =>
        insertVersion(tx, { number, procedure: other.procedure, publishedAt, publishedBy: other.owner.memberId }),
      )
    await inTenant(other.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
    const send = (version: string) => {
      const fields = { ...answers, submission: atThisMoment().newId(), version, page: 'check', go: 'send' }
      return postIntake(post(`/${other.slug}/intake`, fields), { params: Promise.resolve({ tenant: other.slug }) })
    }
    await publish(2, hours(49))
    await publish(3, hours(47))
    expect((await send('2')).status).toBe(303)
    const late = await send('1')
    const html = await late.text()
    expect(late.status).toBe(422)
    expect(html).toContain('is vernieuwd terwijl u schreef')
    expect(fieldsOf(html)).toMatchObject({ version: ['3'], story: [answers.story] })
    expect((await send('3')).status).toBe(303)
  })

  test('an organisation that is not open yet is a plain 404, for reading and for writing', async () => {
    const other = await aTenant()
    const there = { params: Promise.resolve({ tenant: other.slug }) }
    expect((await getProcedure(get(`/${other.slug}`), there)).status).toBe(404)
    expect((await postIntake(post(`/${other.slug}/intake`, answers), there)).status).toBe(404)
  })
})

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

  test('another language is kept by every link of the page', async () => {
    const html = await (await getProcedure(get(`/${tenant.slug}?lang=en`), at())).text()
    const own = [...html.matchAll(/href="(\/[^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !href.startsWith('/assets') && href !== '/icon.svg')
    expect(own.length).toBeGreaterThan(4)
    expect(own.filter((href) => !href.includes('lang='))).toEqual([])
  })
})

describe('following a complaint', () => {
  test('opening the link a hundred times changes nothing but the lines that say who looked', async () => {
    const { token, reference } = await filed()
    const { cookie, path } = await follow(token)
    expect(path).toBe(`/status/${reference}`)
    const location = await sent()
    const before = await everything()
    for (let n = 0; n < 20; n += 1) {
      await follow(token)
      await status(reference, cookie)
      await received(location)
    }
    expect(await everything()).toEqual(before)
  })

  test('before the code there is no word and no name; after it there is the story', async () => {
    const { token, reference } = await filed({
      story: 'Zilverreiger in de tuin.',
      name: 'Ria Zilverreiger',
      about: 'Piet Zilverreiger',
    })
    const { cookie } = await follow(token)
    const closed = await (await status(reference, cookie)).text()
    expect(closed).toContain('<h1>Uw klacht is binnen.</h1>')
    expect(closed).toContain('r•••@voorbeeld.nl')
    expect(closed).not.toContain('Zilverreiger')
    expect(closed).not.toContain('Olga Owner')
    const both = await opened(reference, cookie)
    const open = await (await status(reference, both)).text()
    expect(open).toContain('Zilverreiger in de tuin.')
    expect(open).not.toContain('Piet Zilverreiger')
    expect(open).not.toMatch(/<title>[^<]*Zilverreiger/)
  })

  test('a code opens one browser, once, and five wrong tries are the last', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    const asked = await act(reference, cookie, { act: 'request-code' })
    const code = await codeFor(reference)
    const elsewhere = await act(reference, cookie, { act: 'enter-code', code })
    expect(elsewhere.status).toBe(422)
    const both = `${cookie}; ${cookiesOf(asked)}`
    const wrong = code === '000000' ? '000001' : '000000'
    for (let n = 0; n < 5; n += 1) {
      const page = await act(reference, both, { act: 'enter-code', code: wrong })
      expect(await page.text()).toContain('De code klopt niet.')
    }
    expect(await (await act(reference, both, { act: 'enter-code', code })).text()).toContain('werkt niet meer')
  })

  test('three codes an hour, and closing the messages does not make it more', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    const both = await opened(reference, cookie)
    await act(reference, both, { act: 'close' })
    expect(await (await status(reference, both)).text()).not.toContain('Wat u ons vertelde')
    for (let n = 0; n < 2; n += 1) expect((await act(reference, cookie, { act: 'request-code' })).status).toBe(303)
    const fourth = await act(reference, cookie, { act: 'request-code' })
    expect(fourth.status).toBe(429)
    expect(await fourth.text()).toContain('al drie codes')
  })

  test('something is added only after the code, and an empty or endless message comes back as it was typed', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    const refused = await act(reference, cookie, { act: 'add', text: 'Nog iets.' })
    expect(refused.status).toBe(422)
    const both = await opened(reference, cookie)
    expect((await act(reference, both, { act: 'add', text: '   ' })).status).toBe(422)
    const long = await act(reference, both, { act: 'add', text: 'y'.repeat(10_001) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('y'.repeat(10_001))
    expect((await act(reference, both, { act: 'add', text: 'Het was een jonge vrouw.' })).status).toBe(303)
    expect(await (await status(reference, both)).text()).toContain('Het was een jonge vrouw.')
  })

  test('a form for one case cannot be sent to another, and not from another site', async () => {
    const [one, two] = [await filed(), await filed()]
    const cookies = `${(await follow(one.token)).cookie}; ${(await follow(two.token)).cookie}`
    expect((await status(one.reference, cookies)).status).toBe(200)
    expect((await status(two.reference, cookies)).status).toBe(200)
    expect((await act(one.reference, cookies, { act: 'hear', wants: 'yes', case: two.reference })).status).toBe(404)
    expect(
      (await act(one.reference, cookies, { act: 'hear', wants: 'yes' }, { origin: 'https://evil.example' })).status,
    ).toBe(403)
    const bare = postStatus(
      new Request(`${SITE}/status/${one.reference}`, {
        method: 'POST',
        body: new URLSearchParams({ act: 'hear', case: one.reference }),
        headers: { cookie: cookies },
      }),
      { params: Promise.resolve({ reference: one.reference }) },
    )
    expect((await bare).status).toBe(403)
    expect((await act(one.reference, cookies, { act: 'constructor' })).status).toBe(404)
  })

  test('hearing what changes can be wished without a code', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    expect((await act(reference, cookie, { act: 'hear', wants: 'yes' })).status).toBe(303)
    expect(await (await status(reference, cookie)).text()).toContain('Laat maar, ik hoef het niet te horen')
  })

  test('a question, its answer and the answer of the organisation are read there, the notes of colleagues are not', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    const both = await opened(reference, cookie)
    const found = await inTenant(
      tenant.owner,
      ({ sql, tenantId }) => sql<{ id: string; party: string }[]>`
      select c.id, p.id as party from cases c join parties p on p.tenant_id = c.tenant_id and p.case_id = c.id
      where c.tenant_id = ${tenantId} and c.reference = ${reference}`,
    )
    const [{ id: caseId, party } = { id: '', party: '' }] = found
    const moment = atThisMoment()
    await perform(tenant.owner, caseId, null, { type: 'note', text: 'Onder ons gezegd.' }, moment)
    await perform(
      tenant.owner,
      caseId,
      null,
      { type: 'ask', party, text: 'Weet u nog wanneer?', replyBy: '2099-01-01' },
      moment,
    )
    const page = await (await status(reference, both)).text()
    expect(page).toContain('<h1>We wachten op u.</h1>')
    expect(page).toContain('Weet u nog wanneer?')
    expect(page).not.toContain('Onder ons gezegd')
    const closed = await (await status(reference, cookie)).text()
    expect(closed).not.toContain('Weet u nog wanneer?')
    expect(closed).toContain('1 bericht')
  })

  test('a link that is altered, or that is none, is explained, and trying many is stopped', async () => {
    const { token } = await filed()
    const altered = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
    const open = (one: string) =>
      getLink(get(`/s/${one}`, { 'x-forwarded-for': '203.0.113.9' }), { params: Promise.resolve({ token: one }) })
    const page = await open(altered)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Deze link werkt niet')
    for (let n = 0; n < 10; n += 1) await open(`wrong-${n}`)
    expect((await open('another')).status).toBe(429)
    expect((await open(token)).status).toBe(303)
  })
})

async function everything(): Promise<unknown> {
  return inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql`
    select (select count(*) from events where tenant_id = ${tenantId}) as events,
      (select count(*) from messages where tenant_id = ${tenantId}) as messages,
      (select count(*) from status_visits where tenant_id = ${tenantId}) as visits,
      (select max(state::text) from cases where tenant_id = ${tenantId}) as cases`,
  )
}

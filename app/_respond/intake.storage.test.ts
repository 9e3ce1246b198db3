import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getIntake, POST as postIntake } from '@/app/[tenant]/intake/route'
import { POST as postReport } from '@/app/[tenant]/report/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fieldsOf, get, namesIn, post, SITE } from './testing/browser'
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

const { at, intake, filed, received, follow, status, opened } = complainantOf(() => tenant)

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
    const confirmation = await (await received(location)).text()
    expect(confirmation).toMatch(/<b[^>]*>[2-9A-Z]{4} [2-9A-Z]{4}<\/b>/)
    expect(confirmation).toContain('U krijgt ons antwoord.')
    expect(confirmation).not.toContain('te laat.')
    expect(confirmation).not.toContain('Hendriks')
  })

  test('a page with mistakes comes back with 422, a title that says so, a link to each field, and everything typed', async () => {
    const page = await intake({ page: 'reach', go: 'next', ...answers, email: 'ria.hendriks@voorbeeld', lang: 'nl' })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('<title>Fout: Stap 3 van 4')
    expect(html).toMatch(/<a [^>]*href="#email">Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl<\/a>/)
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
    const same = { submission, email: 'ria@voorbeeld.nl' }
    const [one, two] = [await filed(same), await filed(same)]
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

  test('unknown, repeated, impossible and far too long answers get a sentence each, never a fault', async () => {
    const wrongs: Record<string, string | string[]>[] = [
      { isAdmin: 'yes' },
      { story: ['een', 'twee'] },
      { story: '\u0000\u202e\u200b' },
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
      expect(await page.text()).toMatch(/<div [^>]*role="alert" tabindex="-1" aria-labelledby="summary"/)
    }
  })

  test('a body of ten megabytes is refused with a page that can be read', async () => {
    const page = await intake({ ...answers, story: 'x'.repeat(10_000_000) })
    expect(page.status).toBe(413)
    expect(await page.text()).toContain('Dit is te veel tegelijk')
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
      expect(await page.text()).toContain('Deze pagina is er niet')
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
    expect(html).toContain('<title>Fout: Is deze pagina nep?')
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
    expect(html).toContain('is veranderd terwijl u schreef')
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

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET as getLink } from '@/app/s/[token]/route'
import { GET as getAsking, POST as postAsking } from '@/app/status/route'
import { connect, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { formatReference } from '@/lib/core/shared/reference'
import { get, post } from './testing/browser'
import { complainantOf } from './testing/complainant'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())
beforeEach(async () => {
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})

const ria = complainantOf(() => tenant)
/** A complaint of somebody with an address of their own: what goes to one mailbox is counted. */
async function filedWith() {
  const email = `ria.${atThisMoment().secret(4)}@voorbeeld.nl`
  return { email, ...(await ria.filed({ email })) }
}
const open = (token: string) => getLink(get(`/s/${token}`), { params: Promise.resolve({ token }) })
let asker = 0
const ask = (fields: Record<string, string>, from = `192.0.2.${++asker}`) =>
  postAsking(post('/status', fields, { 'x-forwarded-for': from }))

async function newLinks(): Promise<number> {
  const superuser = connect(house.superuserUrl)
  try {
    const [row] = await superuser.sql<{ n: number }[]>`
      select count(*)::int as n from messages where tenant_id = ${tenant.tenantId} and kind = 'new-link'`
    return row?.n ?? 0
  } finally {
    await superuser.close()
  }
}

test('a link that was copied with what stood around it opens all the same', async () => {
  const { token, reference } = await ria.filed()
  for (const copied of [`${token}.`, `${token})`, `${token}%20`, `${token}\u200b`, `<${token}>`, `"${token}",`]) {
    const response = await open(copied)
    expect(response.headers.get('location'), copied).toBe(`/status/${reference}`)
    expect(response.headers.get('set-cookie'), copied).toContain(token)
  }
})

describe('whoever lost their link', () => {
  test('finds the way to a new one where the old one ends, with the number filled in where it is known', async () => {
    const { reference } = await ria.filed()
    const lost = await open('x'.repeat(43))
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain('<form')
    const page = await ria.status(reference, '')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain(`value="${formatReference(reference)}"`)
  })

  test('gets a new link by mail for their number and address, however they write them; the old one is dead', async () => {
    const { reference, token, email } = await filedWith()
    const number = ` ${formatReference(reference).toLowerCase()}\u200b`
    const response = await ask({ number, email: `mailto:${email.toUpperCase()}.` })
    expect(response.status).toBe(303)
    expect(await newLinks()).toBe(1)
    expect((await open(token)).status).toBe(404)
  })

  test('hears the same when number and address do not belong together, and nothing goes', async () => {
    const { reference, token, email } = await filedWith()
    const right = await ask({ number: reference, email })
    const before = await newLinks()
    for (const wrong of [
      { number: reference, email: 'iemand@anders.example' },
      { number: (await ria.filed()).reference, email: 'ook@anders.example' },
    ]) {
      const response = await ask(wrong)
      expect([response.status, response.headers.get('location')]).toEqual([right.status, right.headers.get('location')])
    }
    expect(await newLinks()).toBe(before)
    expect((await open(token)).status).toBe(404)
  })

  test('is not sent more than three a day, whoever asks', async () => {
    const { reference, email } = await filedWith()
    for (let times = 0; times < 6; times++) await ask({ number: reference, email })
    expect(await newLinks()).toBe(3)
  })

  test('is told so when it was tried too often, and not that the link is wrong', async () => {
    for (let times = 0; times < 10; times++) await ask({ number: '7F3K', email: 'a@b.example' }, '203.0.113.9')
    const { reference, email } = await filedWith()
    for (let times = 0; times < 10; times++) await ask({ number: reference, email: 'a@b.example' }, '203.0.113.9')
    const last = await ask({ number: reference, email }, '203.0.113.9')
    expect(last.status).toBe(429)
    expect(await last.text()).toContain('te vaak geprobeerd')
    expect(await newLinks()).toBe(0)
  })

  test('keeps what was typed and hears per field what is wrong with it', async () => {
    const page = await ask({ number: '7F3K 9QXN', email: '"><script>' })
    expect(page.status).toBe(422)
    const text = await page.text()
    expect(text).toContain('value="7F3K 9QXN"')
    expect(text).toContain('Vul het nummer van de klacht in')
    expect(text).toContain('Vul een volledig e-mailadres in')
    expect(text).not.toContain('"><script>')
  })

  test('reads it in their own language', async () => {
    const page = await getAsking(get('/status', { 'accept-language': 'en' }))
    expect(await page.text()).toContain('Ask for a new link')
    const sent = await getAsking(get('/status?sent=1&lang=nl'))
    expect(await sent.text()).toContain('Kijk in uw e-mail')
  })
})

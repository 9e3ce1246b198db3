import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getLink } from '@/app/s/[token]/route'
import { POST as postStatus } from '@/app/status/[reference]/route'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { cookiesOf, get, SITE } from './testing/browser'
import { complainantOf } from './testing/complainant'

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

const { filed, sent, received, follow, status, act, opened, codeFor } = complainantOf(() => tenant)

describe('following a complaint', () => {
  test.each(['\u202e', '\u0007', '\u2066'])(
    'a message with the unseen character %j never reaches the case with it',
    async (character) => {
      const { token, reference } = await filed()
      const { cookie } = await follow(token)
      await act(reference, cookie, { act: 'add', text: `Ik weet nog ${character}iets.` })
      const both = await opened(reference, cookie)
      await act(reference, both, { act: 'add', text: `Ik weet nog ${character}iets.` })
      const kept = await inTenant(
        tenant.owner,
        ({ sql, tenantId }) => sql<{ body: string }[]>`select body from texts where tenant_id = ${tenantId}`,
      )
      expect(kept.length).toBeGreaterThan(0)
      for (const { body } of kept) expect(body).not.toContain(character)
    },
  )

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

  test('before the code there is no word and no name; after it there is the whole of what was sent', async () => {
    const email = `ria.${atThisMoment().secret(4)}@voorbeeld.nl`
    const { token, reference } = await filed({
      email,
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
    for (const sent of ['Piet Zilverreiger', 'Ria Zilverreiger', email, 'Een gesprek', 'Excuses'])
      expect(open).toContain(sent)
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

  test('six codes an hour, and closing the messages does not make it more', async () => {
    const { token, reference } = await filed()
    const { cookie } = await follow(token)
    const both = await opened(reference, cookie)
    await act(reference, both, { act: 'close' })
    expect(await (await status(reference, both)).text()).not.toContain('Wat u ons vertelde')
    for (let n = 0; n < 5; n += 1) expect((await act(reference, cookie, { act: 'request-code' })).status).toBe(303)
    const seventh = await act(reference, cookie, { act: 'request-code' })
    expect(seventh.status).toBe(429)
    expect(await seventh.text()).toContain('al genoeg codes')
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
    expect(await (await status(reference, cookie)).text()).toContain('Nee, ik hoef het niet te weten')
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
    expect(page).toContain('<h1>Wij wachten op uw antwoord.</h1>')
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

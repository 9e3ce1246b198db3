import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addInformation } from '@/lib/operations/cases/add-information'
import { perform } from '@/lib/operations/cases/perform'
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

const { filed, follow, status, act, caseOf } = complainantOf(() => tenant)

const BY_PHONE = { email: '', phone: '06 12345678', reach: 'phone' }
const BY_POST = { email: '', reach: 'post', street: 'Dorpsstraat 1', postcode: '3811 AB', town: 'Amersfoort' }
const ANONYMOUS = { named: 'no', name: '', email: '', reach: '' }

async function followed(different: Record<string, string>) {
  const { token, reference } = await filed(different)
  const { cookie } = await follow(token)
  const page = async () => (await (await status(reference, cookie)).text()).replaceAll('&#x27;', "'")
  return { reference, cookie, page, ...(await caseOf(reference)) }
}

const added = (caseId: string) =>
  inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ body: string; by: string }[]>`
      select t.body, e.actor->>'kind' as by from events e
      join texts t on t.tenant_id = e.tenant_id and t.id = (e.body::jsonb #>> '{event,text,id}')::uuid
      where e.tenant_id = ${tenantId} and e.case_id = ${caseId} and e.type = 'information-added' order by e.seq`,
  )

describe('someone without an email address', () => {
  test.each([
    ['by telephone', BY_PHONE, 'aan de telefoon'],
    ['by post', BY_POST, 'per post'],
    ['anonymously', ANONYMOUS, 'Vraag het ons en noem uw nummer'],
  ])('who complains %s adds something without a code, and reads how they hear from us', async (_way, answers, says) => {
    const { reference, cookie, page, caseId } = await followed(answers)
    const html = await page()
    expect(html).not.toMatch(/name="act" value="request-code"|Stuur mij een code|na een code/)
    expect(html).toContain(says)
    expect(html).toContain('href="#tell"')
    const sent = await act(reference, cookie, { act: 'add', text: 'Het was op een dinsdag.' })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toContain('said=added')
    expect(await page()).not.toContain('dinsdag')
    expect(await page()).toContain('U voegde iets toe.')
    expect(await added(caseId)).toEqual([{ body: 'Het was op een dinsdag.', by: 'party' }])
  })

  test('can answer a question, and reads how that question reaches them', async () => {
    const { reference, cookie, page, caseId, party } = await followed(BY_POST)
    const ask = { type: 'ask', party, text: 'Welke dag was het?', replyBy: '2099-01-01' } as const
    await perform(tenant.owner, caseId, null, ask, atThisMoment())
    const html = await page()
    expect(html).toContain('Wat wilt u antwoorden?')
    expect(html).toContain('U krijgt onze vraag per post.')
    expect(html).not.toContain('Welke dag was het?')
    expect((await act(reference, cookie, { act: 'add', text: 'Dinsdag.' })).status).toBe(303)
    expect(await page()).not.toContain('Wij wachten op uw antwoord')
  })

  test('cannot read, nor do anything else that asks for a code', async () => {
    const { reference, cookie, page } = await followed(ANONYMOUS)
    expect(await page()).not.toContain('Niemand belde')
    const survey = await act(reference, cookie, { act: 'survey', heard: '3', fair: '3', text: '' })
    expect(survey.status).toBe(422)
  })

  test('can send ten messages an hour, and the eleventh comes back as it was typed', async () => {
    const { reference, cookie, caseId } = await followed(BY_PHONE)
    for (let n = 1; n <= 10; n += 1) {
      expect((await act(reference, cookie, { act: 'add', text: `Bericht ${n}` })).status).toBe(303)
    }
    const last = await act(reference, cookie, { act: 'add', text: 'Nog een bericht' })
    expect(last.status).toBe(429)
    const html = await last.text()
    expect(html).toContain('Nog een bericht</textarea>')
    expect(html).toContain('U stuurde al 10 berichten')
    expect(await added(caseId)).toHaveLength(10)
  })
})

test('whoever has an email address enters a code first, also when the form is made by hand', async () => {
  const { reference, cookie, caseId, party, page } = await followed({})
  expect(await page()).toContain('Stuur mij een code')
  expect(await page()).not.toContain('Wat wilt u toevoegen?')
  expect((await act(reference, cookie, { act: 'add', text: 'Nog iets.' })).status).toBe(422)
  const actor = { kind: 'party', tenantId: tenant.tenantId, caseId, partyId: party, opened: false } as const
  expect(await addInformation(actor, 'Nog iets.', atThisMoment())).toEqual({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  expect(await added(caseId)).toEqual([])
})

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { complainantOf } from './testing/complainant'

// Every drawing of a status page ends with this word.
const words = statusDocumentWords.nl
const { printed } = words
const drawings = { count: 0 }

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  const get = () => {
    drawings.count += 1
    return printed
  }
  Object.defineProperty(words, 'printed', { configurable: true, get })
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  await inTenant(tenant.owner, (tx) => changeOwnTenant(tx, { state: 'live' }))
})
afterAll(async () => {
  Object.defineProperty(words, 'printed', { configurable: true, enumerable: true, writable: true, value: printed })
  await house.close()
  await database.drop()
})
beforeEach(() => {
  drawings.count = 0
})

const { filed, follow, status, opened, caseOf } = complainantOf(() => tenant)

test('a status page is drawn once for what it shows, and sent again byte for byte with the same headers', async () => {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  const first = await status(reference, cookie)
  const again = await status(reference, cookie)
  expect(drawings.count).toBe(1)
  expect([...again.headers]).toEqual([...first.headers])
  expect(await again.text()).toBe(await first.text())
})

test('a page that was drawn before is one message to the database, and every look one line', async () => {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  const lines = () => inTenant(tenant.owner, ({ sql }) => sql`select fields from access_log where screen = 'status'`)
  const before = (await lines()).length
  await status(reference, cookie)
  expect(await lines()).toHaveLength(before + 1)
  const { statements } = await countStatements(() => status(reference, cookie))
  expect(statements).toHaveLength(1)
  expect(await lines()).toHaveLength(before + 2)
  const both = await opened(reference, cookie)
  const last = (await lines()).length
  await status(reference, both)
  expect((await lines()).slice(last)).toEqual([{ fields: ['name', 'texts'] }])
})

test('tomorrow it is drawn with the dates of tomorrow', async () => {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T22:59:00Z') })
  try {
    await status(reference, cookie)
    vi.setSystemTime(new Date('2026-11-30T23:01:00Z'))
    await status(reference, cookie)
    expect(drawings.count).toBe(2)
  } finally {
    vi.useRealTimers()
  }
})

test('what happens to the complaint is there for the next who looks', async () => {
  const { token, reference } = await filed()
  const { cookie } = await follow(token)
  const before = await (await status(reference, cookie)).text()
  const { caseId, party } = await caseOf(reference)
  const ask = { type: 'ask', party, text: 'Weet u nog wanneer?', replyBy: '2099-01-01' } as const
  await perform(tenant.owner, caseId, null, ask, atThisMoment())
  const after = await (await status(reference, cookie)).text()
  expect(before).toContain('<h1>Uw klacht is binnen.</h1>')
  expect(after).toContain('<h1>Wij wachten op uw antwoord.</h1>')
})

test('it is never the page of somebody else with the same complaint', async () => {
  const [one, other] = [await filed(), await filed()]
  const page = async ({ token, reference }: typeof one) => {
    const { cookie } = await follow(token)
    return (await status(reference, cookie)).text()
  }
  const [theirs, ours] = [await page(one), await page(other)]
  expect(theirs).toContain(one.reference)
  expect(ours).toContain(other.reference)
  expect(ours).not.toContain(one.reference)
})

test('the words behind the code are drawn each time and kept nowhere', async () => {
  const { token, reference } = await filed({ story: 'Zilverreiger in de tuin.' })
  const { cookie } = await follow(token)
  const both = await opened(reference, cookie)
  drawings.count = 0
  for (let n = 0; n < 2; n += 1)
    expect(await (await status(reference, both)).text()).toContain('Zilverreiger in de tuin.')
  expect(drawings.count).toBe(2)
})

import { expect, test } from '@playwright/test'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMarkedWorld } from '../support/a-world'
import { sessionOf } from '../support/sign-in'

/** HTML before it is made smaller for the road, in bytes: what has to be made, sent, read and kept by the browser. */
const LARGEST_LIST = 80_000
const LARGEST_CASE = 180_000
const ROWS = 50

test('a list full of cases is at most 80 kB of HTML, and a case at most 180', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  const { organisation, filed } = await aMarkedWorld(request)
  const { accounts, tenantId, slug } = organisation
  const [account] = accounts
  if (!account) throw new Error('an organisation has an owner')
  for (let portion = 0; portion < 6; portion += 1) {
    await Promise.all(Array.from({ length: 10 }, () => aComplaint({ tenantId }, { answers: { capacity: 'client' } })))
  }
  const headers = { cookie: `session=${await sessionOf(account)}` }
  const htmlOf = async (at: string) => (await request.get(`/${slug}/desk${at}`, { headers })).text()
  const list = await htmlOf('/cases')
  expect(list.split(`href="/${slug}/desk/cases/`).length - 1, 'rows, and the way to enter a complaint twice').toBe(
    ROWS + 2,
  )
  expect(Buffer.byteLength(list)).toBeLessThanOrEqual(LARGEST_LIST)
  const one = await htmlOf(`/cases/${filed.reference}`)
  expect(one).toContain('id="story"')
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(LARGEST_CASE)
  await request.dispose()
})

import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { aComplaint } from '@/db/testing/a-complaint'
import { routes } from '../isolation/routes'
import { aMarkedWorld } from '../support/a-world'
import { sessionOf } from '../support/sign-in'
import { statementsOf, withStatementsPrinted } from './statements-of'

const MOST = 6

test('no page sends more than six statements, and each as many for one case as for three hundred', async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const request = await playwright.request.newContext({ baseURL })
  const world = await aMarkedWorld(request)
  const { owner, accounts, tenantId, slug } = world.organisation
  const [account] = accounts
  if (!account) throw new Error('an organisation has an owner')
  const session = await sessionOf(account)
  const link = new URL(world.filed.status).pathname.split('/').at(-1) ?? ''
  const hashes = [session, link].map((secret) => createHash('sha256').update(secret).digest('hex'))
  const marks = [tenantId, owner.userId, slug, ...hashes]
  const cookie = `session=${session}; status-${world.filed.reference}=${link}`

  const walked = Object.entries(routes).filter(
    ([route, { reader, visitor }]) => !route.startsWith('/dev') && (reader === 200 || visitor === 'sign-in'),
  )
  const pages = [...walked.map(([, { at }]) => at(world)), `/status/${world.filed.reference}`]
  const missing = walked.filter(([, one]) => one.missing).map(([, { at }]) => at(world))
  const counted = async () => {
    const all: Record<string, string[]> = {}
    for (const page of pages) {
      all[page] = await statementsOf(marks, async () => {
        const answer = await request.get(page, { headers: { cookie }, maxRedirects: 0 })
        const status = answer.status()
        expect(missing.includes(page) ? status === 404 : status < 400, `${page}: ${status}`).toBe(true)
      })
    }
    return all
  }

  const [one, many] = await withStatementsPrinted(async () => {
    await counted()
    const few = await counted()
    for (let portion = 0; portion < 30; portion += 1) {
      await Promise.all(Array.from({ length: 10 }, () => another(tenantId)))
    }
    return [few, await counted()]
  })
  const tooMany = Object.entries(many).filter(([, statements]) => statements.length > MOST)
  expect(tooMany.map(([page, statements]) => `${page}: ${statements.length}\n${statements.join('\n')}`)).toEqual([])
  const numbers = (all: Record<string, string[]>) =>
    Object.entries(all).map(([page, { length }]) => `${page}: ${length}`)
  expect(numbers(many)).toEqual(numbers(one))
  const total = Object.values(many).flat().length
  expect(total, 'what is counted is what is sent').toBeGreaterThan(pages.length)
  await request.dispose()
})

function another(tenantId: string) {
  return aComplaint({ tenantId }, { answers: { capacity: 'client' }, complaint: { silent: true } })
}

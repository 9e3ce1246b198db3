import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { sendMail } from '@/lib/mail/send'
import { someMail } from '@/lib/mail/testing/some-mail'

const HOSTILE = '<html><head></head><body><script>alert(1)</script>"\'></iframe><h1>Hallo</h1></body></html>'

let house: TestDatabase

beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.workerUrl)
  const mail = someMail({ html: HOSTILE, text: 'Lees: https://gehoor.example/s/abc' })
  await sendMail(mail, { now: new Date('2026-11-23T09:00:00Z'), via: { via: 'mailbox', from: 'x' } })
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

async function pages(evaluation: '1' | '') {
  vi.resetModules()
  vi.stubEnv('GEHOOR_EVALUATION', evaluation)
  const { GET: list } = await import('./route')
  const { GET: one } = await import('./[id]/route')
  const request = new Request('http://localhost/dev/mailbox')
  return {
    list: await list(request),
    one: await one(request, { params: Promise.resolve({ id: someMail().id }) }),
    none: await one(request, { params: Promise.resolve({ id: 'nothing' }) }),
  }
}

test('an evaluation shows each mail, which can neither run anything nor break out of its frame', async () => {
  const { list, one, none } = await pages('1')
  expect(list.status).toBe(200)
  expect(await list.text()).toContain(`href="/dev/mailbox/${someMail().id}"`)
  const shown = await one.text()
  expect(shown).toMatch(/<iframe[^>]*sandbox="allow-popups [^"]*"/)
  expect(shown).not.toMatch(/allow-scripts|allow-same-origin|<script>alert/)
  expect(shown.match(/<\/iframe>/g)).toHaveLength(1)
  expect(shown).toContain('<a href="https://gehoor.example/s/abc">')
  expect(one.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(none.status).toBe(404)
})

test('anywhere else there is no such page', async () => {
  const { list, one } = await pages('')
  expect([list.status, one.status]).toEqual([404, 404])
  expect(await one.text()).not.toContain('Hallo')
})

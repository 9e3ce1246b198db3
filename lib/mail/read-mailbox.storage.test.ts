import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { readKeptMail, readMailbox } from './read-mailbox'
import { sendMail } from './send'
import { someMail } from './testing/some-mail'

let house: TestDatabase
const now = new Date('2026-11-23T09:00:00Z')
const via = { via: 'mailbox', from: 'x' } as const

beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.workerUrl)
  await sendMail(someMail(), { now, via })
  await sendMail(someMail({ subject: 'again' }), { now, via })
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())
afterEach(() => vi.unstubAllEnvs())

test('in an evaluation mail waits in the mailbox, once for each id', async () => {
  vi.resetModules()
  vi.stubEnv('GEHOOR_EVALUATION', '1')
  const mailbox = await import('./read-mailbox')
  const { id, to, subject, html } = someMail()
  expect(await mailbox.readMailbox(null)).toMatchObject([{ id, to, subject }])
  expect(await mailbox.readMailbox('KLAAS@example.org')).toHaveLength(1)
  expect(await mailbox.readMailbox('someone@example.org')).toEqual([])
  expect(await mailbox.readKeptMail(id)).toMatchObject({ html, headers: { 'Message-ID': `<${id}@gehoor.example>` } })
})

test('anywhere else there is no mailbox', async () => {
  expect(await readMailbox(null)).toBeNull()
  expect(await readKeptMail(someMail().id)).toBeNull()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { enqueue, TASKS } from '@/db/stores/queue'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { countAttempt } from './attempts'
import { beat, heartbeats, sweepExpired } from './heartbeats'
import { mailboxMail, mailboxMails, putInMailbox } from './mailbox'
import { createSession, sessionAndUser } from './sessions'
import { createUser } from './users'

const NOW = new Date('2026-03-02T09:00:00Z')
const seconds = (n: number) => new Date(NOW.getTime() + n * 1000)

describe('the plumbing', () => {
  let house: TestDatabase
  let web: Database
  let worker: Database
  beforeAll(async () => {
    house = await testDatabase()
    web = useDatabase(house.webUrl)
    worker = connect(house.workerUrl)
  })
  afterAll(async () => {
    await Promise.all([web.close(), worker.close()])
    await house.drop()
  })

  test('attempts are counted one by one within their window, and from one again in the next', async () => {
    const counts = await Promise.all(Array.from({ length: 20 }, () => countAttempt('a key', 600, NOW)))
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(await countAttempt('another key', 600, NOW)).toBe(1)
    expect(await countAttempt('a key', 600, seconds(599))).toBe(21)
    expect(await countAttempt('a key', 600, seconds(600))).toBe(1)
  })

  test('the database lets every task in the queue that the code puts there', async () => {
    for (const task of TASKS) await expect(enqueue(task, {}, { key: `try ${task}` }), task).resolves.toBeUndefined()
  })

  test('a sign of life never goes back in time', async () => {
    await beat('worker', seconds(10), worker.sql)
    await beat('worker', seconds(5), worker.sql)
    const { worker: at } = await heartbeats()
    expect(new Date(at ?? '')).toEqual(seconds(10))
  })

  test('the same mail is in the mailbox once, and the newest comes first', async () => {
    const mail = {
      id: 'm1',
      to: 'a@example.org',
      from: 'b@example.org',
      subject: 'One',
      html: '<p>1</p>',
      text: '1',
      headers: { 'X-A': '1' },
    }
    await putInMailbox(mail, NOW, worker.sql)
    await putInMailbox({ ...mail, subject: 'Again' }, seconds(1), worker.sql)
    await putInMailbox({ ...mail, id: 'm2', subject: 'Two' }, seconds(2), worker.sql)
    expect((await mailboxMails(10)).map(({ subject }) => subject)).toEqual(['Two', 'One'])
    expect(await mailboxMails(1)).toHaveLength(1)
    expect(await mailboxMail('m1')).toMatchObject(mail)
    expect(await mailboxMail('m3')).toBeNull()
  })

  test('sweeping ends sessions that are over and leaves the others', async () => {
    const { newId, secret } = atThisMoment()
    const userId = newId()
    await createUser({ id: userId, email: 'sweep@example.org', name: 'S', lang: 'nl', at: NOW })
    const [over, open] = [secret(32), secret(32)]
    await createSession({ id: over, userId, expiresAt: seconds(1), at: NOW })
    await createSession({ id: open, userId, expiresAt: seconds(100), at: NOW })
    await sweepExpired(seconds(2), worker.sql)
    expect(await sessionAndUser(over, NOW)).toBeNull()
    expect(await sessionAndUser(open, NOW)).not.toBeNull()
  })

  test('a sign is one sign: only of the worker it is also kept since when it is there', async () => {
    await beat('files of somebody', NOW, worker.sql)
    await beat('worker', NOW, worker.sql)
    const names = Object.keys(await heartbeats())
    expect(names.filter((name) => name.endsWith(' since'))).toEqual(['worker since'])
  })

  test('the queue takes the tasks it knows and no others, from both roles', async () => {
    for (const through of [web.sql, worker.sql]) {
      for (const task of TASKS) await enqueue(task, {}, {}, through)
      await expect(through`select app.enqueue('rm -rf', '{}'::jsonb)`).rejects.toMatchObject({ code: '22023' })
      await expect(through`select app.enqueue(null, '{}'::jsonb)`).rejects.toMatchObject({ code: '22023' })
    }
    await expect(web.sql`select graphile_worker.add_job('take-due-steps')`).rejects.toMatchObject({ code: '42501' })
  })

  test('a job is there when its transaction is, and not otherwise', async () => {
    const jobs = async () => (await worker.sql`select 1 from graphile_worker.jobs where key = 'k'`).length
    const broken = web.sql.begin(async (through) => {
      await enqueue('take-due-steps', {}, { key: 'k' }, through)
      throw new Error('broken off')
    })
    await expect(broken).rejects.toThrow('broken off')
    expect(await jobs()).toBe(0)
    await enqueue('take-due-steps', {}, { key: 'k' })
    await enqueue('take-due-steps', {}, { key: 'k' })
    expect(await jobs()).toBe(1)
  })
})

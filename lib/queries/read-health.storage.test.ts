import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase as openDatabase } from '@/db/client'
import { accountMailFailed, claimAccountMail, putAccountMail } from '@/db/outside-tenant/account-mails'
import { beat } from '@/db/outside-tenant/heartbeats'
import { declareRestored } from '@/db/outside-tenant/restored'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { settingsOf } from '@/lib/settings/env'
import { look } from './look'
import { isReady, MAY_WAIT_MS, readHealth } from './read-health'

const MINUTE_MS = 60_000

describe('health', () => {
  let own: TestDatabase
  let web: Database
  beforeAll(async () => {
    own = await testDatabase()
    web = openDatabase(own.webUrl)
  })
  afterAll(async () => {
    await web.close()
    await own.drop()
  })

  test('a house whose worker never showed itself is not well, but can take people', async () => {
    expect(await readHealth(new Date())).toMatchObject({ status: 'down', database: 'ok', worker: 'silent' })
    expect(await isReady()).toBe(true)
  })

  test('the worker is well for a minute after each sign of life, and no longer', async () => {
    const at = new Date('2026-03-02T10:00:00Z')
    const worker = openDatabase(own.workerUrl)
    await beat('worker', at)
    await worker.close()
    openDatabase(own.webUrl)
    const seconds = (n: number) => new Date(at.getTime() + n * 1000)
    expect(await readHealth(seconds(59))).toMatchObject({ status: 'ok', worker: 'ok' })
    expect(await readHealth(seconds(60))).toMatchObject({ status: 'down', worker: 'silent' })
  })

  test('that data were put back is said for a month, and keeps nothing from being well', async () => {
    const at = new Date('2026-04-06T10:00:00Z')
    const worker = openDatabase(own.workerUrl)
    await declareRestored(at)
    await beat('worker', at)
    await worker.close()
    openDatabase(own.webUrl)
    const { status, restored } = await readHealth(at)
    expect({ status, restored }).toEqual({
      status: 'ok',
      restored: expect.stringContaining('2026-04-06T10:00:00.000Z'),
    })
    expect(await readHealth(new Date('2026-05-07T10:00:00Z'))).not.toHaveProperty('restored')
  })

  test('without its database a house is neither well nor ready, and says so instead of failing', async () => {
    const nobody = openDatabase('postgres://nobody:nothing@127.0.0.1:1/nowhere')
    expect(await readHealth(new Date())).toMatchObject({ status: 'down', database: 'silent', worker: 'unknown' })
    expect(await isReady()).toBe(false)
    await nobody.close()
  })

  describe('with a mail server of its own', () => {
    const at = new Date('2026-05-04T10:00:00Z')
    const minutes = (n: number) => new Date(at.getTime() + n * MINUTE_MS)
    const sign = async (name: string, when: Date) => {
      const worker = connect(own.workerUrl, { max: 1 })
      await beat(name, when, worker.sql)
      await worker.close()
    }
    beforeAll(() => {
      settingsOf({
        SMTP_URL: 'smtp://mail.example',
        MAIL_FROM: 'post@gehoor.example',
        AUTH_SECRET: 'a secret for tests only, of no use elsewhere',
      })
      openDatabase(own.webUrl)
    })

    test('a provider that refuses or hangs is trouble until a mail goes again; the process stays ready', async () => {
      await sign('worker', at)
      await sign('mail sent', at)
      expect(await readHealth(at)).toMatchObject({ status: 'ok', mail: 'ok' })
      await sign('mail trouble', minutes(0.5))
      expect(await readHealth(minutes(0.6))).toMatchObject({
        status: 'down',
        mail: 'trouble',
        database: 'ok',
        worker: 'ok',
      })
      expect(await isReady()).toBe(true)
      await sign('mail sent', minutes(0.7))
      expect(await readHealth(minutes(0.8))).toMatchObject({ status: 'ok', mail: 'ok' })
    })

    test('a mail server that cannot be reached is trouble before there is anything to send', async () => {
      await sign('worker', minutes(1))
      await sign('mail unreachable', minutes(1))
      expect(await readHealth(minutes(1.1))).toMatchObject({ status: 'down', mail: 'trouble' })
      await sign('mail reachable', minutes(1.2))
      expect(await readHealth(minutes(1.3))).toMatchObject({ status: 'ok', mail: 'ok' })
    })

    test.each([
      ['caseMail', 'messages', 'next_attempt_at'],
      ['dueSteps', 'cases', 'next_step_at'],
    ] as const)('%s that waits longer than it may is late, and for how long is told', async (kind, table, column) => {
      const filed = await aComplaint(await aTenant(), { now: at })
      const superuser = connect(own.superuserUrl, { max: 1 })
      await superuser.sql`update messages set state = 'sent'`
      await superuser.sql`update cases set next_step_at = null`
      if (table === 'messages')
        await superuser.sql`update messages set state = 'waiting' where case_id = ${filed.caseId}`
      await superuser.sql`update ${superuser.sql(table)} set ${superuser.sql(column)} = ${at} where true`
      const late = new Date(at.getTime() + MAY_WAIT_MS[kind] + 5 * MINUTE_MS)
      for (let when = at.getTime(); when <= late.getTime(); when += 30_000) await sign('worker', new Date(when))
      expect(await readHealth(late)).toMatchObject({ status: 'down', queue: 'late' })
      expect((await readHealth(late)).waitingSeconds?.[kind]).toBe((late.getTime() - at.getTime()) / 1000)
      await superuser.sql`update messages set state = 'sent'`
      await superuser.sql`update cases set next_step_at = null`
      expect(await readHealth(late)).toMatchObject({ status: 'ok', queue: 'ok', waitingSeconds: { [kind]: 0 } })
      await superuser.close()
    })

    test('lines of who looked that nobody seals are late after ten minutes, and for how long is told', async () => {
      const tenant = await aTenant()
      await look(tenant.owner, { screen: 'cases' }, async () => null)
      await withoutWalls(own, async (sql) => {
        await sql`set session_replication_role = replica`
        await sql`delete from access_log where tenant_id <> ${tenant.tenantId}`
        await sql`update access_log set at = ${at}`
      })
      for (let n = 0; n <= 11; n += 0.5) await sign('worker', minutes(n))
      expect(await readHealth(minutes(9))).toMatchObject({ queue: 'ok' })
      expect(await readHealth(minutes(11))).toMatchObject({
        status: 'down',
        queue: 'late',
        waitingSeconds: { unsealedLines: 660 },
      })
      await sealAllLines(own)
      expect(await readHealth(minutes(11))).toMatchObject({ status: 'ok', waitingSeconds: { unsealedLines: 0 } })
    })

    test('what piled up while no worker was there is not late before a worker has had its time', async () => {
      const filed = await aComplaint(await aTenant(), { now: at })
      const superuser = connect(own.superuserUrl, { max: 1 })
      await superuser.sql`update cases set next_step_at = ${at} where id = ${filed.caseId}`
      const nineDays = new Date(at.getTime() + 9 * 86_400_000)
      await sign('worker', nineDays)
      expect(await readHealth(nineDays)).toMatchObject({ queue: 'ok' })
      await superuser.close()
    })

    test('a database that takes nothing in any more is not well, though it answers', async () => {
      const later = new Date('2026-06-04T10:00:00Z')
      await sign('worker', later)
      const superuser = connect(own.superuserUrl, { max: 1 })
      await superuser.sql.unsafe(`create function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'no room' using errcode = '53100'; end $$;
        create trigger full_disk before insert or update on heartbeats for each row execute function refuse()`)
      expect(await readHealth(new Date(later.getTime() + 10_000))).toMatchObject({
        status: 'down',
        database: 'read-only',
      })
      expect(await isReady()).toBe(true)
      await superuser.sql.unsafe('drop trigger full_disk on heartbeats; drop function refuse()')
      await superuser.close()
    })
  })

  test('mail that waits because the way out is closed makes the house unwell after a while, and says why in words', async () => {
    const at = new Date('2026-03-02T11:00:00Z')
    const minutes = (n: number) => new Date(at.getTime() + n * 60_000)
    const mail = { id: '0199a000-0000-7000-8000-000000000001', to: 'olga@example.org', lang: 'nl' as const }
    await putAccountMail({ ...mail, kind: 'password-changed', sealed: {} }, at)
    const worker = openDatabase(own.workerUrl)
    await claimAccountMail(mail.id, at, minutes(1))
    await accountMailFailed(mail.id, 'provider-refuses-us', { again: minutes(5) })
    await beat('worker', minutes(20))
    await worker.close()
    openDatabase(own.webUrl)
    expect(await readHealth(minutes(4))).toMatchObject({ mail: 'ok' })
    const health = await readHealth(minutes(20))
    expect(health).toMatchObject({ status: 'down', worker: 'ok', mail: 'trouble' })
    expect(health.mailSays).toMatch(/refuses us.*waited 20 minutes/)
    expect(await isReady()).toBe(true)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, useDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { accountMailFailed, accountMailSent, claimAccountMail, dueAccountMails, putAccountMail } from './account-mails'
import { accountToken, createAccountToken, redeemAccountToken } from './account-tokens'
import { createSession, deleteSession, deleteSessionsOf, sessionAndUser, touchSession } from './sessions'
import { together } from './together'
import { changeUser, confirmEmail, createUser, passwordOf, setPassword, userByEmail, userById } from './users'

const NOW = new Date('2026-03-02T09:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const { newId, secret } = atThisMoment()

describe('before there is an organisation', () => {
  let house: TestDatabase
  let pool: Database
  let worker: Database
  beforeAll(async () => {
    house = await testDatabase()
    pool = useDatabase(house.webUrl)
    worker = connect(house.workerUrl)
  })
  afterAll(async () => {
    await Promise.all([pool.close(), worker.close()])
    await house.drop()
  })

  async function aUser() {
    const user = { id: newId(), email: `Anna.${secret(6)}@Example.org`, name: 'Anna', lang: 'nl' as const, at: NOW }
    await createUser(user)
    return user
  }

  describe('users', () => {
    test('are found by their address, however it is written', async () => {
      const { id, email } = await aUser()
      expect(await userByEmail(email.toUpperCase())).toEqual({
        id,
        email: email.toLowerCase(),
        name: 'Anna',
        lang: 'nl',
        emailConfirmedAt: null,
      })
      expect(await userById(id)).toMatchObject({ id })
      expect(await userByEmail('nobody@example.org')).toBeNull()
    })

    test('are one person, whether the domain of their address is in its own letters or as it travels', async () => {
      const own = secret(6)
      const [written, travelling] = [`Anna.${own}@Café.example`, `anna.${own}@xn--caf-dma.example`]
      const id = newId()
      await createUser({ id, email: written, name: 'Anna', lang: 'nl', at: NOW })
      await setPassword(id, 'hash', NOW)
      expect(await userByEmail(travelling)).toMatchObject({ id, email: travelling })
      expect(await passwordOf(written)).toMatchObject({ userId: id })
      expect(await createUser({ id: newId(), email: travelling, name: 'Other', lang: 'nl', at: NOW })).toBe(false)
    })

    test('have an address once', async () => {
      const { email } = await aUser()
      expect(await createUser({ id: newId(), email: email.toLowerCase(), name: 'Other', lang: 'nl', at: NOW })).toBe(
        false,
      )
    })

    test('never come with their password hash', async () => {
      const { id, email } = await aUser()
      await setPassword(id, 'hash one', NOW)
      await setPassword(id, 'hash two', NOW)
      expect(await passwordOf(email)).toEqual({ userId: id, hash: 'hash two' })
      expect(JSON.stringify([await userByEmail(email), await userById(id)])).not.toContain('hash')
    })

    test('confirm their address once; the first time counts', async () => {
      const { id } = await aUser()
      await confirmEmail(id, NOW)
      await confirmEmail(id, later(5))
      expect(new Date((await userById(id))?.emailConfirmedAt ?? '')).toEqual(NOW)
      await changeUser(id, { name: 'Anna B.', lang: 'en' })
      expect(await userById(id)).toMatchObject({ name: 'Anna B.', lang: 'en' })
    })
  })

  describe('sessions', () => {
    test('last until they expire, are touched, or end', async () => {
      const { id: userId } = await aUser()
      const id = secret(32)
      await createSession({ id, userId, expiresAt: later(10), at: NOW })
      expect(await sessionAndUser(id, later(9))).toMatchObject({
        session: { userId },
        user: { id: userId, name: 'Anna' },
      })
      expect(await sessionAndUser(id, later(10))).toBeNull()
      await touchSession(id, later(9), later(20))
      expect(await sessionAndUser(id, later(19))).not.toBeNull()
      await deleteSession(id)
      expect(await sessionAndUser(id, NOW)).toBeNull()
    })

    test('of someone all end at once, but for the one kept', async () => {
      const { id: userId } = await aUser()
      const ids = [secret(32), secret(32), secret(32)]
      for (const id of ids) await createSession({ id, userId, expiresAt: later(10), at: NOW })
      const open = async () => (await Promise.all(ids.map((id) => sessionAndUser(id, NOW)))).map((it) => it !== null)
      await deleteSessionsOf(userId, { except: ids[1] ?? null })
      expect(await open()).toEqual([false, true, false])
      await deleteSessionsOf(userId)
      expect(await open()).toEqual([false, false, false])
    })
  })

  describe('links by mail', () => {
    async function aToken() {
      const { id: userId, email } = await aUser()
      const tokenSha256 = secret(32)
      await createAccountToken({
        id: newId(),
        userId,
        tenantId: null,
        purpose: 'reset',
        tokenSha256,
        email,
        expiresAt: later(60),
        at: NOW,
      })
      return { tokenSha256, userId }
    }

    test('can be looked at as often as a mail scanner likes, and used once, also by two at the same moment', async () => {
      const { tokenSha256, userId } = await aToken()
      for (let i = 0; i < 3; i++) expect(await accountToken(tokenSha256, 'reset', NOW)).toMatchObject({ userId })
      const used = await Promise.all(Array.from({ length: 8 }, () => redeemAccountToken(tokenSha256, 'reset', NOW)))
      expect(used.filter((it) => it !== null)).toHaveLength(1)
      expect(await accountToken(tokenSha256, 'reset', NOW)).toBeNull()
    })

    test('serve their own purpose, and not after their time', async () => {
      const { tokenSha256 } = await aToken()
      expect(await redeemAccountToken(tokenSha256, 'confirm', NOW)).toBeNull()
      expect(await redeemAccountToken(tokenSha256, 'reset', later(60))).toBeNull()
      expect(await redeemAccountToken(tokenSha256, 'reset', later(59))).not.toBeNull()
    })
  })

  describe('mail about accounts', () => {
    const aMail = () => ({
      id: newId(),
      to: 'anna@example.org',
      lang: 'nl' as const,
      kind: 'reset',
      sealed: { link: 'https://x/1' },
    })
    const kept = (id: string) =>
      withoutWalls(
        house,
        async (sql) => (await sql`select state, sealed, attempts from account_mails where id = ${id}`)[0],
      )
    test('goes into its outbox together with its job, or not at all', async () => {
      const [sent, undone] = [aMail(), aMail()]
      await putAccountMail(sent, NOW)
      const broken = together(async (through) => {
        await putAccountMail(undone, NOW, through)
        throw new Error('broken off')
      })
      await expect(broken).rejects.toThrow('broken off')
      const jobs = await withoutWalls(
        house,
        (sql) => sql`select key from graphile_worker.jobs where key like 'account-mail %'`,
      )
      expect(jobs.map(({ key }) => key)).toEqual([`account-mail ${sent.id}`])
      expect(await kept(undone.id)).toBeUndefined()
    })

    test('is claimed by one worker, again after its lease, and wiped once it is sent', async () => {
      const mail = aMail()
      await putAccountMail(mail, NOW)
      const through = worker.sql
      const claims = await Promise.all(
        Array.from({ length: 5 }, () => claimAccountMail(mail.id, NOW, later(2), through)),
      )
      expect(claims.filter((it) => it !== null)).toEqual([{ ...mail, attempts: 1, unsureSince: null, unsureTimes: 0 }])
      expect(await dueAccountMails(later(1), 100, through)).not.toContain(mail.id)
      expect(await dueAccountMails(later(2), 100, through)).toContain(mail.id)
      expect(await claimAccountMail(mail.id, later(2), later(4), through)).toMatchObject({ attempts: 2 })
      await accountMailSent(mail.id, later(3), 'provider-1', through)
      expect(await claimAccountMail(mail.id, later(9), later(11), through)).toBeNull()
      expect(await kept(mail.id)).toEqual({ state: 'sent', sealed: null, attempts: 2 })
    })

    test('waits for another attempt when it failed, and is wiped when it is given up', async () => {
      const mail = aMail()
      await putAccountMail(mail, NOW)
      const through = worker.sql
      await claimAccountMail(mail.id, NOW, later(2), through)
      await accountMailFailed(mail.id, 'provider-down', { again: later(30) }, through)
      expect(await dueAccountMails(later(29), 100, through)).not.toContain(mail.id)
      expect(await dueAccountMails(later(30), 100, through)).toContain(mail.id)
      await claimAccountMail(mail.id, later(30), later(32), through)
      await accountMailFailed(mail.id, 'refused', { again: null }, through)
      expect(await kept(mail.id)).toEqual({ state: 'failed', sealed: null, attempts: 2 })
    })
  })
})

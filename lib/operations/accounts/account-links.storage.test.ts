import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { accountToken } from '@/db/outside-tenant/account-tokens'
import { createSession, sessionAndUser, sessionsOf } from '@/db/outside-tenant/sessions'
import { userById } from '@/db/outside-tenant/users'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { RESET_LINK_MINUTES } from '@/lib/core/access/link-times'
import { aConfirmedAccount, anAccount, GOOD_PASSWORD, mailsTo, tokenIn } from '../testing/an-account'
import { sha256Of } from './account-links'
import { changePassword } from './change-password'
import { checkPassword } from './check-password'
import { confirmAddress, confirmAsWhoSignedUp } from './confirm-address'
import { limits } from './count-tries'
import { requestReset } from './request-reset'
import { setPassword } from './set-password'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const OVER = { ok: false, refusal: { kind: 'link-over' } }
const at = (minutes: number) => ({ ...atThisMoment(), now: new Date(Date.now() + minutes * 60_000) })
const opens = async (email: string, password: string) =>
  (await checkPassword({ email, password, address: '192.0.2.9' }, atThisMoment())).ok

async function aReset() {
  const account = await aConfirmedAccount()
  const { email } = account.input
  await requestReset({ email, address: '192.0.2.9' }, atThisMoment())
  return { ...account, email, token: tokenIn((await mailsTo(house.superuserUrl, email)).at(-1)) }
}

async function aSession(userId: string) {
  const { secret, now } = atThisMoment()
  const id = secret(32)
  await createSession({ id, userId, expiresAt: new Date(now.getTime() + 3_600_000), at: now })
  return id
}

test('a mailbox gets so many resets in an hour and no more, and the answer stays the same', async () => {
  const { input } = await anAccount()
  const { most } = limits['reset mail']
  for (let n = 0; n < most + 3; n += 1) {
    expect(await requestReset({ email: input.email, address: `192.0.2.${n}` }, atThisMoment())).toEqual({
      ok: true,
      value: null,
    })
  }
  const resets = (await mailsTo(house.superuserUrl, input.email)).filter(({ kind }) => kind === 'reset-password')
  expect(resets).toHaveLength(most)
})

describe('confirming an address', () => {
  test('looking at the link changes nothing, pressing the button does', async () => {
    const { userId, confirmToken } = await anAccount()
    expect(await accountToken(sha256Of(confirmToken), 'confirm', new Date())).not.toBeNull()
    expect((await userById(userId))?.emailConfirmedAt).toBeNull()
    expect((await confirmAddress(confirmToken, atThisMoment())).ok).toBe(true)
    expect((await userById(userId))?.emailConfirmedAt).not.toBeNull()
  })

  test('a link works once, also when fifty press at the same time', async () => {
    const { confirmToken } = await anAccount()
    const presses = await Promise.all(Array.from({ length: 50 }, () => confirmAddress(confirmToken, atThisMoment())))
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(presses.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 49 }, () => OVER))
  })

  test('a scanner that presses the button confirms nothing: it takes being signed in, or the password', async () => {
    const { userId, confirmToken: token } = await anAccount()
    const other = await anAccount()
    const press = (signedIn: string | null, password: string) =>
      confirmAsWhoSignedUp({ token, signedIn, password, address: '192.0.2.9' }, atThisMoment())
    for (const [signedIn, password] of [
      [null, ''],
      [null, 'mis'],
      [other.userId, ''],
    ] as const) {
      expect(await press(signedIn, password)).toEqual({ ok: false, refusal: { kind: 'wrong-sign-in' } })
    }
    expect((await userById(userId))?.emailConfirmedAt).toBeNull()
    expect((await press(null, GOOD_PASSWORD)).ok).toBe(true)
    expect((await userById(userId))?.emailConfirmedAt).not.toBeNull()
    expect(
      (
        await confirmAsWhoSignedUp(
          { token: other.confirmToken, signedIn: other.userId, password: '', address: '' },
          atThisMoment(),
        )
      ).ok,
    ).toBe(true)
  })

  test('a link that is too old, altered, or meant for something else is over', async () => {
    const { confirmToken } = await anAccount()
    const { token } = await aReset()
    expect(await confirmAddress(confirmToken, at(72 * 60 + 1))).toEqual(OVER)
    expect(await confirmAddress(`${confirmToken.slice(0, -1)}_`, atThisMoment())).toEqual(OVER)
    expect(await confirmAddress(token, atThisMoment())).toEqual(OVER)
  })
})

describe('a new password by mail', () => {
  test('replaces the old one, signs out everywhere, and proves the address', async () => {
    const { email, token, userId } = await aReset()
    const session = await aSession(userId)
    expect(await setPassword({ token, password: 'een fiets zonder licht' }, atThisMoment())).toEqual({
      ok: true,
      value: { email, userId },
    })
    expect(await opens(email, GOOD_PASSWORD)).toBe(false)
    expect(await opens(email, 'een fiets zonder licht')).toBe(true)
    expect(await sessionAndUser(session, new Date())).toBeNull()
    expect((await userById(userId))?.emailConfirmedAt).not.toBeNull()
  })

  test('its link works once, also when fifty come at the same time', async () => {
    const { token } = await aReset()
    const tries = Array.from({ length: 50 }, (_, n) =>
      setPassword({ token, password: `een fiets nummer ${n}` }, atThisMoment()),
    )
    expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('its link is over after an hour', async () => {
    const { token, email } = await aReset()
    expect(await setPassword({ token, password: 'een fiets zonder licht' }, at(RESET_LINK_MINUTES + 1))).toEqual(OVER)
    expect(await opens(email, GOOD_PASSWORD)).toBe(true)
  })

  test('a weak password does not use up the link', async () => {
    const { token } = await aReset()
    expect(await setPassword({ token, password: 'kort' }, atThisMoment())).toMatchObject({
      refusal: { fields: { password: 'too-short' } },
    })
    expect((await setPassword({ token, password: 'een fiets zonder licht' }, atThisMoment())).ok).toBe(true)
  })

  test('an unknown address gets the same answer and no mail', async () => {
    const { email } = await aReset()
    const known = await requestReset({ email, address: '192.0.2.9' }, atThisMoment())
    const unknown = await requestReset({ email: 'nobody@nergens.example', address: '192.0.2.9' }, atThisMoment())
    expect(unknown).toEqual(known)
    expect(await mailsTo(house.superuserUrl, 'nobody@nergens.example')).toEqual([])
  })
})

describe('changing a password oneself', () => {
  const change = (
    account: Awaited<ReturnType<typeof anAccount>>,
    more: Partial<Parameters<typeof changePassword>[0]>,
  ) => {
    const { email, name } = account.input
    const asked = {
      userId: account.userId,
      email,
      name,
      sessionId: 'here',
      current: GOOD_PASSWORD,
      next: 'een fiets zonder licht',
    }
    return changePassword({ ...asked, ...more }, atThisMoment())
  }

  test('ends all other sessions and keeps this one', async () => {
    const account = await aConfirmedAccount()
    const [here] = await Promise.all([aSession(account.userId), aSession(account.userId), aSession(account.userId)])
    expect(await change(account, { sessionId: here })).toEqual({ ok: true, value: null })
    expect((await sessionsOf(account.userId, new Date())).map(({ id }) => id)).toEqual([here])
  })

  test('is told by mail, by either way, and only when it happened', async () => {
    const account = await aConfirmedAccount()
    const { email } = account.input
    const told = async () =>
      (await mailsTo(house.superuserUrl, email)).filter(({ kind }) => kind === 'password-changed')
    await change(account, { current: 'iets anders' })
    expect(await told()).toEqual([])
    await change(account, {})
    expect(await told()).toMatchObject([{ sealed: { link: expect.stringContaining('/reset?lang=') } }])
    await requestReset({ email, address: '192.0.2.9' }, atThisMoment())
    const token = tokenIn((await mailsTo(house.superuserUrl, email)).at(-1))
    await setPassword({ token, password: 'een trein zonder haast' }, atThisMoment())
    expect(await told()).toHaveLength(2)
  })

  test('takes the password of now, and a good new one', async () => {
    const account = await aConfirmedAccount()
    expect(await change(account, { current: 'iets anders' })).toMatchObject({
      refusal: { fields: { currentPassword: 'not-the-same' } },
    })
    expect(await change(account, { next: 'welkom123' })).toMatchObject({
      refusal: { fields: { newPassword: 'too-common' } },
    })
    expect(await opens(account.input.email, GOOD_PASSWORD)).toBe(true)
  })
})

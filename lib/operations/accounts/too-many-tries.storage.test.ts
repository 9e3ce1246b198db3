import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Moment } from '@/lib/core/shared/moment'
import { signUp } from '../organisation/sign-up'
import { inviteMember } from '../people/invite-member'
import { aConfirmedAccount, aSignUp, GOOD_PASSWORD, mailsTo, sender } from '../testing/an-account'
import { checkOwnPassword } from './check-own-password'
import { checkPassword } from './check-password'
import { countTry, limits, type Tried } from './count-tries'
import { newKnownBrowser } from './known-browser'
import { requestReset } from './request-reset'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const NOW = new Date('2026-11-23T09:05:00Z')
const at = (minutes: number): Moment => ({ ...atThisMoment(), now: new Date(NOW.getTime() + minutes * 60_000) })
const OWNER = '192.0.2.7'
const tooMany = { refusal: { kind: 'too-many-tries' } }

/** As if so many tries had been made already: the limit itself is then one try away. */
async function used(what: Tried, of: string, now: Date, n: number = limits[what].most) {
  for (let tried = 0; tried < n; tried += 1) await countTry(what, of, now)
}

describe('signing in', () => {
  const tryIt = (email: string, password: string, from: { address?: string; browser?: string; moment?: Moment } = {}) =>
    checkPassword({ email, password, address: OWNER, ...from }, from.moment ?? at(0))

  test('ten wrong tries from elsewhere do not keep the right password out', async () => {
    const { input } = await aConfirmedAccount()
    for (let n = 0; n <= limits['sign-in account'].most; n += 1)
      await tryIt(input.email, 'mis', { address: '203.0.113.9' })
    expect(await tryIt(input.email, GOOD_PASSWORD, { address: '203.0.113.9' })).toMatchObject(tooMany)
    expect((await tryIt(input.email, GOOD_PASSWORD)).ok).toBe(true)
  })

  test('a browser that signed in before gets in, whatever others try from the same network or from everywhere', async () => {
    const { input } = await aConfirmedAccount()
    const browser = newKnownBrowser(input.email, atThisMoment().secret)
    for (let n = 0; n <= limits['sign-in account'].most; n += 1) await tryIt(input.email, 'mis')
    await used('sign-in account from anywhere', input.email, NOW)
    expect(await tryIt(input.email, GOOD_PASSWORD)).toMatchObject(tooMany)
    expect(await tryIt(input.email, GOOD_PASSWORD, { address: '198.51.100.1' })).toMatchObject(tooMany)
    expect((await tryIt(input.email, GOOD_PASSWORD, { browser })).ok).toBe(true)
    const stranger = newKnownBrowser('iemand@anders.example', atThisMoment().secret)
    expect(await tryIt(input.email, GOOD_PASSWORD, { browser: stranger })).toMatchObject(tooMany)
  })

  test('a browser that is known does not guess without end either', async () => {
    const { input } = await aConfirmedAccount()
    const browser = newKnownBrowser(input.email, atThisMoment().secret)
    for (let n = 0; n < limits['sign-in known browser'].most; n += 1) await tryIt(input.email, 'mis', { browser })
    expect(await tryIt(input.email, GOOD_PASSWORD, { browser })).toMatchObject(tooMany)
  })

  test('a crowd that tries one account from everywhere is stopped, and not for ever', async () => {
    const { input } = await aConfirmedAccount()
    await used('sign-in account from anywhere', input.email, NOW)
    expect(await tryIt(input.email, GOOD_PASSWORD)).toMatchObject(tooMany)
    expect((await tryIt(input.email, GOOD_PASSWORD, { moment: at(60) })).ok).toBe(true)
  })

  test('one network does not try many accounts without end', async () => {
    const { input } = await aConfirmedAccount()
    const address = '198.51.100.44'
    await used('sign-in address', address, NOW, limits['sign-in address'].most - 1)
    expect(await tryIt('niemand@nergens.example', 'mis', { address })).toMatchObject({
      refusal: { kind: 'wrong-sign-in' },
    })
    expect(await tryIt(input.email, GOOD_PASSWORD, { address })).toMatchObject(tooMany)
    expect((await tryIt(input.email, GOOD_PASSWORD)).ok).toBe(true)
  })
})

test('one network does not sign up without end, and others still can', async () => {
  const address = '198.51.100.45'
  await used('sign-up address', address, NOW)
  expect(await signUp(aSignUp(), { ...sender, address }, at(0))).toMatchObject(tooMany)
  expect((await signUp(aSignUp(), sender, at(0))).ok).toBe(true)
})

test('whoever found a screen that was left open does not guess its password without end', async () => {
  const { userId, input } = await aConfirmedAccount()
  const user = { id: userId, email: input.email }
  const wrong = { refusal: { kind: 'invalid', fields: { currentPassword: 'not-the-same' } } }
  for (let n = 0; n < limits['own password'].most; n += 1)
    expect(await checkOwnPassword(user, 'mis', at(0))).toMatchObject(wrong)
  expect(await checkOwnPassword(user, GOOD_PASSWORD, at(0))).toMatchObject(tooMany)
  expect((await checkOwnPassword(user, GOOD_PASSWORD, at(15))).ok).toBe(true)
})

test('one kind of mail never uses up another: resetting, signing up and inviting are counted apart', async () => {
  const { tenantId, memberId, userId, input } = await aConfirmedAccount()
  const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
  const [email, elsewhere] = [input.email, `joke.${atThisMoment().secret(4)}@elders.example`]
  for (let n = 0; n < 6; n += 1) {
    await requestReset({ email, address: OWNER }, at(0))
    await requestReset({ email: elsewhere, address: OWNER }, at(0))
  }
  await signUp(aSignUp({ email }), sender, at(0))
  const kinds = (await mailsTo(house.superuserUrl, email)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'reset-password')).toHaveLength(limits['reset mail'].most)
  expect(kinds).toContain('already-registered')
  expect((await inviteMember(owner, { name: 'Joke', email: elsewhere, role: 'reader' }, at(0))).ok).toBe(true)
})

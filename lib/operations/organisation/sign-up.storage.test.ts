import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { ownTenant } from '@/db/stores/own-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { trial } from '@/lib/core/access/plans'
import type { Moment } from '@/lib/core/shared/moment'
import { checkPassword } from '../accounts/check-password'
import { limits } from '../accounts/count-tries'
import {
  aConfirmedAccount,
  anAccount,
  aSignUp,
  asSuperuser,
  GOOD_PASSWORD,
  mailsTo,
  sender,
} from '../testing/an-account'
import { signUp } from './sign-up'
import { processingAgreement } from './terms/processing-agreement'
import { termsOfUse } from './terms/terms-of-use'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
})
afterAll(() => house.drop())

const TABLES = ['users', 'passwords', 'tenants', 'members', 'procedure_drafts', 'account_tokens', 'account_mails']
const JOBS = 'graphile_worker._private_jobs'

function rowCounts() {
  return asSuperuser(house.superuserUrl, async (sql) => {
    const counts: Record<string, number> = {}
    for (const table of [...TABLES, JOBS]) {
      const [row] = await sql`select count(*)::int as n from ${sql(table)}`
      counts[table] = row?.n
    }
    return counts
  })
}

describe('signing up', () => {
  test('makes the organisation with its owner, first draft, agreements and trial', async () => {
    const now = new Date('2026-11-23T09:00:00Z')
    const input = aSignUp({ organisation: 'Thuiszorg De Lantaarn' })
    const made = await signUp(input, sender, { ...atThisMoment(), now })
    if (!made.ok || made.value === null) throw new Error('refused')
    const { tenantId, memberId, userId } = made.value
    const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
    const tenant = await inTenant(owner, ownTenant)
    expect(tenant).toMatchObject({
      slug: 'thuiszorg-de-lantaarn',
      name: 'Thuiszorg De Lantaarn',
      sector: 'zorg',
      state: 'setting-up',
      trialEndsOn: '2027-01-22',
      terms: { version: termsOfUse.version, at: now.toISOString(), by: userId },
      processingAgreement: { version: processingAgreement.version, at: now.toISOString(), by: userId },
    })
    expect(trial.days).toBe(60)
    const [draft] = await inTenant(owner, (tx) => tx.sql`select body, revision from procedure_drafts`)
    expect(draft).toMatchObject({ revision: 1, body: { sector: 'zorg' } })
  })

  test('sends one mail, to confirm the address', async () => {
    const { input, confirmToken } = await anAccount()
    const mails = await mailsTo(house.superuserUrl, input.email)
    expect(mails).toMatchObject([{ kind: 'confirm-address' }])
    // Anybody can type any address: whoever reads it there gets no text of a stranger's with a link.
    expect(JSON.stringify(mails)).not.toContain(input.organisation)
    expect(mails[0]?.sealed.link).toContain(`/confirm/${confirmToken}?lang=nl`)
  })

  test('keeps neither the password nor the token of the link', async () => {
    const { input, confirmToken, userId } = await anAccount()
    const kept = await asSuperuser(
      house.superuserUrl,
      (sql) =>
        sql`select p.hash, t.token_sha256 from passwords p join account_tokens t using (user_id) where user_id = ${userId}`,
    )
    expect(JSON.stringify(kept)).not.toContain(input.password)
    expect(JSON.stringify(kept)).not.toContain(confirmToken)
  })

  test('makes everything or nothing, wherever it breaks off', async () => {
    const before = await rowCounts()
    let broke = 0
    for (let call = 1; call <= 20; call += 1) {
      const done = await signUp(aSignUp(), sender, breakingAt(call)).catch(() => null)
      if (done !== null) break
      broke += 1
      expect(await rowCounts()).toEqual(before)
    }
    expect(broke).toBeGreaterThan(4)
    const after = await rowCounts()
    expect(Object.entries(after).map(([table, n]) => [table, n - (before[table] ?? 0)])).toEqual(
      [...TABLES, JOBS].map((table) => [table, 1]),
    )
  })

  test('a name that is taken gets a number behind its address', async () => {
    const first = await anAccount({ organisation: 'De Brug' })
    const second = await anAccount({ organisation: 'De  Brug' })
    expect([first.slug, second.slug]).toEqual(['de-brug', 'de-brug-2'])
  })

  test('an address of the page that is taken or reserved is refused with one that is free', async () => {
    await anAccount({ slug: 'het-anker' })
    expect(await signUp(aSignUp({ slug: 'het-anker' }), sender, atThisMoment())).toEqual({
      ok: false,
      refusal: { kind: 'invalid', fields: { slug: 'taken' }, suggestion: 'het-anker-2' },
    })
    expect(await signUp(aSignUp({ slug: 'sign-in' }), sender, atThisMoment())).toMatchObject({
      refusal: { fields: { slug: 'reserved' }, suggestion: 'organisatie-sign-in' },
    })
  })

  test('of twenty who want the same address at once, one gets it', async () => {
    const tries = Array.from({ length: 20 }, () => signUp(aSignUp({ slug: 'de-enige' }), sender, atThisMoment()))
    const done = await Promise.all(tries)
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    const [row] = await asSuperuser(
      house.superuserUrl,
      (sql) => sql`select count(*)::int as n from tenants where slug = 'de-enige'`,
    )
    expect(row?.n).toBe(1)
  })

  test('a weak password and an unknown sector are refused', async () => {
    const weak = await signUp(aSignUp({ password: 'Welkom2026!' }), sender, atThisMoment())
    expect(weak).toMatchObject({ refusal: { fields: { password: 'too-common' } } })
    const sector = await signUp(aSignUp({ sector: 'no-such-sector' }), sender, atThisMoment())
    expect(sector).toMatchObject({ refusal: { fields: { sector: 'not-a-choice' } } })
  })
})

describe('somebody else with the same address', () => {
  test('gets the same answer, makes nothing, and the owner of the address gets a mail', async () => {
    const { input } = await aConfirmedAccount()
    const before = await rowCounts()
    const again = await signUp(aSignUp({ email: input.email, password: 'iets heel anders' }), sender, atThisMoment())
    expect(again).toEqual({ ok: true, value: null })
    expect(await rowCounts()).toEqual({
      ...before,
      account_mails: (before.account_mails ?? 0) + 1,
      [JOBS]: (before[JOBS] ?? 0) + 1,
    })
    expect((await mailsTo(house.superuserUrl, input.email)).map(({ kind }) => kind)).toEqual([
      'confirm-address',
      'already-registered',
    ])
  })

  test('whoever never confirmed gets the mail to confirm once more', async () => {
    const { input } = await anAccount()
    await signUp(aSignUp({ email: input.email }), sender, atThisMoment())
    expect((await mailsTo(house.superuserUrl, input.email)).map(({ kind }) => kind)).toEqual([
      'confirm-address',
      'confirm-address',
    ])
  })

  test('cannot learn by signing in with what they chose whether there was an account', async () => {
    const chosen = 'een lamp boven de tafel'
    const signUpAndIn = async (email: string) => {
      const made = await signUp(aSignUp({ email, password: chosen }), sender, atThisMoment())
      return [made.ok, await checkPassword({ email, password: chosen, address: '192.0.2.8' }, atThisMoment())]
    }
    const { input } = await aConfirmedAccount()
    const fresh = aSignUp().email
    expect(await signUpAndIn(fresh)).toEqual([true, { ok: false, refusal: { kind: 'wrong-sign-in' } }])
    expect(await signUpAndIn(fresh)).toEqual(await signUpAndIn(input.email))
  })

  test('cannot fill that mailbox', async () => {
    const { input } = await anAccount()
    for (let n = 0; n < 8; n += 1) await signUp(aSignUp({ email: input.email }), sender, atThisMoment())
    expect(await mailsTo(house.superuserUrl, input.email)).toHaveLength(limits['sign-up mail'].most)
  })

  test('signing up twice with one address of the page tells nobody whether there was an account', async () => {
    const { input } = await anAccount()
    const twice = async (email: string, slug: string) => {
      await signUp(aSignUp({ slug, email }), sender, atThisMoment())
      return signUp(aSignUp({ slug }), sender, atThisMoment())
    }
    const [known, unknown] = [await twice(input.email, 'het-kompas'), await twice(aSignUp().email, 'de-kompas')]
    expect(known).toMatchObject({ refusal: { fields: { slug: 'taken' }, suggestion: 'het-kompas-2' } })
    expect(unknown).toMatchObject({ refusal: { fields: { slug: 'taken' }, suggestion: 'de-kompas-2' } })
  })

  test('nor does the address that a second organisation of one name gets', async () => {
    const { input } = await anAccount()
    await signUp(aSignUp({ organisation: 'De Vuurtoren', email: input.email }), sender, atThisMoment())
    expect((await anAccount({ organisation: 'De Vuurtoren' })).slug).toBe('de-vuurtoren-2')
  })

  test('a chosen address of the page is judged before the account, and so tells nothing', async () => {
    const { input, slug } = await anAccount()
    const known = await signUp(aSignUp({ slug, email: input.email }), sender, atThisMoment())
    const unknown = await signUp(aSignUp({ slug }), sender, atThisMoment())
    expect(known).toEqual(unknown)
  })
})

describe('signing in', () => {
  const tryIt = (email: unknown, password: unknown, moment: Moment = atThisMoment()) =>
    checkPassword({ email, password, address: '192.0.2.7' }, moment)

  test('the right password opens the account, however the address is written', async () => {
    const { input, userId } = await aConfirmedAccount()
    expect(await tryIt(` ${input.email.toUpperCase()} `, GOOD_PASSWORD)).toEqual({ ok: true, value: { userId } })
  })

  test('an unknown address gets the same answer as a wrong password', async () => {
    const { input } = await aConfirmedAccount()
    const wrong = await tryIt(input.email, 'niet het goede')
    expect(wrong).toEqual({ ok: false, refusal: { kind: 'wrong-sign-in' } })
    expect(await tryIt('niemand@nergens.example', 'niet het goede')).toEqual(wrong)
  })

  test.each([
    [undefined, undefined],
    [['a@b.example'], 'x'],
    ['geen adres', 'x'],
    ['a@b.example', { length: 9 }],
  ])('%j with %j is no more than wrong', async (email, password) => {
    expect(await tryIt(email, password)).toEqual({ ok: false, refusal: { kind: 'wrong-sign-in' } })
  })

  test.each(['known', 'unknown'])(
    'too many tries close an %s account for a while, also for the right password',
    async (which) => {
      const now = new Date('2026-11-23T09:05:00Z')
      const { input } = await aConfirmedAccount()
      const email = which === 'known' ? input.email : `nobody.${atThisMoment().secret(4)}@nergens.example`
      const at = (minutes: number) => ({ ...atThisMoment(), now: new Date(now.getTime() + minutes * 60_000) })
      for (let n = 0; n < limits['sign-in account'].most; n += 1) await tryIt(email, 'mis', at(0))
      expect(await tryIt(email, GOOD_PASSWORD, at(1))).toEqual({
        ok: false,
        refusal: { kind: 'too-many-tries', minutes: 9 },
      })
      const later = await tryIt(email, GOOD_PASSWORD, at(11))
      expect(later.ok).toBe(which === 'known')
    },
  )

  test('who gets it right starts counting afresh', async () => {
    const { input } = await aConfirmedAccount()
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 6; n += 1) await tryIt(input.email, 'mis')
      expect((await tryIt(input.email, GOOD_PASSWORD)).ok).toBe(true)
    }
  })
})

/** A moment whose nth request for an id or a secret fails. */
function breakingAt(call: number): Moment {
  const { newId, secret, now } = atThisMoment()
  let calls = 0
  const counted = <T>(made: T): T => {
    calls += 1
    if (calls === call) throw new Error('broken off')
    return made
  }
  return { now, newId: () => counted(newId()), secret: (bytes) => counted(secret(bytes)) }
}

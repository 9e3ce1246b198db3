import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { AccountMail, type AccountMailKind } from '@/emails/account-mail'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { putMail } from '@/lib/operations/accounts/put-mail'
import { requestReset } from '@/lib/operations/accounts/request-reset'
import { setPassword } from '@/lib/operations/accounts/set-password'
import { askConfirmationAgain } from '@/lib/operations/organisation/ask-confirmation-again'
import { closeAccount } from '@/lib/operations/organisation/close-account'
import { reopenAccount } from '@/lib/operations/organisation/reopen-account'
import { reportTenant } from '@/lib/operations/organisation/report-tenant'
import { signUp } from '@/lib/operations/organisation/sign-up'
import { verifyNext } from '@/lib/operations/organisation/verifying/verify-next'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { aCopyFetched, filesOfATest } from '@/lib/operations/testing/a-copy'
import {
  aConfirmedAccount,
  type anAccount,
  aSignUp,
  mailsTo,
  sender,
  tokenIn,
} from '@/lib/operations/testing/an-account'
import { operatorEmail } from '@/lib/settings/env'
import { aClock, MINUTE_MS } from './testing/a-clock'
import { anOutbox } from './testing/an-outbox'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
const kept = filesOfATest()
beforeAll(async () => {
  house = await testDatabase()
})
afterAll(async () => {
  kept.throwAway()
  await house.drop()
})

type Account = Awaited<ReturnType<typeof anAccount>>

/** What a person does that gives rise to each kind of mail. */
const acts: { [K in AccountMailKind]: (account: Account) => Promise<unknown> } = {
  'confirm-address': ({ userId }) => askConfirmationAgain({ userId }, atThisMoment()),
  'already-registered': ({ input }) => signUp(aSignUp({ email: input.email }), sender, atThisMoment()),
  'reset-password': ({ input }) => requestReset({ email: input.email, address: sender.address }, atThisMoment()),
  'password-changed': async ({ input }) => {
    const mails = await mailsTo(house.superuserUrl, input.email)
    const token = tokenIn(mails.find(({ kind }) => kind === 'reset-password'))
    await setPassword({ token, password: 'een kast naast de deur' }, atThisMoment())
  },
  invitation: (account) =>
    inviteMember(
      ownerOf(account),
      { name: 'Noor', email: `noor.${account.input.email}`, role: 'handler' },
      atThisMoment(),
    ),
  'copy-ready': (account) => aCopyFetched(house, ownerOf(account)),
  'tenant-reported': ({ tenantId }) =>
    reportTenant(
      { kind: 'visitor', tenantId },
      { text: 'Dit is Gehoor niet.', email: null, lang: 'nl' },
      { from: sender.address, moment: atThisMoment() },
    ),
  // What gives rise to it is the calendar: see yearly-duties.
  'duty-due': ({ tenantId, slug, input }) => {
    const mail = { organisation: 'Zonnehof', link: `https://gehoor.example/${slug}`, what: 'Verslag', isLate: false }
    const to = { to: input.email, lang: 'nl' as const }
    return withDatabase(house.workerUrl, () =>
      inTenant({ kind: 'system', tenantId }, (tx) =>
        putMail(to, { kind: 'duty-due', ...mail }, atThisMoment(), tx.sql),
      ),
    )
  },
  'account-closed': (account) =>
    closeAccount(ownerOf(account), { organisation: account.input.organisation }, atThisMoment()),
  'account-reopened': (account) => reopenAccount(ownerOf(account), atThisMoment()),
  'sealed-head': async ({ tenantId: id }) => {
    await sealAllLines(house)
    const moment = atThisMoment()
    const aWeekAgo = { ...moment, now: new Date(moment.now.getTime() - 7 * 86_400_000) }
    // Two portions each: cases, and who looked.
    await withDatabase(house.workerUrl, async () => {
      for (const night of [aWeekAgo, aWeekAgo, moment, moment]) await verifyNext({ id, slug: 'any' }, night)
    })
  },
}

function ownerOf({ tenantId, memberId, userId }: Account): MemberActor {
  return { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
}

test('every kind of mail about an account really leaves, once for each time it is asked for, and can be read', async () => {
  const clock = aClock('2026-11-23T09:00:00Z')
  const outbox = await anOutbox(house, clock)
  const { email } = await withDatabase(house.webUrl, async () => {
    const account = await aConfirmedAccount()
    for (const { shape } of AccountMail.options) await acts[shape.kind.value](account)
    return account.input
  })
  clock.forward(Date.now() - clock.now().getTime() + MINUTE_MS)
  await outbox.tick()
  await outbox.resend.stop()
  const superuser = connect(house.superuserUrl)
  const rows = await superuser.sql<{ id: string; kind: string; state: string }[]>`
    select id, kind, state from account_mails where to_address in (${email}, ${`noor.${email}`}, ${operatorEmail()}) order by created_at, id`
  await superuser.close()
  const [first, ...asked] = rows
  expect(first).toMatchObject({ kind: 'confirm-address', state: 'sent' })
  expect(asked.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
    AccountMail.options.map(({ shape }) => `${shape.kind.value} sent`),
  )
  for (const { id } of rows) {
    const mail = outbox.resend.taken().find(({ key }) => key === id)
    expect(mail?.subject.length).toBeGreaterThan(10)
    expect(mail?.text).toMatch(/Gehoor/)
  }
  expect(outbox.faults()).toEqual([])
})

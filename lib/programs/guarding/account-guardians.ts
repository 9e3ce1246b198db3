// The guardians of accounts: who gets in, what a link opens, and that nobody is left outside.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const accountGuardians: Guardian[] = [
  {
    invariant: 'signing up makes everything or nothing',
    file: 'lib/operations/organisation/make-organisation.ts',
    guardian: 'return together(async (through) => {',
    without: 'return Promise.resolve(undefined).then(async (through) => {',
    ...storage,
    tests: ['lib/operations/organisation/sign-up'],
  },
  {
    invariant: 'signing up and then signing in tells nobody whether an address had an account',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: '!right || !(tried.confirming ||',
    without: '!right || !(true ||',
    ...storage,
    tests: ['lib/operations/organisation/sign-up'],
  },
  {
    invariant: 'a form that is not ours changes nothing',
    file: 'lib/session/is-same-origin.ts',
    guardian: 'if (from === null) return false',
    without: 'if (from === null) return true',
    ...rules,
    tests: ['lib/session/is-same-origin'],
  },
  {
    invariant: 'nobody is sent to another site after signing in',
    file: 'lib/session/safe-path.ts',
    guardian: 'path !== null && withinHere(path) === path ? path : null',
    without: 'path',
    ...rules,
    tests: ['lib/session/safe-path'],
  },
  {
    invariant: 'of a session the browser sees chosen fields only',
    file: 'lib/session/shown-session.ts',
    guardian: "user: { name: user.name ?? '', email: user.email ?? '' }",
    without: 'user: user as Shown["user"]',
    ...rules,
    tests: ['lib/session/shown-session'],
  },
  {
    invariant: 'a password cannot be guessed without end',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: "return fromHere.ok ? countTry('sign-in account from anywhere', email, now) : fromHere",
    without: "return countTry('sign-in account from anywhere', email, now)",
    ...storage,
    tests: ['lib/operations/organisation/sign-up'],
  },
  {
    invariant: 'a new password ends what was opened with the old one',
    file: 'lib/operations/accounts/set-password.ts',
    guardian: 'await deleteSessionsOf(link.userId, {}, through)',
    without: '',
    ...storage,
    tests: ['lib/operations/accounts/account-links'],
  },
  {
    invariant: 'a link in a mail works once',
    file: 'db/migrations/0080_one-open-invitation.sql',
    guardian: 't.purpose = for_purpose and t.used_at is null and t.expires_at > at\n  returning t.* into used',
    without: 't.purpose = for_purpose and t.expires_at > at\n  returning t.* into used',
    ...storage,
    tests: ['lib/operations/accounts/account-links'],
  },
  {
    invariant: 'an invitation lets in the address it was sent to, and no other',
    file: 'lib/operations/accounts/accept-invitation.ts',
    guardian: 'if (!isSameAddress(email, user.email))',
    without: 'if (false as boolean)',
    ...storage,
    tests: ['lib/operations/people/members'],
  },
  {
    invariant: 'the last owner stays, also of two who remove each other',
    file: 'db/stores/members.ts',
    guardian: "asc(members.id)).for('update')",
    without: 'asc(members.id))',
    ...storage,
    tests: ['lib/operations/people/members'],
  },
  {
    invariant: 'nobody gives a role that is not theirs to give',
    file: 'lib/operations/people/change-member.ts',
    guardian: 'if (!mayChange(person(by), person(who), role))',
    without: 'if (false as boolean)',
    ...storage,
    tests: ['lib/operations/people/members'],
  },
  {
    invariant: 'closing comes after a copy of everything was fetched',
    file: 'lib/operations/organisation/close-account.ts',
    guardian: 'if (!(await hasRecentCopy(tx, moment.now)))',
    without: 'if (false as boolean)',
    ...storage,
    tests: ['lib/operations/people/members'],
  },
]

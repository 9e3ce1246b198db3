// The guardians of what may be tried how often, and of what a try may tell.
import type { Guardian } from './guardian'

const tries = { project: 'storage' as const, tests: ['lib/operations/accounts/too-many-tries'] }

export const limitGuardians: Guardian[] = [
  {
    invariant: 'whoever tries a password elsewhere does not keep its owner out',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: "countTry('sign-in account', `${email}|${address}`, now)",
    without: "countTry('sign-in account', email, now)",
    ...tries,
  },
  {
    invariant: 'a browser that signed in before is counted apart',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: "if (browser !== null) return countTry('sign-in known browser'",
    without: "if ((false as boolean) && browser !== null) return countTry('sign-in known browser'",
    ...tries,
  },
  {
    invariant: 'one network does not try many accounts without end',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: '  if (!fromAddress.ok) return fromAddress\n',
    without: '',
    ...tries,
  },
  {
    invariant: 'a crowd does not try one account without end',
    file: 'lib/operations/accounts/check-password.ts',
    guardian: "fromHere.ok ? countTry('sign-in account from anywhere', email, now) : fromHere",
    without: 'fromHere',
    ...tries,
  },
  {
    invariant: 'one network does not sign up without end',
    file: 'lib/operations/organisation/sign-up.ts',
    guardian: '  if (!counted.ok) return counted\n',
    without: '',
    ...tries,
  },
  {
    invariant: 'a password that is asked once more is not guessed without end',
    file: 'lib/operations/accounts/check-own-password.ts',
    guardian: '  if (!counted.ok) return counted\n',
    without: '',
    ...tries,
  },
  {
    invariant: 'the address of a page tells nobody whether somebody has an account',
    file: 'lib/operations/organisation/make-organisation.ts',
    guardian: '      await takeSlug(input, (slug) => holdSlug(slug, moment.now, through))\n',
    without: '',
    project: 'storage',
    tests: ['lib/operations/organisation/sign-up'],
  },
  {
    invariant: 'a code opens the case and the party it was asked for',
    file: 'lib/operations/cases/open-status.ts',
    guardian: 'if (!waiting || waiting.partyId !== actor.partyId || waiting.caseId !== actor.caseId)',
    without: 'if (!waiting)',
    project: 'storage',
    tests: ['app/_respond/codes'],
  },
  {
    invariant: 'tries of a code that come at the same time are counted one by one',
    file: 'db/stores/status-visits.ts',
    guardian: ".where(visit(tx, id))\n    .for('update')",
    without: '.where(visit(tx, id))',
    project: 'storage',
    tests: ['app/_respond/codes'],
  },
  {
    invariant: 'a hundred tries of a code at once do not wait for one another',
    file: 'lib/operations/cases/open-status.ts',
    guardian: '> MOST_LOOKED_AT) return refuse',
    without: '> 1000) return refuse',
    project: 'storage',
    tests: ['app/_respond/codes'],
  },
]

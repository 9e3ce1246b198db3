// Guardians of links and of who is in: a link lives no longer than its purpose, and an organisation keeps an owner.
import type { Guardian } from './guardian'

const links = {
  project: 'storage' as const,
  tests: ['lib/operations/accounts/links-end', 'lib/operations/cases/who-came'],
}
const MIGRATION = 'db/migrations/0080_one-open-invitation.sql'

const PASSES = 'db/migrations/0174_passes.sql'
const passes = { project: 'storage' as const, tests: ['app/_respond/pass-walls'] }

export const linkGuardians: Guardian[] = [
  {
    invariant: 'who holds a pass reads what names them, and nothing of anybody else',
    file: PASSES,
    guardian: "      and e.body::jsonb #>> '{event,party}' = pass->>'partyId'\n",
    without: '',
    ...passes,
  },
  {
    invariant: 'a pass opens no status page',
    file: PASSES,
    guardian: " and p.role in ('complainant', 'representative')",
    without: '',
    ...passes,
  },
  {
    invariant: 'who turns out not to be the one complained about loses the link to it',
    file: 'lib/core/case/acts/settle-subject.ts',
    guardian: '...(party.member !== member ? passEnded(party) : [])',
    without: '',
    ...passes,
  },
  {
    invariant: 'one invitation is open for an address: the newer ends the older',
    file: 'lib/operations/people/invite-member.ts',
    guardian: '  await withdrawOpenFor(tx, email, moment.now)\n',
    without: '',
    ...links,
  },
  {
    invariant: 'one invitation is open for an address: the key',
    file: MIGRATION,
    guardian: 'create unique index invitations_open on',
    without: 'create index invitations_open on',
    ...links,
  },
  {
    invariant: 'an old invitation does not change who is a member',
    file: MIGRATION,
    guardian: 'm.user_id = of_user and m.state = ',
    without: 'm.user_id is null and m.state = ',
    ...links,
  },
  {
    invariant: 'invitations end with the leaving of whoever sent them',
    file: 'lib/operations/people/change-member.ts',
    guardian: 'await withdrawWithMember(tx, { memberId, mayGive: [] }, moment.now)',
    without: '',
    ...links,
  },
  {
    invariant: 'invitations end with the role in which they could be sent',
    file: 'lib/operations/people/change-member.ts',
    guardian: 'await withdrawWithMember(tx, { memberId, mayGive: rolesToGive(role) }, moment.now)',
    without: '',
    ...links,
  },
  {
    invariant: 'with the first use of a link the others to the same end go',
    file: MIGRATION,
    guardian: '  perform app.end_account_tokens(used.user_id, for_purpose, at);\n',
    without: '',
    ...links,
  },
  {
    invariant: 'a reset link ends when the password was changed another way',
    file: 'lib/operations/accounts/change-password.ts',
    guardian: "await endAccountTokens(userId, 'reset', moment.now, through)",
    without: '',
    ...links,
  },
  {
    invariant: 'an organisation keeps an owner, whoever asks',
    file: MIGRATION,
    guardian: "raise exception 'an organisation has an owner' using errcode = 'restrict_violation';",
    without: 'null;',
    ...links,
  },
  {
    invariant: 'an organisation keeps an owner, also of two who go at once',
    file: MIGRATION,
    guardian: "  perform pg_advisory_xact_lock(hashtextextended('owners ' || new.tenant_id, 0));\n",
    without: '',
    ...links,
  },
  {
    invariant: 'the log tells what was refused',
    file: 'lib/operations/change.ts',
    guardian: "purpose: why === null ? 'change' : 'refused'",
    without: "purpose: 'change'",
    ...links,
  },
  {
    invariant: 'a stranger who keeps trying does not fill the log',
    file: 'lib/operations/accounts/note-sign-in.ts',
    guardian: "if (!(await countTry('refused sign-in in the log', userId, now)).ok) return",
    without: '',
    ...links,
  },
  {
    invariant: 'a closing is undone by an owner as the database has it, not as the caller says',
    file: 'lib/operations/organisation/reopen-account.ts',
    guardian: "if (!isOwner || !can(actor, 'close-account'))",
    without: "if (!can(actor, 'close-account'))",
    project: 'storage',
    tests: ['lib/operations/cases/reopen'],
  },
  {
    invariant: 'a closing is not undone once the day of removal has come',
    file: 'db/stores/own-tenant.ts',
    guardian: ', gte(tenants.closedAt, closedSince))',
    without: ')',
    project: 'storage',
    tests: ['lib/operations/cases/reopen'],
  },
  {
    invariant: 'a report that an organisation is not who it says reaches somebody',
    file: 'lib/operations/organisation/report-tenant.ts',
    guardian: '    await tellOperator(tx, report, moment)\n',
    without: '',
    project: 'storage',
    tests: ['lib/operations/cases/reopen'],
  },
  {
    invariant: 'somebody who has an account is invited into that account: asked before anything else',
    file: 'lib/operations/accounts/accept-invitation.ts',
    guardian: 'if (open === null || open.hasAccount)',
    without: 'if (open === null)',
    project: 'storage',
    tests: ['lib/operations/people/members'],
  },
  {
    invariant: 'somebody who has an account is invited into that account: no second is made',
    file: 'lib/operations/accounts/accept-invitation.ts',
    guardian: 'at: now }, through))) throw new TooLate()',
    without: 'at: now }, through))) void TooLate',
    project: 'storage',
    tests: ['lib/operations/people/members'],
  },
  {
    invariant: 'nobody withdraws an invitation that was not theirs to give',
    file: 'lib/operations/people/invite-member.ts',
    guardian: 'if (one && !one.forCommittee && !rolesToGive(actor.role).includes(one.role))',
    without: 'if (false as boolean)',
    ...links,
  },
]

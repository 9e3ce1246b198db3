// Guardians of links and of who is in: a link lives no longer than its purpose, and an organisation keeps an owner.
import type { Guardian } from './guardian'

const links = { project: 'storage' as const, tests: ['lib/operations/links-end', 'lib/operations/who-came'] }
const MIGRATION = 'db/migrations/0080_one-open-invitation.sql'

export const linkGuardians: Guardian[] = [
  {
    invariant: 'one invitation is open for an address: the newer ends the older',
    file: 'lib/operations/invite-member.ts',
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
    file: 'lib/operations/change-member.ts',
    guardian: 'await withdrawWithMember(tx, { memberId, mayGive: [] }, moment.now)',
    without: '',
    ...links,
  },
  {
    invariant: 'invitations end with the role in which they could be sent',
    file: 'lib/operations/change-member.ts',
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
    file: 'lib/operations/change-password.ts',
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
    file: 'lib/operations/note-sign-in.ts',
    guardian: "if (!(await countTry('refused sign-in in the log', userId, now)).ok) return",
    without: '',
    ...links,
  },
  {
    invariant: 'a closing is undone by an owner as the database has it, not as the caller says',
    file: 'lib/operations/reopen-account.ts',
    guardian: "if (!isOwner || !can(actor, 'close-account'))",
    without: "if (!can(actor, 'close-account'))",
    project: 'storage',
    tests: ['lib/operations/reopen'],
  },
  {
    invariant: 'a closing is not undone once the day of removal has come',
    file: 'db/stores/own-tenant.ts',
    guardian: "t.state = 'closed' and t.closed_at >= ",
    without: "t.state = 'closed' and now() >= ",
    project: 'storage',
    tests: ['lib/operations/reopen'],
  },
  {
    invariant: 'a report that an organisation is not who it says reaches somebody',
    file: 'lib/operations/report-tenant.ts',
    guardian: '    await tellOperator(tx, report, moment)\n',
    without: '',
    project: 'storage',
    tests: ['lib/operations/reopen'],
  },
]

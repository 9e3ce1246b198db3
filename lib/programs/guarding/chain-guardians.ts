// The guardians of what was written down: whoever changes it behind our back is found out.
import type { Guardian } from './guardian'

const walking = { project: 'storage', tests: ['lib/operations/organisation/verifying/walk-chains'] } as const

const sealing = { project: 'storage', tests: ['lib/jobs/seal-lines'] } as const

const nightly = { project: 'storage', tests: ['lib/jobs/verify-chains'] } as const

export const chainGuardians: Guardian[] = [
  {
    invariant: 'an event that was changed is found by whoever verifies',
    file: 'db/stores/verify-chain.ts',
    guardian: "  if (hash !== linkHash(prevHash, body)) return 'wrong-hash'\n",
    without: '',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'a line of who looked that was changed is found by whoever verifies',
    file: 'db/stores/verify-access-log-statement.ts',
    guardian: "return hash === hashAgain ? null : 'changed'",
    without: 'return hash === hashAgain ? null : null',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'a line that stands there twice does not hide between two portions',
    file: 'db/stores/verify-access-log-statement.ts',
    guardian: 'and line.seq >= ',
    without: 'and line.seq > ',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'what a member may not see is verified as well: Gehoor itself walks',
    file: 'lib/operations/organisation/verifying/walk-chains.ts',
    guardian: "inTenant({ kind: 'system', tenantId }, work, { onePicture: true })",
    without:
      "inTenant({ kind: 'member', tenantId, memberId: tenantId, userId: tenantId, role: 'reader', functions: [] }, work, { onePicture: true })",
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'who looks waits for nobody: a line is written, and sealed by the worker',
    file: 'db/migrations/0141_lines-sealed-later.sql',
    guardian: 'begin\n  insert into public.access_log (tenant_id',
    without:
      "begin\n  perform pg_advisory_xact_lock(hashtextextended('access_log ' || app.current_tenant(), 0));\n  insert into public.access_log (tenant_id",
    ...sealing,
    tests: [...sealing.tests],
  },
  {
    invariant: 'no line is sealed twice, by whomever',
    file: 'db/migrations/0141_lines-sealed-later.sql',
    guardian: '  using (seq is null) with check (seq is not null);',
    without: '  using (true) with check (seq is not null);',
    ...sealing,
    tests: [...sealing.tests],
  },
  {
    invariant: 'a pile of lines of one organisation keeps no other from being sealed',
    file: 'lib/jobs/seal-lines.ts',
    guardian: 'inACircle(served)',
    without: 'inACircle(null)',
    ...sealing,
    tests: [...sealing.tests],
  },
  {
    invariant: 'lines that nobody seals are said by whoever verifies',
    file: 'lib/operations/organisation/verifying/walk-chains.ts',
    guardian: 'now.getTime() - UNSEALED_FOR_MS',
    without: '0 * UNSEALED_FOR_MS',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'a night that was broken off goes on where it had come',
    file: 'lib/operations/organisation/verifying/verify-next.ts',
    guardian: '(await asGehoor(checkUnderWay)) ?? begun(now)',
    without: '((await asGehoor(checkUnderWay)) && null) ?? begun(now)',
    ...nightly,
    tests: [...nightly.tests],
  },
  {
    invariant: 'a chain that is not as it was written is seen in health',
    file: 'lib/queries/read-health.ts',
    guardian: "read.chains.broken > 0 ? 'broken' : 'ok'",
    without: "read.chains.broken > 0 ? 'ok' : 'ok'",
    ...nightly,
    tests: [...nightly.tests],
  },
  {
    invariant: 'a chain that was written anew does not fit what left the database',
    file: 'lib/operations/organisation/verifying/compare-heads.ts',
    guardian: "if (head.line > 0 && now !== head.hash) return 'rewritten'",
    without: '',
    ...nightly,
    tests: [...nightly.tests],
  },
  {
    invariant: 'the night itself compares with the night before, and keeps nothing over what does not fit',
    file: 'lib/operations/organisation/verifying/verify-next.ts',
    guardian: 'if (flaw !== null) return 1',
    without: '',
    ...nightly,
    tests: [...nightly.tests],
  },
  {
    invariant: 'what is kept outside the database is only added to',
    file: 'lib/files/heads-file.ts',
    guardian: 'await appendFile(file,',
    without: "await (await import('node:fs/promises')).writeFile(file,",
    project: 'rules',
    tests: ['lib/files/heads-file'],
  },
  {
    invariant: 'of chains that are broken nothing is vouched for by mail',
    file: 'lib/operations/organisation/verifying/verify-next.ts',
    guardian: 'if (broken + unfit === 0 && last !== null)',
    without: 'if (last !== null)',
    ...nightly,
    tests: [...nightly.tests],
  },
  {
    invariant: 'sealing a line costs the same whatever the size of the log',
    file: 'db/migrations/0144_sealing-does-not-grow.sql',
    guardian: 'set enable_bitmapscan = off set enable_sort = off ',
    without: '',
    ...sealing,
    tests: [...sealing.tests],
  },
]

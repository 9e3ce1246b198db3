// The guardians of what was written down: whoever changes it behind our back is found out.
import type { Guardian } from './guardian'

const walking = { project: 'storage', tests: ['lib/operations/verifying/walk-chains'] } as const

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
    file: 'db/stores/verify-access-log.ts',
    guardian: "return hash === hashAgain ? null : 'changed'",
    without: 'return hash === hashAgain ? null : null',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'a line that stands there twice does not hide between two portions',
    file: 'db/stores/verify-access-log.ts',
    guardian: 'and line.seq >= ',
    without: 'and line.seq > ',
    ...walking,
    tests: [...walking.tests],
  },
  {
    invariant: 'what a member may not see is verified as well: Gehoor itself walks',
    file: 'lib/operations/verifying/walk-chains.ts',
    guardian: "inTenant({ kind: 'system', tenantId }, work, { onePicture: true })",
    without:
      "inTenant({ kind: 'member', tenantId, memberId: tenantId, userId: tenantId, role: 'reader', functions: [] }, work, { onePicture: true })",
    ...walking,
    tests: [...walking.tests],
  },
]

// The guardians of mail that is right: nothing raw in a header, nothing fetched, one mail for one reopening.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const mailRightGuardians: Guardian[] = [
  {
    invariant: 'a name is no encoded word in From or subject',
    file: 'emails/one-line.ts',
    guardian: "plain.replace(ENCODED_WORD, '$& ')",
    without: 'plain',
    ...rules,
    tests: ['emails/one-line'],
  },
  {
    invariant: 'reopening is told in one mail',
    file: 'lib/case/apply.ts',
    guardian: "  'complaint-reopened',\n]",
    without: ']',
    ...rules,
    tests: ['lib/case/hard-turns'],
  },
  {
    invariant: 'a reset goes only where a mail may go',
    file: 'lib/operations/request-reset.ts',
    guardian: 'if (user !== null && mayMail)',
    without: 'if (user !== null)',
    ...storage,
    tests: ['lib/operations/account-links'],
  },
  {
    invariant: 'no unseen signs in a status message',
    file: 'app/_documents/respond/take-status.ts',
    guardian: "if (hasUnseenSigns(text)) return wrong('text-unseen')",
    without: '',
    ...storage,
    tests: ['app/_documents/following'],
  },
]

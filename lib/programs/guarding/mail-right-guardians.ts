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
    file: 'lib/core/case/events/course-events.ts',
    guardian:
      "heard: yes,\n    slight: false,\n    callsBack: false,\n    mails: (_event, mailing) => [...toSpeakers('reopened'",
    without:
      "heard: no,\n    slight: false,\n    callsBack: false,\n    mails: (_event, mailing) => [...toSpeakers('reopened'",
    ...rules,
    tests: ['lib/core/case/hard-turns'],
  },
  {
    invariant: 'a reset goes only where a mail may go',
    file: 'lib/operations/accounts/request-reset.ts',
    guardian: 'if (user !== null && mayMail)',
    without: 'if (user !== null)',
    ...storage,
    tests: ['lib/operations/accounts/account-links'],
  },
  {
    invariant: 'no unseen signs in a status message',
    file: 'app/_respond/take-status.ts',
    guardian: "const text = cleanText(only(entries, 'text'))\n  const typed",
    without: "const text = only(entries, 'text')\n  const typed",
    ...storage,
    tests: ['app/_respond/following'],
  },
  {
    invariant: 'a mail that may have arrived is not offered to a mail server without end',
    file: 'lib/jobs/next-attempt.ts',
    guardian: 'return unsureTimes < MOST_COPIES',
    without: 'return true',
    ...rules,
    tests: ['lib/jobs/next-attempt'],
  },
  {
    invariant: 'Resend is not offered a mail it may have had once it has forgotten it',
    file: 'lib/jobs/next-attempt.ts',
    guardian: "if (via === 'resend') return now.getTime() - unsureSince.getTime() < KEY_LIVES_MS",
    without: "if (via === 'resend') return true",
    ...rules,
    tests: ['lib/jobs/next-attempt'],
  },
  {
    invariant: 'a fault of the relay fails no mail for good',
    file: 'lib/mail/smtp-failure.ts',
    guardian: "if (stage === 'connecting' || stage === 'sender') return true",
    without: '',
    ...rules,
    tests: ['lib/mail/smtp'],
  },
  {
    invariant: 'what may have arrived over a kept connection is not offered again unseen',
    file: 'lib/mail/smtp.ts',
    guardian: "first.overUsed && first.stage !== 'data'",
    without: 'first.overUsed',
    ...rules,
    tests: ['lib/mail/smtp'],
  },
  {
    invariant: 'nothing in a mail makes us read a file',
    file: 'lib/mail/smtp.ts',
    guardian: 'disableFileAccess: true',
    without: 'disableFileAccess: false',
    ...rules,
    tests: ['lib/mail/smtp'],
  },
  {
    invariant: 'nothing in a mail makes us fetch an address',
    file: 'lib/mail/smtp.ts',
    guardian: 'disableUrlAccess: true',
    without: 'disableUrlAccess: false',
    ...rules,
    tests: ['lib/mail/smtp'],
  },
  {
    invariant: 'a mail for another address is written anew',
    file: 'lib/jobs/prepare-messages.ts',
    guardian: 'return toAddress === to.email && (madeFor === null || madeFor === wanted)',
    without: 'return [toAddress, madeFor, to, wanted].length > 0',
    ...storage,
    tests: ['lib/jobs/address-put-right'],
  },
  {
    invariant: 'codes are counted per mailbox',
    file: 'lib/operations/cases/open-status.ts',
    guardian: "if (await hadEnoughCodes(actor, moment.now)) return refuse({ kind: 'too-many-codes' })",
    without: 'await hadEnoughCodes(actor, moment.now)',
    ...storage,
    tests: ['lib/jobs/to-one-address'],
  },
  {
    invariant: 'several cases of an address nobody confirmed share a mail',
    file: 'lib/jobs/said-in-another.ts',
    guardian: 'if (moment.now < gathered) return later(tx, claim, gathered)',
    without: 'if (moment.now >= claim.createdAt) return null',
    ...storage,
    tests: ['lib/jobs/to-one-address'],
  },
  {
    invariant: 'a scanner that presses a button confirms no address',
    file: 'lib/operations/accounts/confirm-address.ts',
    guardian: 'if (!checked.ok) return checked',
    without: '',
    ...storage,
    tests: ['lib/operations/accounts/account-links'],
  },
]

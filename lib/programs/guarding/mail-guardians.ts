// The guardians of mail: what may be said to whom, and that every mail goes once.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const mailGuardians: Guardian[] = [
  {
    invariant: 'no word of the complaint to an address that nobody confirmed',
    file: 'emails/catalogue.ts',
    guardian: 'if (!mail.confirmed) {',
    without: 'if (false as boolean) {',
    ...rules,
    tests: ['emails/catalogue'],
  },
  {
    invariant: 'a name adds no line to a mail',
    file: 'emails/one-line.ts',
    guardian: ".replace(UNSEEN, ' ').replace(/\\s+/g, ' ')",
    without: '',
    ...rules,
    tests: ['emails/one-line'],
  },
  {
    invariant: 'one mail has one recipient',
    file: 'lib/mail/send.ts',
    guardian: 'if (!ONE_ADDRESS.test(mail.to))',
    without: 'if (false as boolean)',
    ...rules,
    tests: ['lib/mail/resend'],
  },
  {
    invariant: 'an attempt that nobody heard back from is not sent twice',
    file: 'lib/mail/resend.ts',
    guardian: 'idempotencyKey: mail.id',
    without: 'idempotencyKey: crypto.randomUUID()',
    ...rules,
    tests: ['lib/mail/resend'],
  },
  {
    invariant: 'a worker that lost its lease changes nothing',
    file: 'db/stores/outbox.ts',
    guardian: ', eq(messages.leaseUntil, lease))',
    without: ')',
    ...storage,
    tests: ['lib/jobs/outage'],
  },
  {
    invariant: 'what a killed worker left is found again',
    file: 'db/migrations/0152_outbox-is-the-queue.sql',
    guardian: "and (m.state = 'waiting' or m.lease_until <= at) and m.kind <> all(awaited)",
    without: "and m.state = 'waiting' and m.kind <> all(awaited)",
    ...storage,
    tests: ['lib/jobs/outage'],
  },
  {
    invariant: 'a code that a killed worker left, or that lost its job, is found again',
    file: 'lib/jobs/sweep-outbox.ts',
    guardian: 'const messages = await dueAwaited(now, AT_MOST)',
    without: 'const messages: string[] = []',
    ...storage,
    tests: ['lib/jobs/turns'],
  },
  {
    invariant: 'one address gets three acknowledgements a day',
    file: 'lib/operations/cases/cap-acknowledgement.ts',
    guardian: 'acknowledged: MOST_A_DAY.acknowledgements',
    without: 'acknowledged: 1_000_000',
    ...storage,
    tests: ['lib/jobs/to-one-address'],
  },
  {
    invariant: 'the subject gets no mail about the case',
    file: 'lib/mail/gather-message.ts',
    guardian: "if (kind !== 'outsider-needed' && isSubject !== (kind === 'extension-subject'))",
    without: 'if (false as boolean)',
    ...storage,
    tests: ['lib/jobs/what-mails-hold'],
  },
  {
    invariant: 'what was written first arrives first',
    file: 'lib/jobs/prepare-message.ts',
    guardian: 'if (await waitsItsTurn(tx, claim, moment)) return null',
    without: 'await waitsItsTurn',
    ...storage,
    tests: ['lib/jobs/what-mails-hold'],
  },
  {
    invariant: 'what is kept of a mail opens nothing',
    file: 'lib/mail/link-address.ts',
    guardian: 'linkMark(messageId, generation)',
    without: "'x'.repeat(43)",
    ...storage,
    tests: ['lib/jobs/what-mails-hold'],
  },
]

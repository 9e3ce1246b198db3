import { z } from 'zod'
import { AWAITED, MessageKind, NOTICES_GATHER_MS, PATIENT } from '@/lib/core/case/messages'
import { answerOf, theDatabase } from './together'

const CaseOfTenant = z.object({ tenantId: z.string(), caseId: z.string() })
export type CaseOfTenant = z.infer<typeof CaseOfTenant>

const MemberOfTenant = z.object({ tenantId: z.string(), memberId: z.string() })
type MemberOfTenant = z.infer<typeof MemberOfTenant>

const ClaimedRow = z.object({
  messageId: z.string(),
  tenantId: z.string(),
  caseId: z.string(),
  cause: z.int(),
  kind: MessageKind,
  partyId: z.string().nullable(),
  memberId: z.string().nullable(),
  textId: z.string().nullable(),
  /** This one included. */
  attempts: z.int(),
  /** Since when it may have arrived, and how many attempts nobody knows the end of. */
  unsureSince: z.string().nullable(),
  unsureTimes: z.int(),
  /** Somebody had it sent in spite of what kept it back. */
  released: z.boolean(),
  /** The message of another case that says this one too. */
  carriedBy: z.string().nullable(),
  /** The last acknowledgement that its address gets today. */
  lastToday: z.boolean(),
  createdAt: z.string(),
})

type Instants = 'unsureSince' | 'createdAt'
type Row = z.infer<typeof ClaimedRow>
export type ClaimedMessage = Omit<Row, Instants> & { unsureSince: Date | null; createdAt: Date }

const Batch = z.object({ tenantId: z.string(), messages: z.array(ClaimedRow), fault: z.string().nullable() })

/** Whose message it is stands in its row, not in the job. Null when it went already or another worker has it. */
export async function claimMessage(
  messageId: string,
  now: Date,
  leaseUntil: Date,
  through = theDatabase(),
): Promise<ClaimedMessage | null> {
  const claimed = await answerOf(
    ClaimedRow.nullable(),
    through`select app.claim_message(${messageId}, ${now}, ${leaseUntil}) as it`,
  )
  return claimed && claimedFrom(claimed)
}

function claimedFrom({ unsureSince, createdAt, ...rest }: Row): ClaimedMessage {
  return { ...rest, unsureSince: unsureSince ? new Date(unsureSince) : null, createdAt: new Date(createdAt) }
}

type Turn = { now: Date; lease: Date; after: string | null; besides: readonly string[]; atMost: number }

/** Mails of one organisation, for one worker until the lease is over. `fault`: they could not be taken, and why (a code). */
export type ClaimedBatch = { tenantId: string; messages: ClaimedMessage[]; fault: string | null }

/**
 * The batch whose turn it is: organisations go round, and of each the longest due come first. `after`: who was served last;
 * `besides`: who has no turn now. Null when nothing is due. What somebody sits waiting for is not among it.
 * Notices to somebody who had mail a moment ago wait; what waited so comes besides `atMost`, with the mail that says it too.
 */
export async function claimDueMessages(
  { now, lease, after, besides, atMost }: Turn,
  through = theDatabase(),
): Promise<ClaimedBatch | null> {
  const batch = await answerOf(
    Batch.nullable(),
    through`
      select app.claim_due_messages(${now}, ${lease}, ${after}, ${besides as string[]}::uuid[],
        ${AWAITED as string[]}::text[], ${atMost}, ${PATIENT as string[]}::text[], ${NOTICES_GATHER_MS}) as it`,
  )
  return batch && { ...batch, messages: batch.messages.map(claimedFrom) }
}

/** What somebody sits waiting for and should have gone by now, the longest overdue first: also what a killed worker left. */
export async function dueAwaited(now: Date, limit: number, through = theDatabase()): Promise<string[]> {
  return answerOf(
    z.array(z.string()),
    through`select app.due_awaited(${now}, ${AWAITED as string[]}::text[], ${limit}) as it`,
  )
}

/**
 * A portion of the cases that owe something by themselves: a warning, a follow-up, the question how it went. At most `each` of
 * one organisation; `besides` were tried and failed.
 */
export async function dueCases(
  { now, each, atMost, besides = [] }: { now: Date; each: number; atMost: number; besides?: readonly string[] },
  through = theDatabase(),
): Promise<CaseOfTenant[]> {
  return answerOf(
    z.array(CaseOfTenant),
    through`
      select app.due_cases_in_turn(${now}, ${each}, ${atMost}, ${besides as string[]}::uuid[]) as it`,
  )
}

const long = z.string().nullable()
const WaitingSince = z.object({ accountMail: long, caseMail: long, dueSteps: long, unsealedLines: long })

/** Since when the longest waiting thing of each kind should have been done, as ISO 8601; null when nothing waits. */
export async function waitingSince(through = theDatabase()): Promise<Record<WaitingKind, string | null>> {
  return answerOf(WaitingSince, through`select app.waiting_since() as it`)
}
export type WaitingKind = keyof z.infer<typeof WaitingSince>

/** Organisations with lines of who looked that are not sealed yet, in the order of their ids; `last`: after this one. */
export async function tenantsWithLinesToSeal(
  last: string | null,
  atMost: number,
  through = theDatabase(),
): Promise<string[]> {
  return answerOf(z.array(z.string()), through`select app.tenants_with_lines_to_seal(${last}, ${atMost}) as it`)
}

/** Members who were not held beside the cases yet, because that was broken off. */
export async function membersToLookOver(limit: number, through = theDatabase()): Promise<MemberOfTenant[]> {
  return answerOf(z.array(MemberOfTenant), through`select app.members_to_look_over(${limit}) as it`)
}

/** Open cases whose handler has left, or may only read since. */
export async function casesLeftBehind(limit: number, through = theDatabase()): Promise<CaseOfTenant[]> {
  return answerOf(z.array(CaseOfTenant), through`select app.cases_left_behind(${limit}) as it`)
}

import type { MessageKind } from '@/lib/case/messages'
import { answerOf, theDatabase } from './together'

export type ClaimedMessage = {
  messageId: string
  tenantId: string
  caseId: string
  cause: number
  kind: MessageKind
  partyId: string | null
  memberId: string | null
  textId: string | null
  /** This one included. */
  attempts: number
}

/** Whose message it is stands in its row, not in the job. Null when it went already or another worker has it. */
export async function claimMessage(
  messageId: string,
  now: Date,
  leaseUntil: Date,
  through = theDatabase(),
): Promise<ClaimedMessage | null> {
  return answerOf(
    through<{ it: ClaimedMessage | null }[]>`select app.claim_message(${messageId}, ${now}, ${leaseUntil}) as it`,
  )
}

/** What should have gone by now, the longest overdue first: also what a worker left that was killed. */
export async function dueMessages(now: Date, limit: number, through = theDatabase()): Promise<string[]> {
  return answerOf(through<{ it: string[] }[]>`select app.due_messages(${now}, ${limit}) as it`)
}

/** Cases that owe something by themselves: a warning, a follow-up, the question how it went. */
export async function dueCases(now: Date, limit: number, through = theDatabase()): Promise<CaseOfTenant[]> {
  return answerOf(through<{ it: CaseOfTenant[] }[]>`select app.due_cases(${now}, ${limit}) as it`)
}

export type CaseOfTenant = { tenantId: string; caseId: string }

/** Open cases whose handler has left, or may only read since. */
export async function casesLeftBehind(limit: number, through = theDatabase()): Promise<CaseOfTenant[]> {
  return answerOf(through<{ it: CaseOfTenant[] }[]>`select app.cases_left_behind(${limit}) as it`)
}

import { and, asc, eq, exists, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { type MessageState, messages } from '../schema/messages'
import { parties } from '../schema/parties'
import { people } from '../schema/people'

export type { MessageState }

const SHOWN = {
  id: messages.id,
  cause: messages.cause,
  kind: messages.kind,
  partyId: messages.partyId,
  memberId: messages.memberId,
  textId: messages.textId,
  state: messages.state,
  attempts: messages.attempts,
  nextAttemptAt: messages.nextAttemptAt,
  sentAt: messages.sentAt,
  lastProblem: messages.lastProblem,
  createdAt: messages.createdAt,
}

/** A message as the file of a case shows it. `lastProblem` is a code. */
type StoredMessage = Pick<typeof messages.$inferSelect, keyof typeof SHOWN>

function ofCase({ tenantId }: Tx, caseId: string) {
  return and(eq(messages.tenantId, tenantId), eq(messages.caseId, caseId))
}

/** The messages of a case, in the order of what caused them. */
export async function messagesOfCase(tx: Tx, caseId: string): Promise<StoredMessage[]> {
  return tx.db
    .select(SHOWN)
    .from(messages)
    .where(ofCase(tx, caseId))
    .orderBy(asc(messages.cause), asc(messages.kind), asc(messages.id))
}

const itsParty = and(
  eq(parties.tenantId, messages.tenantId),
  eq(parties.caseId, messages.caseId),
  eq(parties.id, messages.partyId),
)
const itsPerson = and(eq(people.tenantId, parties.tenantId), eq(people.id, parties.personId))

/** Whether the acknowledgement of a case goes by mail, is kept back, or has nowhere to go. */
export async function acknowledgementOf({ db, tenantId }: Tx, caseId: string): Promise<'goes' | 'held' | 'none'> {
  const [row] = await db
    .select({ state: messages.state, email: people.email })
    .from(messages)
    .innerJoin(parties, itsParty)
    .innerJoin(people, itsPerson)
    .where(and(eq(messages.tenantId, tenantId), eq(messages.caseId, caseId), eq(messages.kind, 'acknowledgement')))
    .orderBy(asc(messages.id))
    .limit(1)
  if (!row?.email) return 'none'
  return row.state === 'held' ? 'held' : 'goes'
}

/** Holds what was written in a case at this moment: it may have been sent before data were put back. */
export async function holdWritten(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.db
    .update(messages)
    .set({ state: 'held', lastProblem: 'restored' })
    .where(and(ofCase(tx, caseId), eq(messages.state, 'waiting'), eq(messages.createdAt, at)))
}

/**
 * A story of the demo was told before there was anybody to mail: what it kept back looks as it would after its time. Nothing
 * leaves: what was sent is never claimed. What has no address to go to stays kept back.
 */
export async function markToldAsSent(tx: Tx, caseId: string): Promise<void> {
  const keptBack = and(ofCase(tx, caseId), eq(messages.state, 'held'), isNull(messages.lastProblem))
  const reached = tx.db
    .select({ id: people.id })
    .from(parties)
    .innerJoin(people, itsPerson)
    .where(and(eq(parties.tenantId, tx.tenantId), itsParty, isNotNull(people.email)))
  await tx.db
    .update(messages)
    .set({ state: 'sent', sentAt: sql`${messages.createdAt}` })
    .where(and(keptBack, or(isNotNull(messages.memberId), exists(reached))))
}

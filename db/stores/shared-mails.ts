import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { type MessageState, messages } from '../schema/messages'
import { parties } from '../schema/parties'
import { people } from '../schema/people'
import { renderings } from '../schema/renderings'
import { among } from '../typed-queries'

/** Another case of the same address, whose mail of this kind is said in one with this. */
export type Rider = { messageId: string; partyId: string; reference: string; generation: number }

/** Whether this address has more cases here that still go on: then it is worth waiting a moment for what they will say. */
export async function hasOtherCases({ db, tenantId }: Tx, caseId: string, email: string): Promise<boolean> {
  const rows = await db
    .select({ caseId: parties.caseId })
    .from(people)
    .innerJoin(parties, and(eq(parties.tenantId, people.tenantId), eq(parties.personId, people.id)))
    .where(and(eq(people.tenantId, tenantId), eq(people.emailKey, addressKey(email)), ne(parties.caseId, caseId)))
    .limit(1)
  return rows.length > 0
}

const itsCase = and(eq(cases.tenantId, messages.tenantId), eq(cases.id, messages.caseId))
const itsParty = and(
  eq(parties.tenantId, messages.tenantId),
  eq(parties.caseId, messages.caseId),
  eq(parties.id, messages.partyId),
)
const itsRendering = and(eq(renderings.tenantId, messages.tenantId), eq(renderings.messageId, messages.id))

/** What is said in each of these mails besides its own case, of those that have it. */
export async function ridersOf({ db, tenantId }: Tx, ids: readonly string[]): Promise<Map<string, Rider[]>> {
  const rows = await db
    .select({
      carriedBy: messages.carriedBy,
      messageId: messages.id,
      partyId: parties.id,
      reference: cases.reference,
      generation: parties.generation,
    })
    .from(messages)
    .innerJoin(cases, itsCase)
    .innerJoin(parties, itsParty)
    .where(and(eq(messages.tenantId, tenantId), among(messages.carriedBy, ids)))
    .orderBy(asc(cases.reference))
  const riders = new Map<string, Rider[]>()
  for (const { carriedBy, ...rider } of rows)
    if (carriedBy !== null) riders.set(carriedBy, [...(riders.get(carriedBy) ?? []), rider])
  return riders
}

type Carrier = { state: MessageState; until: Date; providerId: string | null; toAddress: string | null }

/** What became of the mail that says this one. */
export async function carrierOf({ db, tenantId }: Tx, carrier: string): Promise<Carrier | null> {
  const { state, leaseUntil, nextAttemptAt, providerId } = messages
  const [row] = await db
    .select({ state, leaseUntil, nextAttemptAt, providerId, toAddress: renderings.toAddress })
    .from(messages)
    .leftJoin(renderings, itsRendering)
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, carrier)))
  if (!row) return null
  return {
    state: row.state,
    until: row.leaseUntil ?? row.nextAttemptAt,
    providerId: row.providerId,
    toAddress: row.toAddress,
  }
}

/** These are said in that one. */
export async function carry({ db, tenantId }: Tx, ids: readonly string[], carrier: string): Promise<void> {
  await db
    .update(messages)
    .set({ carriedBy: carrier })
    .where(and(eq(messages.tenantId, tenantId), among(messages.id, ids)))
}

/** It goes by itself after all. */
export async function goAlone({ db, tenantId }: Tx, messageId: string): Promise<void> {
  await db
    .update(messages)
    .set({ carriedBy: null })
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, messageId)))
}

/** Those that were said in this one go by themselves: it is written anew, for another address. */
export async function leaveRiders({ db, tenantId }: Tx, messageId: string): Promise<void> {
  await db
    .update(messages)
    .set({ carriedBy: null })
    .where(and(eq(messages.tenantId, tenantId), eq(messages.carriedBy, messageId)))
}

type Left = { messageId: string; caseId: string; partyId: string | null; memberId: string | null }

/** Those that wait for this one have their turn now: what was said in it is written down, what must follow it leaves. */
export async function hasten({ db, tenantId }: Tx, left: Left, at: Date): Promise<void> {
  const follows = and(
    eq(messages.caseId, left.caseId),
    left.partyId === null ? isNull(messages.partyId) : eq(messages.partyId, left.partyId),
    left.memberId === null ? isNull(messages.memberId) : eq(messages.memberId, left.memberId),
    eq(messages.lastProblem, 'in-turn'),
  )
  const waits = or(eq(messages.carriedBy, left.messageId), follows)
  await db
    .update(messages)
    .set({ nextAttemptAt: at })
    .where(and(eq(messages.tenantId, tenantId), eq(messages.state, 'waiting'), waits))
}

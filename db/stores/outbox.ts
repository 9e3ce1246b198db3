import { and, eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../in-tenant'
import { messages } from '../schema/messages'
import { renderings } from '../schema/renderings'

/** `madeFor`: the generation of the link and the language; null for one of before these were kept. */
type Rendering = {
  subject: string
  html: string
  text: string
  fromName: string
  toAddress: string
  madeFor: string | null
}
/** `edition` counts how often it was written anew. */
export type KeptRendering = Rendering & { edition: number }

/** Somebody else has taken the message over since: what we did about it must not count. */
export class LostLease extends Error {
  constructor(messageId: string) {
    super(`message ${messageId} was taken over by another worker`)
    this.name = 'LostLease'
  }
}

/** What this message became when it was made ready, if it was. */
export async function renderingOf({ db, tenantId }: Tx, messageId: string): Promise<KeptRendering | null> {
  const { subject, html, text, fromName, toAddress, madeFor, edition } = renderings
  const [row] = await db
    .select({ subject, html, text, fromName, toAddress, madeFor, edition })
    .from(renderings)
    .where(and(eq(renderings.tenantId, tenantId), eq(renderings.messageId, messageId)))
  return row ?? null
}

/** Keeps it for every attempt to come; instead of an earlier edition, if there was one. */
export async function keepRendering(
  { db, tenantId }: Tx,
  messageId: string,
  rendering: Rendering,
): Promise<KeptRendering> {
  const { subject, html, text, fromName, toAddress, madeFor } = rendering
  const written = { subject, html, text, fromName, toAddress, madeFor }
  const [row] = await db
    .insert(renderings)
    .values({ ...written, tenantId, messageId })
    .onConflictDoUpdate({
      target: [renderings.tenantId, renderings.messageId],
      set: { ...written, edition: sql`${renderings.edition} + 1` },
    })
    .returning({ edition: renderings.edition })
  return { ...rendering, edition: row?.edition ?? 1 }
}

/** It was written anew: what became of the earlier edition no longer says anything about this one. */
export async function forgetUnsure({ db, tenantId }: Tx, messageId: string): Promise<void> {
  await db
    .update(messages)
    .set({ unsureSince: null, unsureTimes: 0 })
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, messageId)))
}

/** `lease` is what the claim gave: whoever holds another one has the message. */
type Held = { messageId: string; lease: Date }

/** It left: done with. */
export async function markSent(tx: Tx, held: Held, sent: { at: Date; providerId: string | null }): Promise<void> {
  const { at: sentAt, providerId } = sent
  await changeHeld(tx, held, { state: 'sent', sentAt, providerId, lastProblem: null })
}

/** It waits for another attempt. `problem` is a code; `unsureAt`: when it may have arrived all the same. */
export async function postpone(
  tx: Tx,
  held: Held,
  { at, problem, unsureAt = null }: { at: Date; problem: string; unsureAt?: Date | null },
): Promise<void> {
  const unsure = unsureAt && {
    unsureSince: sql`coalesce(${messages.unsureSince}, ${unsureAt})`,
    unsureTimes: sql`${messages.unsureTimes} + 1`,
  }
  await changeHeld(tx, held, { state: 'waiting', nextAttemptAt: at, lastProblem: problem, ...unsure })
}

/** It was taken and not offered: it waits again, and this was no attempt. */
export async function putDown(tx: Tx, held: Held): Promise<void> {
  await changeHeld(tx, held, { state: 'waiting', attempts: sql`${messages.attempts} - 1` })
}

/** It will not be tried again: given up, kept back, or of no use any more. */
export async function endMessage(
  tx: Tx,
  held: Held,
  { state, problem }: { state: 'failed' | 'held' | 'cancelled'; problem: string },
): Promise<void> {
  await changeHeld(tx, held, { state, lastProblem: problem })
}

/** Lets go of it; only whoever has the lease can. */
async function changeHeld(
  { db, tenantId }: Tx,
  { messageId, lease }: Held,
  changes: PgUpdateSetSource<typeof messages>,
): Promise<void> {
  const ours = and(eq(messages.tenantId, tenantId), eq(messages.id, messageId), eq(messages.leaseUntil, lease))
  const rows = await db
    .update(messages)
    .set({ ...changes, leaseUntil: null })
    .where(and(ours, eq(messages.state, 'sending')))
    .returning({ id: messages.id })
  if (rows.length !== 1) throw new LostLease(messageId)
}

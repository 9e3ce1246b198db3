import { and, eq, sql } from 'drizzle-orm'
import type { PgColumn, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../in-tenant'
import { messages } from '../schema/messages'
import { renderings } from '../schema/renderings'
import { among } from '../typed-queries'

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

/** What these messages became when they were made ready, of those that were. */
export async function renderingsOf({ db, tenantId }: Tx, ids: readonly string[]): Promise<Map<string, KeptRendering>> {
  const { messageId, subject, html, text, fromName, toAddress, madeFor, edition } = renderings
  const rows = await db
    .select({ messageId, subject, html, text, fromName, toAddress, madeFor, edition })
    .from(renderings)
    .where(and(eq(renderings.tenantId, tenantId), among(messageId, ids)))
  return new Map(rows.map(({ messageId: id, ...kept }) => [id, kept]))
}

/** Keeps them for every attempt to come; instead of an earlier edition, if there was one. Gives which edition each is. */
export async function keepRenderings(
  { db, tenantId }: Tx,
  made: readonly (Rendering & { messageId: string })[],
): Promise<Map<string, number>> {
  if (made.length === 0) return new Map()
  const { subject, html, text, fromName, toAddress, madeFor } = renderings
  const anew = (column: PgColumn) => sql`excluded.${sql.identifier(column.name)}`
  const rows = await db
    .insert(renderings)
    .values(made.map((rendering) => ({ ...rendering, tenantId })))
    .onConflictDoUpdate({
      target: [renderings.tenantId, renderings.messageId],
      set: {
        ...Object.fromEntries(
          Object.entries({ subject, html, text, fromName, toAddress, madeFor }).map(([name, column]) => [
            name,
            anew(column),
          ]),
        ),
        edition: sql`${renderings.edition} + 1`,
      },
    })
    .returning({ id: renderings.messageId, edition: renderings.edition })
  return new Map(rows.map(({ id, edition }) => [id, edition]))
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

// The copies of everything that were asked for: how far each is, and where its file lies.
import { and, desc, eq, gte, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { copies } from '../schema/copies'
import { among } from '../typed-queries'

const SHOWN = {
  id: copies.id,
  askedBy: copies.askedBy,
  state: copies.state,
  attempts: copies.attempts,
  file: copies.file,
  disk: copies.disk,
  bytes: copies.bytes,
  madeAt: copies.madeAt,
  expiresAt: copies.expiresAt,
  /** Made when the organisation closed, of these cases alone; null for a copy of everything. */
  ofCases: copies.ofCases,
}
export type Copy = Pick<typeof copies.$inferSelect, keyof typeof SHOWN>

function copy({ tenantId }: Tx, id: string) {
  return and(eq(copies.tenantId, tenantId), eq(copies.id, id))
}

/** Puts it down; null when this person has one under way already. */
export async function insertCopy(
  { db, tenantId }: Tx,
  { id, askedBy, at, ofCases }: { id: string; askedBy: string; at: Date; ofCases?: string[] },
): Promise<boolean> {
  const rows = await db
    .insert(copies)
    .values({ tenantId, id, askedBy, askedAt: at, state: 'waiting', ofCases })
    .onConflictDoNothing()
    .returning({ id: copies.id })
  return rows.length > 0
}

export async function copyById(tx: Tx, id: string): Promise<Copy | null> {
  const [row] = await tx.db.select(SHOWN).from(copies).where(copy(tx, id))
  return row ?? null
}

/** What was made for this person when their organisation closed, and is not over. */
function atClosing({ tenantId }: Tx, memberId: string) {
  const theirs = and(eq(copies.tenantId, tenantId), eq(copies.askedBy, memberId))
  return and(theirs, isNotNull(copies.ofCases), ne(copies.state, 'over'))
}

/** The last that was made for this person when their organisation closed. */
export async function copyAtClosing(tx: Tx, memberId: string): Promise<Copy | null> {
  const [row] = await tx.db
    .select(SHOWN)
    .from(copies)
    .where(atClosing(tx, memberId))
    .orderBy(desc(copies.askedAt), desc(copies.id))
    .limit(1)
  return row ?? null
}

/** Whether this person has one of this closing, or it is under way. */
export async function hasCopyAtClosing(tx: Tx, memberId: string, closedAt: Date): Promise<boolean> {
  const rows = await tx.db
    .select({ id: copies.id })
    .from(copies)
    .where(and(atClosing(tx, memberId), gte(copies.askedAt, closedAt)))
    .limit(1)
  return rows.length > 0
}

/** The closing was undone: what was made because of it is no longer to be fetched. */
export async function endCopiesAtClosing({ db, tenantId }: Tx): Promise<void> {
  await db
    .update(copies)
    .set({ state: 'over' })
    .where(and(eq(copies.tenantId, tenantId), isNotNull(copies.ofCases), ne(copies.state, 'over')))
}

/** A newer one takes their place. */
export async function endReadyCopiesOf({ db, tenantId }: Tx, memberId: string): Promise<void> {
  const theirs = and(eq(copies.tenantId, tenantId), eq(copies.askedBy, memberId), isNull(copies.ofCases))
  await db
    .update(copies)
    .set({ state: 'over' })
    .where(and(theirs, among(copies.state, ['ready', 'failed'])))
}

/** Takes it for one worker until the lease is over; null when another has it, or when there is nothing to make. */
export async function claimCopy(
  tx: Tx,
  id: string,
  { now, lease, steps }: { now: Date; lease: Date; steps: number },
): Promise<Pick<Copy, 'askedBy' | 'attempts' | 'ofCases'> | null> {
  const leftBehind = and(eq(copies.state, 'making'), lte(copies.leaseUntil, now))
  const begun = { state: 'making', leaseUntil: lease, done: 0, bytes: 0, steps } as const
  const [row] = await tx.db
    .update(copies)
    .set({ ...begun, attempts: sql`${copies.attempts} + 1` })
    .where(and(copy(tx, id), or(eq(copies.state, 'waiting'), leftBehind)))
    .returning({ askedBy: copies.askedBy, attempts: copies.attempts, ofCases: copies.ofCases })
  return row ?? null
}

/** Which time it is that it is made: another worker that took over has another. */
type Making = { id: string; attempts: number }

function inOurHands(tx: Tx, { id, attempts }: Making) {
  return and(copy(tx, id), eq(copies.state, 'making'), eq(copies.attempts, attempts))
}

/** How far it is, and that somebody is still at it; false when another worker took over. */
export async function copyGoesOn(
  tx: Tx,
  making: Making,
  { done, bytes, lease }: { done: number; bytes: number; lease: Date },
): Promise<boolean> {
  const rows = await tx.db
    .update(copies)
    .set({ done, bytes, leaseUntil: lease })
    .where(inOurHands(tx, making))
    .returning({ id: copies.id })
  return rows.length > 0
}

export type MadeCopy = { file: string; disk: string; bytes: number; madeAt: Date; expiresAt: Date; holds: string[] }

export async function copyIsReady(
  tx: Tx,
  making: Making,
  { file, disk, bytes, madeAt, expiresAt, holds }: MadeCopy,
): Promise<boolean> {
  const made = { file, disk, bytes, madeAt, expiresAt, holds }
  const rows = await tx.db
    .update(copies)
    .set({ ...made, state: 'ready', done: sql`${copies.steps}`, leaseUntil: null })
    .where(inOurHands(tx, making))
    .returning({ id: copies.id })
  return rows.length > 0
}

/** It did not succeed: tried again from `again` on, or given up when there is none. */
export async function copyFailed(
  tx: Tx,
  making: Making,
  { problem, again }: { problem: string; again: Date | null },
): Promise<void> {
  await tx.db
    .update(copies)
    .set({ state: again ? 'making' : 'failed', leaseUntil: again, problem })
    .where(inOurHands(tx, making))
}

/** Its time is over and its file is gone. */
export async function copyIsOver(tx: Tx, id: string): Promise<void> {
  const over = sql`case when ${copies.state} = 'failed' then ${copies.state} else 'over' end`
  await tx.db.update(copies).set({ state: over, file: null, holds: [] }).where(copy(tx, id))
}

/** Whether whoever looks may still see every case in the file. */
export async function seesAllItHolds(tx: Tx, id: string): Promise<boolean> {
  const holdsMore = await tx.db
    .select({ id: copies.id })
    .from(copies)
    .where(and(copy(tx, id), holdsSomeUnseen))
  return holdsMore.length === 0
}

const holdsSomeUnseen = sql`exists (
  select 1 from unnest(${copies.holds}) held where not exists (
    select 1 from ${cases} where ${cases.tenantId} = ${copies.tenantId} and ${cases.id} = held))`

/** The names of the files that something of this organisation still points to. */
export async function filesOfCopies({ db, tenantId }: Tx): Promise<string[]> {
  const rows = await db
    .select({ file: copies.file })
    .from(copies)
    .where(and(eq(copies.tenantId, tenantId), isNotNull(copies.file)))
  return rows.flatMap(({ file }) => file ?? [])
}

import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { chainChecks as checks } from '../schema/chain-checks'

/** How many were walked up to there. */
const counted = { cases: z.int().default(0), events: z.int().default(0) }

/** Where a walk of an organisation's chains goes on. */
const WalkPlace = z.discriminatedUnion('part', [
  z.object({ part: z.literal('cases'), after: z.uuid().nullable(), ...counted }),
  z.object({ part: z.literal('lines'), after: z.object({ seq: z.int(), hash: z.string() }).nullable(), ...counted }),
])
export type WalkPlace = z.infer<typeof WalkPlace>

/** A walk under way; `broken`: how many chains were found broken so far. */
export type ChainCheck = { beganAt: Date; place: WalkPlace; broken: number }

/** The walk that was not brought to its end; null when there is none. */
export async function checkUnderWay({ db, tenantId }: Tx): Promise<ChainCheck | null> {
  const [row] = await db
    .select({ beganAt: checks.beganAt, place: checks.place, broken: checks.broken })
    .from(checks)
    .where(and(eq(checks.tenantId, tenantId), isNotNull(checks.place)))
  return row ? { ...row, place: WalkPlace.parse(row.place) } : null
}

/** How far it is now. */
export async function keepCheck({ db, tenantId }: Tx, { beganAt, place, broken }: ChainCheck): Promise<void> {
  const far = { beganAt, place, broken }
  await db
    .insert(checks)
    .values({ ...far, tenantId })
    .onConflictDoUpdate({ target: checks.tenantId, set: far })
}

/** It came to its end: its outcome is what counts until the next. */
export async function endCheck(
  { db, tenantId }: Tx,
  { beganAt, broken, at }: Omit<ChainCheck, 'place'> & { at: Date },
): Promise<void> {
  const over = { beganAt, place: null, broken: 0, verifiedAt: at, verifiedBroken: broken }
  await db
    .insert(checks)
    .values({ ...over, tenantId })
    .onConflictDoUpdate({ target: checks.tenantId, set: over })
}

/** The nights do not end at the same minute: half a day less than a week. */
const MAILED_EVERY_MS = 6.5 * 86_400_000

/** Whether it is a week ago that the owners got the head of who looked; from now on they have. The first week begins now. */
export async function isMailDue(tx: Tx, now: Date): Promise<boolean> {
  const [row] = await tx.db.select({ at: checks.mailedAt }).from(checks).where(ofHere(tx)).for('update')
  if (!row || (row.at !== null && now.getTime() - row.at.getTime() < MAILED_EVERY_MS)) return false
  await tx.db.update(checks).set({ mailedAt: now }).where(ofHere(tx))
  return row.at !== null
}

function ofHere({ tenantId }: Tx) {
  return eq(checks.tenantId, tenantId)
}

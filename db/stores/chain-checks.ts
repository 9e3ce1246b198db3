import { z } from 'zod'
import type { Tx } from '../in-tenant'

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
export async function checkUnderWay({ sql, tenantId }: Tx): Promise<ChainCheck | null> {
  const [row] = await sql<{ beganAt: Date; place: unknown; broken: number }[]>`
    select began_at as "beganAt", place, broken from chain_checks where tenant_id = ${tenantId} and place is not null`
  return row ? { ...row, place: WalkPlace.parse(row.place) } : null
}

/** How far it is now. */
export async function keepCheck({ sql, tenantId }: Tx, { beganAt, place, broken }: ChainCheck): Promise<void> {
  await sql`
    insert into chain_checks (tenant_id, began_at, place, broken)
    values (${tenantId}, ${beganAt}, ${JSON.stringify(place)}::jsonb, ${broken})
    on conflict (tenant_id) do update set began_at = excluded.began_at, place = excluded.place, broken = excluded.broken`
}

/** It came to its end: its outcome is what counts until the next. */
export async function endCheck(
  { sql, tenantId }: Tx,
  { beganAt, broken, at }: Omit<ChainCheck, 'place'> & { at: Date },
): Promise<void> {
  await sql`
    insert into chain_checks (tenant_id, began_at, verified_at, verified_broken)
    values (${tenantId}, ${beganAt}, ${at}, ${broken})
    on conflict (tenant_id) do update set began_at = excluded.began_at, place = null, broken = 0,
      verified_at = excluded.verified_at, verified_broken = excluded.verified_broken`
}

/** The nights do not end at the same minute: half a day less than a week. */
const MAILED_EVERY_MS = 6.5 * 86_400_000

/** Whether it is a week ago that the owners got the head of who looked; from now on they have. The first week begins now. */
export async function isMailDue({ sql, tenantId }: Tx, now: Date): Promise<boolean> {
  const [row] = await sql<{ at: Date | null }[]>`
    select mailed_at as at from chain_checks where tenant_id = ${tenantId} for update`
  if (!row || (row.at !== null && now.getTime() - row.at.getTime() < MAILED_EVERY_MS)) return false
  await sql`update chain_checks set mailed_at = ${now} where tenant_id = ${tenantId}`
  return row.at !== null
}

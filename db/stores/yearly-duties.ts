import { and, eq } from 'drizzle-orm'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Proven } from '@/lib/core/procedure/yearly'
import type { Tx } from '../in-tenant'
import { dutyRounds } from '../schema/duty-rounds'
import { dutyWarnings } from '../schema/duty-warnings'
import { members } from '../schema/members'
import { tenants } from '../schema/tenants'
import { yearlyDuties } from '../schema/yearly-duties'

/** That a yearly duty was done, who says so, and where that can be seen. */
export type StoredProof = Proven & { proof: string; link: string | null; by: string }

export async function dutyProofs({ db, tenantId }: Tx): Promise<StoredProof[]> {
  return db
    .select({
      task: yearlyDuties.task,
      year: yearlyDuties.year,
      how: yearlyDuties.how,
      doneOn: yearlyDuties.doneOn,
      proof: yearlyDuties.proof,
      link: yearlyDuties.link,
      by: members.name,
    })
    .from(yearlyDuties)
    .innerJoin(members, and(eq(members.tenantId, yearlyDuties.tenantId), eq(members.id, yearlyDuties.memberId)))
    .where(eq(yearlyDuties.tenantId, tenantId))
}

/** What was done of what is owed each year, and since when the organisation is here: in one look. */
export async function dutiesDone({ db, tenantId }: Tx): Promise<{ since: Date | null; proofs: StoredProof[] }> {
  const { task, year, how, doneOn, proof, link } = yearlyDuties
  const rows = await db
    .select({ since: tenants.createdAt, duty: { task, year, how, doneOn, proof, link }, by: members.name })
    .from(tenants)
    .leftJoin(yearlyDuties, eq(yearlyDuties.tenantId, tenants.id))
    .leftJoin(members, and(eq(members.tenantId, yearlyDuties.tenantId), eq(members.id, yearlyDuties.memberId)))
    .where(eq(tenants.id, tenantId))
  const proofs = rows.flatMap(({ duty, by }) => (duty && by !== null ? [{ ...duty, by }] : []))
  return { since: rows[0]?.since ?? null, proofs }
}

type NewProof = Omit<StoredProof, 'by'> & { memberId: string; createdAt: Date }

/** False when somebody said so already: what was said of a year stays. */
export async function keepProof({ db, tenantId }: Tx, proof: NewProof): Promise<boolean> {
  const rows = await db
    .insert(yearlyDuties)
    .values({ ...proof, tenantId })
    .onConflictDoNothing()
    .returning({ task: yearlyDuties.task })
  return rows.length > 0
}

export async function dutyWarningsGiven({ db, tenantId }: Tx) {
  return db
    .select({ task: dutyWarnings.task, year: dutyWarnings.year, step: dutyWarnings.step })
    .from(dutyWarnings)
    .where(eq(dutyWarnings.tenantId, tenantId))
}

export async function keepDutyWarning(
  { db, tenantId }: Tx,
  warning: { task: string; year: number; step: CivilDate; warnedAt: Date },
): Promise<void> {
  await db
    .insert(dutyWarnings)
    .values({ ...warning, tenantId })
    .onConflictDoNothing()
}

/** This day's look at the organisation is done. */
export async function keepRound({ db, tenantId }: Tx, lookedOn: CivilDate): Promise<void> {
  await db
    .insert(dutyRounds)
    .values({ tenantId, lookedOn })
    .onConflictDoUpdate({ target: dutyRounds.tenantId, set: { lookedOn } })
}

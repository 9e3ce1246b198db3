import { and, eq, gte, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { procedureVersions } from '../schema/procedure-versions'
import { tenants } from '../schema/tenants'

/** The organisation whose transaction this is. */
export type OwnTenant = typeof tenants.$inferSelect

export async function ownTenant({ db, tenantId }: Tx): Promise<OwnTenant | null> {
  const [row] = await db.select().from(tenants).where(eq(tenants.id, tenantId))
  return row ?? null
}

type Changeable = Partial<
  Pick<
    OwnTenant,
    'name' | 'sector' | 'state' | 'languages' | 'accent' | 'lang' | 'closedAt' | 'terms' | 'processingAgreement'
  >
>

/** Changes what is given and leaves the rest. */
export async function changeOwnTenant({ db, tenantId }: Tx, changes: Changeable): Promise<void> {
  await db.update(tenants).set(changes).where(eq(tenants.id, tenantId))
}

/** Open again, as it was: live where something was published. False when it is not closed, or closed too long ago. */
export async function reopenOwnTenant({ db, tenantId }: Tx, closedSince: Date): Promise<boolean> {
  const published = db
    .select({ number: procedureVersions.number })
    .from(procedureVersions)
    .where(eq(procedureVersions.tenantId, tenantId))
  const closed = and(eq(tenants.id, tenantId), eq(tenants.state, 'closed'), gte(tenants.closedAt, closedSince))
  const rows = await db
    .update(tenants)
    .set({ closedAt: null, state: sql`case when exists ${published} then 'live' else 'setting-up' end` })
    .where(closed)
    .returning({ id: tenants.id })
  return rows.length > 0
}

import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { members } from '../schema/members'
import { among } from '../typed-queries'

const SHOWN = {
  id: members.id,
  userId: members.userId,
  name: members.name,
  email: members.email,
  role: members.role,
  state: members.state,
  away: members.away,
  createdAt: members.createdAt,
}
export type StoredMember = Pick<typeof members.$inferSelect, keyof typeof SHOWN>

/** Everybody who is, or was, of the organisation; who is there first. */
export async function memberList({ db, tenantId }: Tx): Promise<StoredMember[]> {
  return db
    .select(SHOWN)
    .from(members)
    .where(eq(members.tenantId, tenantId))
    .orderBy(asc(members.state), asc(members.name), asc(members.id))
}

/** The names behind these ids, also of who left. */
export async function memberNames({ db, tenantId }: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), among(members.id, ids)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Locked until the end of the transaction: two who demote each other cannot leave the organisation without an owner. */
export async function membersForUpdate({ db, tenantId }: Tx): Promise<StoredMember[]> {
  return db.select(SHOWN).from(members).where(eq(members.tenantId, tenantId)).orderBy(asc(members.id)).for('update')
}

/** Changes what is given and leaves the rest. False when there is no such member. */
export async function changeMember(
  { db, tenantId }: Tx,
  id: string,
  changes: Partial<Pick<StoredMember, 'name' | 'role' | 'state' | 'away'>>,
): Promise<boolean> {
  const rows = await db
    .update(members)
    .set(changes)
    .where(and(eq(members.tenantId, tenantId), eq(members.id, id)))
    .returning({ id: members.id })
  return rows.length > 0
}

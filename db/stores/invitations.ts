import { and, asc, desc, eq, isNull, not, or } from 'drizzle-orm'
import type { Role } from '@/lib/core/access/actor'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'
import { invitations } from '../schema/invitations'
import { members } from '../schema/members'
import { among } from '../typed-queries'

type NewInvitation = {
  id: string
  email: string
  name: string
  role: Role
  /** From outside, to sit in it; else from outside is for one case. */
  forCommittee?: boolean
  tokenSha256: string
  invitedBy: string
  at: Date
  expiresAt: Date
}

type Invitation = Omit<NewInvitation, 'tokenSha256' | 'at' | 'forCommittee'> & {
  forCommittee: boolean
  createdAt: Date
  acceptedAt: Date | null
  withdrawnAt: Date | null
}

export async function insertInvitation({ db, tenantId }: Tx, { at, ...it }: NewInvitation): Promise<void> {
  await db.insert(invitations).values({ ...it, tenantId, email: addressKey(it.email), createdAt: at })
}

/** The newest first. */
export async function invitationList({ db, tenantId }: Tx): Promise<Invitation[]> {
  // What opens a link cannot be read.
  const { id, email, name, role, forCommittee, invitedBy, createdAt, expiresAt, acceptedAt, withdrawnAt } = invitations
  return db
    .select({ id, email, name, role, forCommittee, invitedBy, createdAt, expiresAt, acceptedAt, withdrawnAt })
    .from(invitations)
    .where(eq(invitations.tenantId, tenantId))
    .orderBy(desc(createdAt), asc(id))
}

/** Neither accepted nor withdrawn. */
function open({ tenantId }: Tx) {
  return and(eq(invitations.tenantId, tenantId), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt))
}

/** What was open for this address, also what is too old: a newer one takes its place. */
export async function withdrawOpenFor(tx: Tx, email: string, at: Date): Promise<void> {
  await tx.db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(open(tx), eq(invitations.email, addressKey(email))))
}

/** Somebody left or changed their role: whatever is open for their own address, and what they may no longer give, is over. */
export async function withdrawWithMember(
  tx: Tx,
  { memberId, mayGive }: { memberId: string; mayGive: readonly Role[] },
  at: Date,
): Promise<void> {
  const { db, tenantId } = tx
  const address = db
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId)))
  const beyond = and(eq(invitations.invitedBy, memberId), not(among(invitations.role, mayGive)))
  await db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(open(tx), or(eq(invitations.email, address), beyond)))
}

/** False when it was accepted or withdrawn before. */
export async function withdrawInvitation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(open(tx), eq(invitations.id, id)))
    .returning({ id: invitations.id })
  return rows.length > 0
}

import type { Role } from '@/lib/core/access/actor'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'

type NewInvitation = {
  id: string
  email: string
  name: string
  role: Role
  tokenSha256: string
  invitedBy: string
  at: Date
  expiresAt: Date
}

type Invitation = Omit<NewInvitation, 'tokenSha256' | 'at'> & {
  createdAt: Date
  acceptedAt: Date | null
  withdrawnAt: Date | null
}

export async function insertInvitation({ sql, tenantId }: Tx, it: NewInvitation): Promise<void> {
  await sql`
    insert into invitations (tenant_id, id, email, name, role, token_sha256, invited_by, created_at, expires_at)
    values (${tenantId}, ${it.id}, ${addressKey(it.email)}, ${it.name}, ${it.role}, ${it.tokenSha256}, ${it.invitedBy},
      ${it.at}, ${it.expiresAt})`
}

/** The newest first. */
export async function invitationList({ sql, tenantId }: Tx): Promise<Invitation[]> {
  return sql<Invitation[]>`
    select id, email, name, role, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt",
      accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"
    from invitations where tenant_id = ${tenantId} order by created_at desc, id`
}

/** What was open for this address, also what is too old: a newer one takes its place. */
export async function withdrawOpenFor({ sql, tenantId }: Tx, email: string, at: Date): Promise<void> {
  await sql`
    update invitations set withdrawn_at = ${at}
    where tenant_id = ${tenantId} and email = ${addressKey(email)} and accepted_at is null and withdrawn_at is null`
}

/** Somebody left or changed their role: whatever is open for their own address, and what they may no longer give, is over. */
export async function withdrawWithMember(
  { sql, tenantId }: Tx,
  { memberId, mayGive }: { memberId: string; mayGive: readonly Role[] },
  at: Date,
): Promise<void> {
  await sql`
    update invitations i set withdrawn_at = ${at}
    where i.tenant_id = ${tenantId} and i.accepted_at is null and i.withdrawn_at is null and (
      i.email = (select m.email from members m where m.tenant_id = ${tenantId} and m.id = ${memberId})
      or (i.invited_by = ${memberId} and not i.role = any(${[...mayGive]}::text[])))`
}

/** False when it was accepted or withdrawn before. */
export async function withdrawInvitation({ sql, tenantId }: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await sql`
    update invitations set withdrawn_at = ${at}
    where tenant_id = ${tenantId} and id = ${id} and accepted_at is null and withdrawn_at is null returning 1`
  return rows.length > 0
}

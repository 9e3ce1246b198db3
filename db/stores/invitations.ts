import type { Role } from '@/lib/access/actor'
import type { Tx } from '../in-tenant'

export type NewInvitation = {
  id: string
  email: string
  name: string
  role: Role
  tokenSha256: string
  invitedBy: string
  at: Date
  expiresAt: Date
}

export type Invitation = Omit<NewInvitation, 'tokenSha256' | 'at'> & {
  createdAt: Date
  acceptedAt: Date | null
  withdrawnAt: Date | null
}

export async function insertInvitation({ sql, tenantId }: Tx, it: NewInvitation): Promise<void> {
  await sql`
    insert into invitations (tenant_id, id, email, name, role, token_sha256, invited_by, created_at, expires_at)
    values (${tenantId}, ${it.id}, ${it.email.toLowerCase()}, ${it.name}, ${it.role}, ${it.tokenSha256}, ${it.invitedBy},
      ${it.at}, ${it.expiresAt})`
}

/** The newest first. */
export async function invitationList({ sql, tenantId }: Tx): Promise<Invitation[]> {
  return sql<Invitation[]>`
    select id, email, name, role, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt",
      accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"
    from invitations where tenant_id = ${tenantId} order by created_at desc, id`
}

/** False when it was accepted or withdrawn before. */
export async function withdrawInvitation({ sql, tenantId }: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await sql`
    update invitations set withdrawn_at = ${at}
    where tenant_id = ${tenantId} and id = ${id} and accepted_at is null and withdrawn_at is null returning 1`
  return rows.length > 0
}

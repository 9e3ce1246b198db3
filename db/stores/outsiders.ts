// The person from outside whom an organisation asks for one case.
import type { ComplaintCase } from '@/lib/case/complaint-case'
import type { Tx } from '../in-tenant'

export type Outsider = { caseId: string; invitation: string | null; member: string | null; invitedBy: string; at: Date }

/** One for a case: who is asked now takes the place of who was asked and did not come. */
export async function keepOutsider({ sql, tenantId }: Tx, it: Outsider): Promise<void> {
  await sql`
    insert into outsiders (tenant_id, case_id, invitation_id, member_id, invited_by, created_at)
    values (${tenantId}, ${it.caseId}, ${it.invitation}, ${it.member}, ${it.invitedBy}, ${it.at})
    on conflict (tenant_id, case_id) do update set invitation_id = excluded.invitation_id,
      member_id = excluded.member_id, invited_by = excluded.invited_by, created_at = excluded.created_at`
}

/** Who came by an invitation takes up what it was for; gives the cases, also those taken up before. */
export async function takeUpCases({ sql, tenantId }: Tx, member: { id: string; email: string }): Promise<string[]> {
  const rows = await sql<{ caseId: string }[]>`
    update outsiders o set member_id = ${member.id} from invitations i
    where o.tenant_id = ${tenantId} and (o.member_id is null or o.member_id = ${member.id})
      and i.tenant_id = ${tenantId} and i.id = o.invitation_id and i.email = lower(${member.email}) and i.accepted_at is not null
    returning o.case_id as "caseId"`
  return rows.map(({ caseId }) => caseId)
}

/** A case for which somebody from outside is needed, asked or there, and who was asked last. */
export type SoughtCase = { complaint: ComplaintCase; asked: { name: string; email: string; until: string } | null }

export async function soughtCases({ sql, tenantId }: Tx): Promise<SoughtCase[]> {
  return sql<SoughtCase[]>`
    select c.state as complaint, (
      select jsonb_build_object('name', i.name, 'email', i.email, 'until', i.expires_at)
      from outsiders o join invitations i on i.tenant_id = o.tenant_id and i.id = o.invitation_id
      where o.tenant_id = c.tenant_id and o.case_id = c.id and i.withdrawn_at is null) as asked
    from cases c where c.tenant_id = ${tenantId} and c.state ? 'outsider' order by c.filed_at, c.id`
}

// The person from outside whom an organisation asks for one case.
import { caseIfReadable } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'
import type { Unread } from './unread'

type Outsider = { caseId: string; invitation: string | null; member: string | null; invitedBy: string; at: Date }

/** Who was asked for this case and did not come: their link dies, unless they are asked for another case by the same one. */
export async function withdrawAsked({ sql, tenantId }: Tx, caseId: string, now: Date): Promise<void> {
  await sql`
    update invitations i set withdrawn_at = ${now} from outsiders o
    where o.tenant_id = ${tenantId} and o.case_id = ${caseId} and o.member_id is null
      and i.tenant_id = ${tenantId} and i.id = o.invitation_id and i.accepted_at is null and i.withdrawn_at is null
      and not exists (
        select 1 from outsiders other where other.tenant_id = ${tenantId} and other.invitation_id = i.id
          and other.case_id <> ${caseId})`
}

/** One person has one open link: what an earlier one was for goes over to it. */
async function takeOver({ sql, tenantId }: Tx, invitation: string): Promise<void> {
  await sql`
    update outsiders o set invitation_id = ${invitation} from invitations earlier, invitations now
    where o.tenant_id = ${tenantId} and o.member_id is null and now.tenant_id = ${tenantId} and now.id = ${invitation}
      and earlier.tenant_id = ${tenantId} and earlier.id = o.invitation_id and earlier.email = now.email
      and earlier.accepted_at is null`
}

/** They see the case no longer. */
export async function letGo({ sql, tenantId }: Tx, caseId: string): Promise<void> {
  await sql`delete from outsiders where tenant_id = ${tenantId} and case_id = ${caseId}`
}

/** One for a case: who is asked now takes the place of who was asked and did not come. */
export async function keepOutsider(tx: Tx, it: Outsider): Promise<void> {
  const { sql, tenantId } = tx
  if (it.invitation) await takeOver(tx, it.invitation)
  await sql`
    insert into outsiders (tenant_id, case_id, invitation_id, member_id, invited_by, created_at)
    values (${tenantId}, ${it.caseId}, ${it.invitation}, ${it.member}, ${it.invitedBy}, ${it.at})
    on conflict (tenant_id, case_id) do update set invitation_id = excluded.invitation_id,
      member_id = excluded.member_id, invited_by = excluded.invited_by, created_at = excluded.created_at`
}

/** What somebody who came by an invitation was asked for. */
export async function casesAskedFor({ sql, tenantId }: Tx, member: { id: string; email: string }): Promise<string[]> {
  const rows = await sql<{ caseId: string }[]>`
    select o.case_id as "caseId" from outsiders o join invitations i on i.tenant_id = o.tenant_id and i.id = o.invitation_id
    where o.tenant_id = ${tenantId} and (o.member_id is null or o.member_id = ${member.id})
      and i.email = ${addressKey(member.email)} and i.accepted_at is not null`
  return rows.map(({ caseId }) => caseId)
}

/**
 * Who came by an invitation takes up what it was for; gives the cases, also those taken up before. `except`: cases in which
 * somebody of that name is complained about.
 */
export async function takeUpCases(
  { sql, tenantId }: Tx,
  member: { id: string; email: string; except: readonly string[] },
): Promise<string[]> {
  const rows = await sql<{ caseId: string }[]>`
    update outsiders o set member_id = ${member.id} from invitations i
    where o.tenant_id = ${tenantId} and (o.member_id is null or o.member_id = ${member.id})
      and o.case_id <> all(${[...member.except]}::uuid[])
      and i.tenant_id = ${tenantId} and i.id = o.invitation_id and i.email = ${addressKey(member.email)} and i.accepted_at is not null
    returning o.case_id as "caseId"`
  return rows.map(({ caseId }) => caseId)
}

/** A case for which somebody from outside is needed, asked or there, and who was asked last. */
export type SoughtCase = { complaint: ComplaintCase; asked: { name: string; email: string; until: string } | null }

type SoughtRow = Unread<SoughtCase, 'complaint'> & { id: string }

export async function soughtCases({ sql, tenantId }: Tx): Promise<SoughtCase[]> {
  const rows = await sql<SoughtRow[]>`
    select c.id, c.state as complaint, (
      select jsonb_build_object('name', i.name, 'email', i.email, 'until', i.expires_at)
      from outsiders o join invitations i on i.tenant_id = o.tenant_id and i.id = o.invitation_id
      where o.tenant_id = c.tenant_id and o.case_id = c.id and i.withdrawn_at is null) as asked
    from cases c where c.tenant_id = ${tenantId} and c.state ? 'outsider' order by c.filed_at, c.id`
  return rows.flatMap(({ id, complaint: state, asked }) => {
    const complaint = caseIfReadable(state, id)
    return complaint ? [{ complaint, asked }] : []
  })
}

import { eventFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import type { TenantState } from '../outside-tenant/tenants'

type MailingTenant = { slug: string; name: string; accent: string; lang: DeskLang; state: TenantState }

/** The organisation in whose name mail is sent. */
export async function mailingTenant({ sql, tenantId }: Tx): Promise<MailingTenant | null> {
  const [row] = await sql<MailingTenant[]>`select slug, name, accent, lang, state from tenants where id = ${tenantId}`
  return row ?? null
}

/** The event that a message follows from. */
export async function causeOf({ sql, tenantId }: Tx, caseId: string, seq: number): Promise<Recorded | null> {
  const [row] = await sql<{ body: string }[]>`
    select body from events where tenant_id = ${tenantId} and case_id = ${caseId} and seq = ${seq}`
  return row ? eventFrom(JSON.parse(row.body), caseId) : null
}

/** How to reach a party; without name and address when they were forgotten. */
export async function reachOfPerson(
  { sql, tenantId }: Tx,
  personId: string,
): Promise<{ name: string | null; email: string | null } | null> {
  const [row] = await sql<{ name: string | null; email: string | null }[]>`
    select name, email from people where tenant_id = ${tenantId} and id = ${personId} and forgotten_at is null`
  return row ?? null
}

/** How to reach someone of the organisation, for as long as they are there. */
export async function reachOfMember(
  { sql, tenantId }: Tx,
  memberId: string,
): Promise<{ name: string; email: string } | null> {
  const [row] = await sql<{ name: string; email: string }[]>`
    select name, email from members where tenant_id = ${tenantId} and id = ${memberId} and state = 'active'`
  return row ?? null
}

/** A text of a case; null when it was forgotten. */
export async function textOf({ sql, tenantId }: Tx, textId: string): Promise<string | null> {
  const [row] = await sql<{ body: string | null }[]>`
    select body from texts where tenant_id = ${tenantId} and id = ${textId}`
  return row?.body ?? null
}

/** What an improvement changed, as the organisation says it. */
export async function whatChanged({ sql, tenantId }: Tx, improvementId: string): Promise<Words | null> {
  const [row] = await sql<{ whatChanged: Words | null }[]>`
    select what_changed as "whatChanged" from improvements where tenant_id = ${tenantId} and id = ${improvementId}`
  return row?.whatChanged ?? null
}

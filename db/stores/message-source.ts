import { and, eq, isNull } from 'drizzle-orm'
import { eventFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { events } from '../schema/events'
import { improvements } from '../schema/improvements'
import { members } from '../schema/members'
import { people } from '../schema/people'
import { type TenantState, tenants } from '../schema/tenants'
import { texts } from '../schema/texts'

type MailingTenant = { slug: string; name: string; accent: string; lang: DeskLang; state: TenantState }

/** The organisation in whose name mail is sent. */
export async function mailingTenant({ db, tenantId }: Tx): Promise<MailingTenant | null> {
  const { slug, name, accent, lang, state } = tenants
  const [row] = await db.select({ slug, name, accent, lang, state }).from(tenants).where(eq(tenants.id, tenantId))
  return row ?? null
}

/** The event that a message follows from. */
export async function causeOf({ db, tenantId }: Tx, caseId: string, seq: number): Promise<Recorded | null> {
  const [row] = await db
    .select({ body: events.body })
    .from(events)
    .where(and(eq(events.tenantId, tenantId), eq(events.caseId, caseId), eq(events.seq, seq)))
  return row ? eventFrom(JSON.parse(row.body), caseId) : null
}

/** How to reach a party; without name and address when they were forgotten. */
export async function reachOfPerson(
  { db, tenantId }: Tx,
  personId: string,
): Promise<{ name: string | null; email: string | null } | null> {
  const [row] = await db
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(and(eq(people.tenantId, tenantId), eq(people.id, personId), isNull(people.forgottenAt)))
  return row ?? null
}

/** How to reach someone of the organisation, for as long as they are there. */
export async function reachOfMember(
  { db, tenantId }: Tx,
  memberId: string,
): Promise<{ name: string; email: string } | null> {
  const [row] = await db
    .select({ name: members.name, email: members.email })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId), eq(members.state, 'active')))
  return row ?? null
}

/** A text of a case; null when it was forgotten. */
export async function textOf({ db, tenantId }: Tx, textId: string): Promise<string | null> {
  const [row] = await db
    .select({ body: texts.body })
    .from(texts)
    .where(and(eq(texts.tenantId, tenantId), eq(texts.id, textId)))
  return row?.body ?? null
}

/** What an improvement changed, as the organisation says it. */
export async function whatChanged({ db, tenantId }: Tx, improvementId: string): Promise<Words | null> {
  const [row] = await db
    .select({ whatChanged: improvements.whatChanged })
    .from(improvements)
    .where(and(eq(improvements.tenantId, tenantId), eq(improvements.id, improvementId)))
  return row?.whatChanged ?? null
}

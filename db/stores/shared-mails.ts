import type { MessageKind } from '@/lib/core/case/messages'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'

/** Another case of the same address, whose mail of this kind is said in one with this. */
export type Rider = { messageId: string; partyId: string; reference: string; generation: number }

/** Cases in one mail at most; what is over goes in the next. */
const AT_MOST = 50

type Asked = { messageId: string; kind: MessageKind; email: string }

/**
 * Of the mails of this kind that wait for one address nobody confirmed, one says them all. Gives who says this one: another
 * message, or null when it is this one itself, which then has the others with it.
 */
export async function shareMail(tx: Tx, { messageId, kind, email }: Asked): Promise<string | null> {
  const { sql, tenantId } = tx
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId} ${kind} ${addressKey(email)}`}, 0))`
  const [own] = await sql<{ carriedBy: string | null }[]>`
    select carried_by as "carriedBy" from messages where tenant_id = ${tenantId} and id = ${messageId}`
  if (own?.carriedBy) return own.carriedBy
  const alike = await sql<{ id: string }[]>`
    select m.id from people h
      join parties p on p.tenant_id = h.tenant_id and p.person_id = h.id
      join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id
      join messages m on m.tenant_id = p.tenant_id and m.case_id = p.case_id and m.party_id = p.id
    where h.tenant_id = ${tenantId} and h.email_key = ${addressKey(email)} and m.kind = ${kind}
      and m.state in ('waiting', 'sending') and m.carried_by is null and m.last_problem is distinct from 'fault'
      and not exists (select 1 from renderings r where r.tenant_id = m.tenant_id and r.message_id = m.id)
      and exists (select 1 from jsonb_array_elements(c.state -> 'parties') x
        where x ->> 'id' = p.id::text and x ->> 'addressConfirmed' is null)
    order by m.created_at, m.id limit ${AT_MOST}`
  const [first] = alike
  if (!first || !alike.some(({ id }) => id === messageId)) return null
  const others = alike.map(({ id }) => id).filter((id) => id !== first.id)
  await sql`
    update messages set carried_by = ${first.id}
    where tenant_id = ${tenantId} and id = any(${others}::uuid[]) and state in ('waiting', 'sending')`
  return first.id === messageId ? null : first.id
}

/** Whether this address has more cases here that still go on: then it is worth waiting a moment for what they will say. */
export async function hasOtherCases({ sql, tenantId }: Tx, caseId: string, email: string): Promise<boolean> {
  const [row] = await sql<{ any: boolean }[]>`
    select exists (
      select 1 from people h join parties p on p.tenant_id = h.tenant_id and p.person_id = h.id
      where h.tenant_id = ${tenantId} and h.email_key = ${addressKey(email)} and p.case_id <> ${caseId}) as any`
  return row?.any ?? false
}

/** What is said in this mail besides its own case. */
export async function ridersOf({ sql, tenantId }: Tx, messageId: string): Promise<Rider[]> {
  return sql<Rider[]>`
    select m.id as "messageId", p.id as "partyId", c.reference, p.generation
    from messages m join cases c on c.tenant_id = m.tenant_id and c.id = m.case_id
      join parties p on p.tenant_id = m.tenant_id and p.case_id = m.case_id and p.id = m.party_id
    where m.tenant_id = ${tenantId} and m.carried_by = ${messageId} order by c.reference`
}

/** What became of the mail that says this one. */
export async function carrierOf(
  { sql, tenantId }: Tx,
  carrier: string,
): Promise<{ state: string; until: Date; providerId: string | null; toAddress: string | null } | null> {
  const [row] = await sql<{ state: string; until: Date; providerId: string | null; toAddress: string | null }[]>`
    select m.state, coalesce(m.lease_until, m.next_attempt_at) as until, m.provider_id as "providerId",
      (select r.to_address from renderings r where r.tenant_id = m.tenant_id and r.message_id = m.id) as "toAddress"
    from messages m where m.tenant_id = ${tenantId} and m.id = ${carrier}`
  return row ?? null
}

/** It goes by itself after all. */
export async function goAlone({ sql, tenantId }: Tx, messageId: string): Promise<void> {
  await sql`update messages set carried_by = null where tenant_id = ${tenantId} and id = ${messageId}`
}

/** Those that were said in this one go by themselves: it is written anew, for another address. */
export async function leaveRiders({ sql, tenantId }: Tx, messageId: string): Promise<void> {
  await sql`update messages set carried_by = null where tenant_id = ${tenantId} and carried_by = ${messageId}`
}

/** It left: those that were said in it have their turn now, to be written down as sent too. */
export async function hasten({ sql, tenantId }: Tx, messageId: string, at: Date): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    update messages set next_attempt_at = ${at}
    where tenant_id = ${tenantId} and carried_by = ${messageId} and state = 'waiting' returning id`
  return rows.map(({ id }) => id)
}

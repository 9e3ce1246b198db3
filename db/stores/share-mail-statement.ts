import { z } from 'zod'
import type { MessageKind } from '@/lib/core/case/messages'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'
import { rowOf, rowsOf } from '../read-rows'

const Own = z.object({ carriedBy: z.string().nullable() })
const Alike = z.object({ id: z.string() })

/** Cases in one mail at most; what is over goes in the next. */
const AT_MOST = 50

type SharedMailAsked = { messageId: string; kind: MessageKind; email: string }

/**
 * Of the mails of this kind that wait for one address nobody confirmed, one says them all. Gives who says this one: another
 * message, or null when it is this one itself, which then has the others with it.
 */
export async function shareMail(tx: Tx, { messageId, kind, email }: SharedMailAsked): Promise<string | null> {
  const { sql, tenantId } = tx
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId} ${kind} ${addressKey(email)}`}, 0))`
  const itself = sql`
    select carried_by as "carriedBy" from messages where tenant_id = ${tenantId} and id = ${messageId}`
  const own = await rowOf(Own, itself)
  if (own?.carriedBy) return own.carriedBy
  const waiting = sql`
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
  const alike = await rowsOf(Alike, waiting)
  const [first] = alike
  if (!first || !alike.some(({ id }) => id === messageId)) return null
  const others = alike.map(({ id }) => id).filter((id) => id !== first.id)
  await sql`
    update messages set carried_by = ${first.id}
    where tenant_id = ${tenantId} and id = any(${others}::uuid[]) and state in ('waiting', 'sending')`
  return first.id === messageId ? null : first.id
}

import type { MessageKind } from '@/lib/core/case/messages'
import type { Tx } from '../in-tenant'

export type MessageState = 'waiting' | 'sending' | 'sent' | 'failed' | 'held' | 'cancelled'

/** A message as the file of a case shows it. `lastProblem` is a code. */
type StoredMessage = {
  id: string
  cause: number
  kind: MessageKind
  partyId: string | null
  memberId: string | null
  textId: string | null
  state: MessageState
  attempts: number
  nextAttemptAt: Date
  sentAt: Date | null
  lastProblem: string | null
  createdAt: Date
}

/** The messages of a case, in the order of what caused them. */
export async function messagesOfCase({ sql, tenantId }: Tx, caseId: string): Promise<StoredMessage[]> {
  return sql<StoredMessage[]>`
    select id, cause, kind, party_id as "partyId", member_id as "memberId", text_id as "textId", state, attempts,
      next_attempt_at as "nextAttemptAt", sent_at as "sentAt", last_problem as "lastProblem", created_at as "createdAt"
    from messages where tenant_id = ${tenantId} and case_id = ${caseId} order by cause, kind, id`
}

/** Keeps back what is waiting of this kind, before its transaction ends and anybody could send it; it can be put back. */
export async function holdMessages({ sql, tenantId }: Tx, caseId: string, kind: MessageKind): Promise<void> {
  await sql`
    update messages set state = 'held', last_problem = 'capped'
    where tenant_id = ${tenantId} and case_id = ${caseId} and kind = ${kind} and state = 'waiting'`
}

/** Its acknowledgement is the last that this address gets today. */
export async function markLastToday({ sql, tenantId }: Tx, caseId: string): Promise<void> {
  await sql`
    update messages set last_today = true
    where tenant_id = ${tenantId} and case_id = ${caseId} and kind = 'acknowledgement' and state = 'waiting'`
}

/** Whether the acknowledgement of a case goes by mail, is kept back, or has nowhere to go. */
export async function acknowledgementOf({ sql, tenantId }: Tx, caseId: string): Promise<'goes' | 'held' | 'none'> {
  const [row] = await sql<{ held: boolean; reachable: boolean }[]>`
    select m.state = 'held' as held, h.email is not null as reachable
    from messages m join parties p on p.tenant_id = m.tenant_id and p.case_id = m.case_id and p.id = m.party_id
      join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where m.tenant_id = ${tenantId} and m.case_id = ${caseId} and m.kind = 'acknowledgement' order by m.id limit 1`
  if (!row?.reachable) return 'none'
  return row.held ? 'held' : 'goes'
}

/** Holds what was written in a case at this moment: it may have been sent before data were put back. */
export async function holdWritten({ sql, tenantId }: Tx, caseId: string, at: Date): Promise<void> {
  await sql`
    update messages set state = 'held', last_problem = 'restored'
    where tenant_id = ${tenantId} and case_id = ${caseId} and state = 'waiting' and created_at = ${at}`
}

/**
 * A story of the demo was told before there was anybody to mail: what it kept back looks as it would after its time. Nothing
 * leaves: what was sent is never claimed. What has no address to go to stays kept back.
 */
export async function markToldAsSent({ sql, tenantId }: Tx, caseId: string): Promise<void> {
  await sql`
    update messages m set state = 'sent', sent_at = m.created_at
    where m.tenant_id = ${tenantId} and m.case_id = ${caseId} and m.state = 'held' and m.last_problem is null
      and (m.member_id is not null or exists (
        select 1 from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
        where p.tenant_id = m.tenant_id and p.case_id = m.case_id and p.id = m.party_id and h.email is not null))`
}

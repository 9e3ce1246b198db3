import { z } from 'zod'
import { PartyRole } from '@/lib/core/case/event-parts'
import { MessageKind } from '@/lib/core/case/messages'
import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { MessageState } from '../schema/messages'
import { ofOneCircle } from './case-filter-statement'

/** A message as the list shows it: whom it is for by their part in the case, never a word of it. */
const ListedMessage = z.object({
  id: z.string(),
  kind: MessageKind,
  reference: z.string(),
  /** Null for a message to a colleague, whose name is then `member`. */
  role: PartyRole.nullable(),
  member: z.string().nullable(),
  state: MessageState,
  attempts: z.int(),
  nextAttemptAt: z.date(),
  sentAt: z.date().nullable(),
  lastProblem: z.string().nullable(),
  createdAt: z.date(),
})
export type ListedMessage = z.infer<typeof ListedMessage>

const UNSENT = MessageState.exclude(['sent']).options

const StateCount = z.object({ state: MessageState, n: z.int() })

/** Where a page ended: the newest come first. */
export type MessagePlace = { at: Date; id: string }

type ListToRead = { state: MessageState | null; after: MessagePlace | null; limit: number }

/**
 * One page of messages, of cases this member may see: first which, then what belongs to each. `attempts >= 0` is always so: by
 * it the index of what has not left is known, to whoever means that one.
 */
export async function listMessages(tx: Tx, { state, after, limit }: ListToRead): Promise<ListedMessage[]> {
  const { sql, tenantId } = tx
  const statement = sql`
    with page as materialized (
      select m.* from messages m
      where m.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`m.case_id`)} ${state ? sql`and m.state = ${state} and m.attempts >= 0` : sql``}
        ${after ? sql`and (m.created_at, m.id) < (${after.at}, ${after.id}::uuid)` : sql``}
      order by m.created_at desc, m.id desc limit ${limit}
    )
    select m.id, m.kind, (select c.reference from cases c where c.tenant_id = m.tenant_id and c.id = m.case_id) as reference,
      (select p.role from parties p where p.tenant_id = m.tenant_id and p.case_id = m.case_id and p.id = m.party_id) as role,
      (select who.name from members who where who.tenant_id = m.tenant_id and who.id = m.member_id) as member,
      m.state, m.attempts, m.next_attempt_at as "nextAttemptAt", m.sent_at as "sentAt", m.last_problem as "lastProblem",
      m.created_at as "createdAt"
    from page m order by m.created_at desc, m.id desc`
  return rowsOf(ListedMessage, statement)
}

/** How many there are of each state but sent, which is nearly all of them; of each no further than is said. */
export async function countUnsent(tx: Tx): Promise<Partial<Record<MessageState, number>>> {
  const { sql, tenantId } = tx
  const statement = sql`
    select state, (select count(*) from (
      select from messages m where m.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`m.case_id`)} and m.state <> 'sent'
        and m.attempts >= 0 and m.state = states.state order by m.created_at desc, m.id desc limit ${COUNTED_EXACTLY + 1}) few) as n
    from unnest(${[...UNSENT]}::text[]) as states(state)`
  const rows = await rowsOf(StateCount, statement)
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ state, n }) => [state, n]))
}

/** What a message may be kept back for and still go later: an address may come, and a person may say that it goes. */
const KEPT_BACK_FOR_NOW = ['no-address', 'capped', 'unsure', 'restored']

/** Whether somebody may have this message tried again. A silent case keeps its messages back without a problem. */
export function canBePutBack({ state, lastProblem }: Pick<ListedMessage, 'state' | 'lastProblem'>): boolean {
  return state === 'failed' || (state === 'held' && KEPT_BACK_FOR_NOW.includes(lastProblem ?? ''))
}

/**
 * Puts one that was given up or kept back for now among the waiting again; false when it is not there or is neither. A person
 * said so: nothing that is counted keeps it back any more, and what became of earlier attempts no longer stops it.
 */
export async function putBack({ sql, tenantId }: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await sql`
    update messages m set state = 'waiting', attempts = 0, next_attempt_at = ${at}, lease_until = null, last_problem = null,
      released = true, unsure_since = null, unsure_times = 0, carried_by = null
    where m.tenant_id = ${tenantId} and m.id = ${id} and (m.state = 'failed'
      or (m.state = 'held' and m.last_problem = any(${KEPT_BACK_FOR_NOW}) and not exists (
        select 1 from cases c where c.tenant_id = m.tenant_id and c.id = m.case_id and c.silent)))`
  return rows.count === 1
}

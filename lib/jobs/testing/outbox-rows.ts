import { inTenant } from '@/db/in-tenant'
import type { MessageKind } from '@/lib/core/case/messages'

export type OutboxRow = {
  id: string
  kind: MessageKind
  state: string
  attempts: number
  problem: string | null
  nextAttemptAt: Date
  carriedBy: string | null
}

/** The messages of a case as its page shows them, in the order in which they were caused. */
export function outboxOf(tenantId: string, caseId: string): Promise<OutboxRow[]> {
  return inTenant({ kind: 'system', tenantId }, async ({ sql }) => [
    ...(await sql<OutboxRow[]>`
      select id, kind, state, attempts, last_problem as problem, next_attempt_at as "nextAttemptAt",
        carried_by as "carriedBy"
      from messages where tenant_id = ${tenantId} and case_id = ${caseId} order by cause, kind`),
  ])
}

/** How often each message was written into the timeline as sent. */
export async function sentEvents(tenantId: string, caseId: string): Promise<Record<string, number>> {
  const rows = await inTenant({ kind: 'system', tenantId }, async ({ sql }) => [
    ...(await sql<{ message: string; times: number }[]>`
      select body::jsonb -> 'event' ->> 'message' as message, count(*)::int as times from events
      where tenant_id = ${tenantId} and case_id = ${caseId} and type = 'message-sent' group by 1`),
  ])
  return Object.fromEntries(rows.map(({ message, times }) => [message, times]))
}

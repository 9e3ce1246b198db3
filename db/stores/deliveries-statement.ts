import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { type Appending, documentOf } from './append-document'
import { changeOfCase } from './change-of-case'

/** What a case becomes by the mails that left, and which these are; `lease` is what their claim gave. */
export type DeliveredTo = {
  appending: Appending
  messages: { id: string; lease: Date; providerId: string | null }[]
}

const Written = z.object({ id: z.string() })

/**
 * Writes what was delivered for many cases in one statement: events, rows, and the messages as sent. Of each case all of it or
 * nothing: only where it ends as it did when it was read, nobody is busy with it, and none of its messages was taken over.
 * Answers which messages were written. Those that waited for one of these have their turn now.
 */
export async function appendDeliveries(
  { sql, tenantId }: Tx,
  cases: readonly DeliveredTo[],
  at: Date,
): Promise<Set<string>> {
  const statement = sql`
    with doc as (select ${documentFor(cases)}::jsonb as d),
    wanted as (
      select x.* from doc, jsonb_to_recordset(d->'messages') as x(id uuid, "case" uuid, lease timestamptz, provider text)
    ),
    held as (
      select m.id, m.case_id from wanted w join messages m on m.id = w.id
      where m.tenant_id = ${tenantId} and m.state = 'sending' and m.lease_until = w.lease for update of m skip locked
    ),
    free as (
      select c.id from doc, jsonb_to_recordset(d->'read') as x(id uuid, seq int, hash text, n int) join cases c on c.id = x.id
      where c.tenant_id = ${tenantId} and c.seq = x.seq and c.last_hash = x.hash
        and (select count(*) from held h where h.case_id = x.id) = x.n
      for no key update of c skip locked
    ),
    moved as (
      update cases c set ${changeOfCase(sql)}
      from doc, jsonb_populate_recordset(null::cases, d->'cases') n
      where c.tenant_id = ${tenantId} and c.id = n.id and c.id in (select id from free)
      returning c.id
    ),
    event_rows as (
      insert into events (tenant_id, case_id, seq, at, type, actor, body, prev_hash, hash)
      select ${tenantId}::uuid, moved.id, x.seq, x.at, x.type, x.actor, x.body, x.prev_hash, x.hash
      from doc, jsonb_to_recordset(d->'events')
        as x("case" uuid, seq int, at timestamptz, type text, actor jsonb, body text, prev_hash text, hash text)
        join moved on moved.id = x."case"
    ),
    left_now as (
      update messages m set state = 'sent', sent_at = ${at}, provider_id = w.provider, last_problem = null, lease_until = null
      from wanted w join moved on moved.id = w."case"
      where m.tenant_id = ${tenantId} and m.id = w.id
      returning m.id, m.case_id, m.party_id, m.member_id
    ),
    behind as (
      update messages m set next_attempt_at = ${at}
      where m.tenant_id = ${tenantId} and m.state = 'waiting' and m.id in (
        select b.id from left_now l join messages b on b.tenant_id = ${tenantId} and b.carried_by = l.id
        union all
        select b.id from left_now l join messages b on b.tenant_id = ${tenantId} and b.case_id = l.case_id
          and b.party_id is not distinct from l.party_id and b.member_id is not distinct from l.member_id
          and b.last_problem = 'in-turn')
    )
    select id from left_now`
  return new Set((await rowsOf(Written, statement)).map(({ id }) => id))
}

function documentFor(cases: readonly DeliveredTo[]) {
  const documents = cases.map(({ appending }) => documentOf(appending))
  return {
    cases: documents.map((document) => document.case),
    read: cases.map(({ appending: { after, before, lastHash }, messages }) => {
      return { id: after.id, seq: before?.seq, hash: lastHash, n: messages.length }
    }),
    events: documents.flatMap((document) => document.events.map((event) => ({ ...event, case: document.case.id }))),
    messages: cases.flatMap(({ appending: { after }, messages }) =>
      messages.map(({ id, lease, providerId }) => ({ id, case: after.id, lease, provider: providerId })),
    ),
  }
}

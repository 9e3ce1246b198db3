import type { Tx } from '../in-tenant'

export type Rendering = { subject: string; html: string; text: string; fromName: string; toAddress: string }

/** Somebody else has taken the message over since: what we did about it must not count. */
export class LostLease extends Error {
  constructor(messageId: string) {
    super(`message ${messageId} was taken over by another worker`)
    this.name = 'LostLease'
  }
}

/** What this message became when it was first made ready, if it was. */
export async function renderingOf({ sql, tenantId }: Tx, messageId: string): Promise<Rendering | null> {
  const [row] = await sql<Rendering[]>`
    select subject, html, text, from_name as "fromName", to_address as "toAddress"
    from renderings where tenant_id = ${tenantId} and message_id = ${messageId}`
  return row ?? null
}

/** Keeps it for every attempt to come. */
export async function keepRendering({ sql, tenantId }: Tx, messageId: string, rendering: Rendering): Promise<void> {
  const { subject, html, text, fromName, toAddress } = rendering
  await sql`
    insert into renderings (tenant_id, message_id, subject, html, text, from_name, to_address)
    values (${tenantId}, ${messageId}, ${subject}, ${html}, ${text}, ${fromName}, ${toAddress})`
}

/** `lease` is what the claim gave: whoever holds another one has the message. */
export type Held = { messageId: string; lease: Date }

/**
 * Until when an earlier mail of this case to the same person is still to go; null when there is none. One that cannot be
 * made is not waited for.
 */
export async function earlierMailUntil({ sql, tenantId }: Tx, messageId: string): Promise<Date | null> {
  const [row] = await sql<{ until: Date | null }[]>`
    select max(coalesce(e.lease_until, e.next_attempt_at)) as until
    from messages m join messages e on e.tenant_id = m.tenant_id and e.case_id = m.case_id
      and e.party_id is not distinct from m.party_id and e.member_id is not distinct from m.member_id
    where m.tenant_id = ${tenantId} and m.id = ${messageId} and e.cause < m.cause
      and e.state in ('waiting', 'sending') and e.last_problem is distinct from 'fault'`
  return row?.until ?? null
}

/** It left: done with. */
export async function markSent(tx: Tx, held: Held, sent: { at: Date; providerId: string | null }): Promise<void> {
  const { sql, tenantId } = tx
  const rows = await sql`
    update messages set state = 'sent', sent_at = ${sent.at}, provider_id = ${sent.providerId}, lease_until = null,
      last_problem = null
    where tenant_id = ${tenantId} and id = ${held.messageId} and state = 'sending' and lease_until = ${held.lease}`
  if (rows.count !== 1) throw new LostLease(held.messageId)
}

/** It waits for another attempt. `problem` is a code. */
export async function postpone(tx: Tx, held: Held, again: { at: Date; problem: string }): Promise<void> {
  const { sql, tenantId } = tx
  const rows = await sql`
    update messages set state = 'waiting', next_attempt_at = ${again.at}, last_problem = ${again.problem},
      lease_until = null
    where tenant_id = ${tenantId} and id = ${held.messageId} and state = 'sending' and lease_until = ${held.lease}`
  if (rows.count !== 1) throw new LostLease(held.messageId)
}

/** It will not be tried again: given up, kept back, or of no use any more. */
export async function endMessage(
  tx: Tx,
  held: Held,
  end: { state: 'failed' | 'held' | 'cancelled'; problem: string },
): Promise<void> {
  const { sql, tenantId } = tx
  const rows = await sql`
    update messages set state = ${end.state}, last_problem = ${end.problem}, lease_until = null
    where tenant_id = ${tenantId} and id = ${held.messageId} and state = 'sending' and lease_until = ${held.lease}`
  if (rows.count !== 1) throw new LostLease(held.messageId)
}

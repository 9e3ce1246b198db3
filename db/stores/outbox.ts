import type { Tx } from '../in-tenant'

/** `madeFor`: the generation of the link and the language; null for one of before these were kept. */
type Rendering = {
  subject: string
  html: string
  text: string
  fromName: string
  toAddress: string
  madeFor: string | null
}
/** `edition` counts how often it was written anew. */
export type KeptRendering = Rendering & { edition: number }

/** Somebody else has taken the message over since: what we did about it must not count. */
export class LostLease extends Error {
  constructor(messageId: string) {
    super(`message ${messageId} was taken over by another worker`)
    this.name = 'LostLease'
  }
}

/** What this message became when it was made ready, if it was. */
export async function renderingOf({ sql, tenantId }: Tx, messageId: string): Promise<KeptRendering | null> {
  const [row] = await sql<KeptRendering[]>`
    select subject, html, text, from_name as "fromName", to_address as "toAddress", made_for as "madeFor", edition
    from renderings where tenant_id = ${tenantId} and message_id = ${messageId}`
  return row ?? null
}

/** Keeps it for every attempt to come; instead of an earlier edition, if there was one. */
export async function keepRendering(
  { sql, tenantId }: Tx,
  messageId: string,
  rendering: Rendering,
): Promise<KeptRendering> {
  const { subject, html, text, fromName, toAddress, madeFor } = rendering
  const [row] = await sql<{ edition: number }[]>`
    insert into renderings as r (tenant_id, message_id, subject, html, text, from_name, to_address, made_for)
    values (${tenantId}, ${messageId}, ${subject}, ${html}, ${text}, ${fromName}, ${toAddress}, ${madeFor})
    on conflict (tenant_id, message_id) do update set subject = excluded.subject, html = excluded.html,
      text = excluded.text, from_name = excluded.from_name, to_address = excluded.to_address,
      made_for = excluded.made_for, edition = r.edition + 1
    returning edition`
  return { ...rendering, edition: row?.edition ?? 1 }
}

/** It was written anew: what became of the earlier edition no longer says anything about this one. */
export async function forgetUnsure({ sql, tenantId }: Tx, messageId: string): Promise<void> {
  await sql`
    update messages set unsure_since = null, unsure_times = 0 where tenant_id = ${tenantId} and id = ${messageId}`
}

/** `lease` is what the claim gave: whoever holds another one has the message. */
type Held = { messageId: string; lease: Date }

/**
 * Until when an earlier mail of this case to the same person is still to go; null when there is none. One that cannot be
 * made is not waited for. `spareMs`: how much of a lease an attempt leaves over: one that is going now has gone by then.
 */
export async function earlierMailUntil(
  { sql, tenantId }: Tx,
  messageId: string,
  { spareMs }: { spareMs: number },
): Promise<Date | null> {
  const [row] = await sql<{ until: Date | null }[]>`
    select max(coalesce(e.lease_until - ${spareMs} * interval '1 millisecond', e.next_attempt_at)) as until
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

/** It waits for another attempt. `problem` is a code; `unsureAt`: when it may have arrived all the same. */
export async function postpone(
  tx: Tx,
  held: Held,
  again: { at: Date; problem: string; unsureAt?: Date | null },
): Promise<void> {
  const unsureAt = again.unsureAt ?? null
  const { sql, tenantId } = tx
  const rows = await sql`
    update messages set state = 'waiting', next_attempt_at = ${again.at}, last_problem = ${again.problem},
      lease_until = null, unsure_since = coalesce(unsure_since, ${unsureAt}),
      unsure_times = unsure_times + ${unsureAt === null ? 0 : 1}
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

// Everything in one case that a person typed, or by which a person is known: gone in the transaction of whoever decided it.
// Ids, hashes, days and choices stay, so the chain verifies and figures are equal before and after. What is found by words goes
// by trigger (0157). Files do not hang on a case yet: a store of files makes its rows unreachable here, and lets a job delete.
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import type { ErasedCounts } from '../schema/erasures'

const Going = z.object({ going: z.boolean() })
const Gone = z.object({ texts: z.int(), names: z.int(), links: z.int(), visits: z.int(), forms: z.int() })
const Sent = z.object({ mails: z.int(), of: z.array(z.string()) })
const Stopped = z.object({ unsent: z.int() })

/**
 * Null, and nothing is to be kept of it, when a mail of this case is just leaving: who has it in hand may still keep what it says.
 * The case has to be written as erased before.
 */
export async function eraseCaseWords(tx: Tx, caseId: string, now: Date): Promise<ErasedCounts | null> {
  // First: who takes a mail in hand from now on finds that it is not to leave.
  const { unsent } = await one(Stopped, stopMails(tx, caseId))
  const { going } = await one(Going, mailInHand(tx, caseId, now))
  if (going) return null
  const sent = await one(Sent, forgetSent(tx, caseId))
  await tx.sql`select app.forget_mails(${sent.of}::uuid[])`
  const { texts, names, links, visits, forms } = await one(Gone, forgetWords(tx, caseId, now))
  await endCopies(tx, caseId)
  return { texts, names, links: links + visits, forms, mails: sent.mails, unsent }
}

function stopMails({ sql, tenantId }: Tx, caseId: string) {
  return sql`
    with stopped as (
      update messages set state = 'cancelled', last_problem = 'erased', lease_until = null
      where tenant_id = ${tenantId} and case_id = ${caseId} and state in ('waiting', 'held', 'failed')
      returning 1)
    select count(*)::int as unsent from stopped`
}

function mailInHand({ sql, tenantId }: Tx, caseId: string, now: Date) {
  return sql`
    select exists (
      select 1 from messages m left join messages carrier on carrier.tenant_id = m.tenant_id and carrier.id = m.carried_by
      where m.tenant_id = ${tenantId} and m.case_id = ${caseId}
        and ((m.state = 'sending' and m.lease_until > ${now}) or (carrier.state = 'sending' and carrier.lease_until > ${now}))
    ) as going`
}

/** What was sent, also where a mail of another case carried it; and by what a provider knows it. */
function forgetSent({ sql, tenantId }: Tx, caseId: string) {
  return sql`
    with theirs as (
      select id, carried_by from messages where tenant_id = ${tenantId} and case_id = ${caseId}),
    gone as (
      delete from renderings r
      where r.tenant_id = ${tenantId}
        and r.message_id in (select id from theirs union select carried_by from theirs where carried_by is not null)
      returning r.message_id),
    unknown as (
      update messages set provider_id = null, state = case state when 'sending' then 'cancelled' else state end
      where tenant_id = ${tenantId} and case_id = ${caseId} and (provider_id is not null or state = 'sending'))
    select (select count(*) from gone)::int as mails, coalesce((select array_agg(id) from theirs), '{}') as of`
}

function forgetWords({ sql, tenantId }: Tx, caseId: string, now: Date) {
  return sql`
    with said as (
      update texts set body = null, salt = null, forgotten_at = ${now}
      where tenant_id = ${tenantId} and case_id = ${caseId} and forgotten_at is null
      returning 1),
    known as (
      update people p set name = null, email = null, email_key = null, phone = null, address = null, forgotten_at = ${now}
      where p.tenant_id = ${tenantId} and p.forgotten_at is null
        and p.id in (select y.person_id from parties y where y.tenant_id = ${tenantId} and y.case_id = ${caseId})
      returning 1),
    linked as (
      update parties set link_sha256 = null, erased_link_sha256 = link_sha256
      where tenant_id = ${tenantId} and case_id = ${caseId} and link_sha256 is not null
      returning 1),
    visited as (
      delete from status_visits where tenant_id = ${tenantId} and case_id = ${caseId} returning 1),
    filled as (
      delete from submissions where tenant_id = ${tenantId} and case_id = ${caseId} returning 1)
    select (select count(*) from said)::int as texts, (select count(*) from known)::int as names,
      (select count(*) from linked)::int as links, (select count(*) from visited)::int as visits,
      (select count(*) from filled)::int as forms`
}

/** Copies of everything that hold it are no longer to be fetched, whoever asked for them; the worker removes the files. */
async function endCopies({ sql, tenantId, memberId }: Tx, caseId: string): Promise<void> {
  await sql`select set_config('app.member_id', '', true)`
  await sql`
    update copies set state = 'over'
    where tenant_id = ${tenantId} and (state = 'making' or (state = 'ready' and holds @> array[${caseId}::uuid]))`
  await sql`select set_config('app.member_id', ${memberId ?? ''}, true)`
}

async function one<S extends z.ZodType>(shape: S, statement: Parameters<typeof rowOf>[1]): Promise<z.output<S>> {
  const row = await rowOf(shape, statement)
  if (!row) throw new Error('an aggregate gives one row')
  return row
}

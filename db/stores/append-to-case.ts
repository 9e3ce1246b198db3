import type { ComplaintCase } from '@/lib/case/complaint-case'
import type { Recorded } from '@/lib/case/events'
import type { MessageWish } from '@/lib/case/messages'
import type { Tx } from '../in-tenant'
import { caseRowOf } from './case-row'
import { BEGINNING, chained } from './chain'

export type Appending = {
  /** Null when these events are its beginning. */
  before: ComplaintCase | null
  after: ComplaintCase
  /** Of the last event before these, as it was loaded. */
  lastHash: string | null
  recorded: Recorded[]
  texts: { id: string; body: string; salt: string }[]
  people: { id: string; name: string | null; email: string | null; phone: string | null; address: string | null }[]
  /** People who are there already and now have another e-mail address. */
  addresses: { person: string; email: string }[]
  /** Parties that are new or have a new link. */
  parties: { id: string; generation: number; linkSha256: string }[]
  /** `held` is kept in the file and never sent. */
  messages: { id: string; wish: MessageWish; state: 'waiting' | 'held' }[]
  nextStepAt: Date | null
  at: Date
  submission?: { key: string; bodySha256: string; party: string }
}

/**
 * Writes events, the row they make, what they refer to, the mails they cause and the jobs for these: one statement, in the
 * caller's transaction, all or nothing.
 */
export async function appendToCase(tx: Tx, appending: Appending): Promise<void> {
  const { before, after } = appending
  const document = documentOf(appending)
  // Someone who has just become barred, by their own honest act or because they filed it, finishes what they write.
  const leaves = tx.memberId !== null && after.barred.includes(tx.memberId)
  const [, written] = await Promise.all([
    leaves ? tx.sql`select set_config('app.member_id', '', true)` : null,
    write(tx, document, before !== null),
    leaves ? tx.sql`select set_config('app.member_id', ${tx.memberId}, true)` : null,
  ])
  // Whoever may not see a case cannot change it: without this, its events would stay behind without their row.
  if (before !== null && written[0]?.rows !== 1) throw new Error(`case ${after.id} is not there to append to`)
}

function documentOf(appending: Appending) {
  const { after, before, recorded } = appending
  const events = chained(recorded, appending.lastHash)
  const lastHash = events.at(-1)?.hash ?? appending.lastHash ?? BEGINNING
  const known = new Map(before?.parties.map((party) => [party.id, party]))
  const links = new Map(appending.parties.map((party) => [party.id, party.linkSha256]))
  const parties = after.parties.map(({ id, role, person, member, generation }) => {
    return { id, role, person, member, generation, link: links.get(id) ?? null }
  })
  return {
    at: appending.at,
    events,
    case: caseRowOf(after, { nextStepAt: appending.nextStepAt, lastHash }),
    texts: appending.texts,
    people: appending.people,
    addresses: appending.addresses,
    newParties: parties.filter(({ id }) => !known.has(id)),
    changedParties: parties.filter(
      ({ id, member }) => known.has(id) && (links.has(id) || known.get(id)?.member !== member),
    ),
    messages: appending.messages.map(({ id, wish, state }) => ({
      id,
      state,
      cause: wish.cause,
      kind: wish.kind,
      text: wish.text,
      party: 'party' in wish.to ? wish.to.party : null,
      member: 'member' in wish.to ? wish.to.member : null,
    })),
    submissions: appending.submission ? [appending.submission] : [],
  }
}

function write({ sql, tenantId }: Tx, document: ReturnType<typeof documentOf>, exists: boolean) {
  const caseId = document.case.id
  return sql<{ rows: number }[]>`
    with doc as (select ${document}::jsonb as d),
    text_rows as (
      insert into texts (tenant_id, id, case_id, body, salt)
      select ${tenantId}::uuid, x.id, ${caseId}::uuid, x.body, x.salt
      from doc, jsonb_to_recordset(d->'texts') as x(id uuid, body text, salt text)
    ),
    people_rows as (
      insert into people (tenant_id, id, name, email, phone, address)
      select ${tenantId}::uuid, x.id, x.name, x.email, x.phone, x.address
      from doc, jsonb_to_recordset(d->'people') as x(id uuid, name text, email text, phone text, address text)
    ),
    new_addresses as (
      update people p set email = x.email
      from doc, jsonb_to_recordset(d->'addresses') as x(person uuid, email text)
      where p.tenant_id = ${tenantId} and p.id = x.person
    ),
    case_row as (${exists ? updateCase(sql, tenantId) : insertCase(sql, tenantId)}),
    event_rows as (
      insert into events (tenant_id, case_id, seq, at, type, actor, body, prev_hash, hash)
      select ${tenantId}::uuid, ${caseId}::uuid, x.seq, x.at, x.type, x.actor, x.body, x.prev_hash, x.hash
      from doc, jsonb_to_recordset(d->'events')
        as x(seq int, at timestamptz, type text, actor jsonb, body text, prev_hash text, hash text)
    ),
    party_rows as (
      insert into parties (tenant_id, case_id, id, role, person_id, member_id, generation, link_sha256)
      select ${tenantId}::uuid, ${caseId}::uuid, x.id, x.role, x.person, x.member, x.generation, x.link
      from doc, jsonb_to_recordset(d->'newParties')
        as x(id uuid, role text, person uuid, member uuid, generation int, link text)
    ),
    changed_parties as (
      update parties p
      set member_id = x.member, generation = x.generation, link_sha256 = coalesce(x.link, p.link_sha256)
      from doc, jsonb_to_recordset(d->'changedParties') as x(id uuid, member uuid, generation int, link text)
      where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and p.id = x.id
    ),
    message_rows as (
      insert into messages (tenant_id, id, case_id, cause, kind, party_id, member_id, text_id, state, next_attempt_at, created_at)
      select ${tenantId}::uuid, x.id, ${caseId}::uuid, x.cause, x.kind, x.party, x.member, x.text, x.state,
        (d->>'at')::timestamptz, (d->>'at')::timestamptz
      from doc, jsonb_to_recordset(d->'messages')
        as x(id uuid, state text, cause int, kind text, text uuid, party uuid, member uuid)
    ),
    submission_rows as (
      insert into submissions (tenant_id, key, body_sha256, case_id, party_id, created_at)
      select ${tenantId}::uuid, x.key, x."bodySha256", ${caseId}::uuid, x.party, (d->>'at')::timestamptz
      from doc, jsonb_to_recordset(d->'submissions') as x(key text, "bodySha256" text, party uuid)
    ),
    jobs as (
      select app.enqueue('send-message', jsonb_build_object('messageId', x.id), job_key => 'message ' || x.id)
      from doc, jsonb_to_recordset(d->'messages') as x(id uuid, state text) where x.state = 'waiting'
    )
    select ${exists ? sql`(select count(*) from case_row)` : 1}::int as rows, (select count(*) from jobs) as jobs`
}

// No `returning`, and no `on conflict`: with either, the row would have to be visible to whoever writes it.
function insertCase(sql: Tx['sql'], tenantId: string) {
  return sql`
    insert into cases (tenant_id, id, reference, version, phase, step, handler, department, function, channel, lang, silent,
      submitted_on, received_on, filed_at, answer_due, answered_on, closed_on, outcome, next_due, next_promise,
      next_step_at, barred, external_key, story, subjects, causes, promised_on, first_answered_on,
      extended, suspended_on, points, seq, last_person_seq, last_hash, state)
    select ${tenantId}::uuid, n.id, n.reference, n.version, n.phase, n.step, n.handler, n.department, n.function, n.channel, n.lang,
      n.silent, n.submitted_on, n.received_on, n.filed_at, n.answer_due, n.answered_on, n.closed_on, n.outcome, n.next_due,
      n.next_promise, n.next_step_at, n.barred, n.external_key, n.story, n.subjects, n.causes, n.promised_on, n.first_answered_on,
      n.extended, n.suspended_on, n.points, n.seq, n.last_person_seq,
      n.last_hash, n.state
    from doc, jsonb_populate_record(null::cases, d->'case') n`
}

function updateCase(sql: Tx['sql'], tenantId: string) {
  return sql`
    update cases c set (phase, step, handler, department, function, answer_due, answered_on, closed_on, outcome, next_due,
      next_promise, next_step_at, barred, subjects, causes, promised_on, first_answered_on,
      extended, suspended_on, points, seq, last_person_seq, last_hash, state)
    = (n.phase, n.step, n.handler, n.department, n.function, n.answer_due, n.answered_on, n.closed_on, n.outcome, n.next_due,
      n.next_promise, n.next_step_at, n.barred, n.subjects, n.causes, n.promised_on, n.first_answered_on,
      n.extended, n.suspended_on, n.points, n.seq, n.last_person_seq, n.last_hash, n.state)
    from doc, jsonb_populate_record(null::cases, d->'case') n
    where c.tenant_id = ${tenantId} and c.id = n.id
    returning 1`
}

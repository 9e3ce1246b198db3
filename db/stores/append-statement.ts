import type { Tx } from '../in-tenant'
import type { AppendDocument } from './append-document'
import { changeOfCase } from './change-of-case'

type Part = { sql: Tx['sql']; tenantId: string; caseId: string }

/** All of it as one statement that takes its rows as JSON. Answers with the number of rows of the case that were there. */
export function appendStatement({ sql, tenantId }: Tx, document: AppendDocument, exists: boolean) {
  const isCounted = document.counts.length > 0
  const part: Part = { sql, tenantId, caseId: document.case.id }
  return sql`
    with doc as (select ${document}::jsonb as d),
    counted as materialized (select ${isCounted ? sql`app.count_filing(d->'counts')` : sql`'goes'`} as says from doc),
    ${circle(part, document)}
    case_row as (${exists ? updateCase(part) : insertCase(part)}),
    ${words(part)},
    ${people(part)},
    ${newParties(part)},
    ${exists ? changes(part) : sql``}
    ${whatHappened(part)},
    ${outbox(part)}
    select ${exists ? sql`(select count(*) from case_row)` : 1}::int as rows, (select says from counted), (select count(*) from jobs) as jobs`
}

/** Written with its version already; only where it is not, as under a version that came in by another way, it is written here. */
function circle({ sql, tenantId }: Part, document: AppendDocument) {
  if (!document.circle) return sql``
  return sql`
    circle_row as (
      insert into reader_circles (tenant_id, id, words)
      select ${tenantId}::uuid, x.id, x.words from doc, jsonb_to_record(d->'circle') as x(id uuid, words text[])
      where not exists (select 1 from reader_circles r where r.tenant_id = ${tenantId} and r.id = x.id)
      on conflict do nothing
    ),`
}

function words({ sql, tenantId, caseId }: Part) {
  return sql`
    text_rows as (
      insert into texts (tenant_id, id, case_id, body, salt)
      select ${tenantId}::uuid, x.id, ${caseId}::uuid, x.body, x.salt
      from doc, jsonb_to_recordset(d->'texts') as x(id uuid, body text, salt text)
    )`
}

function people({ sql, tenantId }: Part) {
  return sql`
    people_rows as (
      insert into people (tenant_id, id, name, email, email_key, phone, address)
      select ${tenantId}::uuid, x.id, x.name, x.email, x.key, x.phone, x.address
      from doc, jsonb_to_recordset(d->'people')
        as x(id uuid, name text, email text, key text, phone text, address text)
    )`
}

function newParties({ sql, tenantId, caseId }: Part) {
  return sql`
    party_rows as (
      insert into parties (tenant_id, case_id, id, role, person_id, member_id, generation, link_sha256)
      select ${tenantId}::uuid, ${caseId}::uuid, x.id, x.role, x.person, x.member, x.generation, x.link
      from doc, jsonb_to_recordset(d->'newParties')
        as x(id uuid, role text, person uuid, member uuid, generation int, link text)
    )`
}

// Only for a case that was there: each begins by looking for rows under every policy, which costs more than a whole new case.
function changes({ sql, tenantId, caseId }: Part) {
  return sql`
    new_addresses as (
      update people p set email = x.email, email_key = x.key
      from doc, jsonb_to_recordset(d->'addresses') as x(person uuid, email text, key text)
      where p.tenant_id = ${tenantId} and p.id = x.person
    ),
    new_postal_addresses as (
      update people p set address = x.address
      from doc, jsonb_to_recordset(d->'postalAddresses') as x(person uuid, address text)
      where p.tenant_id = ${tenantId} and p.id = x.person
    ),
    changed_parties as (
      update parties p
      set member_id = x.member, generation = x.generation, link_sha256 = coalesce(x.link, p.link_sha256)
      from doc, jsonb_to_recordset(d->'changedParties') as x(id uuid, member uuid, generation int, link text)
      where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and p.id = x.id
    ),
    closed_visits as (
      delete from status_visits v
      using doc, jsonb_to_recordset(d->'changedParties') as x(id uuid, link text)
      where v.tenant_id = ${tenantId} and v.case_id = ${caseId} and v.party_id = x.id and x.link is not null
    ),`
}

function whatHappened({ sql, tenantId, caseId }: Part) {
  return sql`
    event_rows as (
      insert into events (tenant_id, case_id, seq, at, type, actor, body, prev_hash, hash)
      select ${tenantId}::uuid, ${caseId}::uuid, x.seq, x.at, x.type, x.actor, x.body, x.prev_hash, x.hash
      from doc, jsonb_to_recordset(d->'events')
        as x(seq int, at timestamptz, type text, actor jsonb, body text, prev_hash text, hash text)
    ),
    submission_rows as (
      insert into submissions (tenant_id, key, body_sha256, case_id, party_id, created_at)
      select ${tenantId}::uuid, x.key, x."bodySha256", ${caseId}::uuid, x.party, (d->>'at')::timestamptz
      from doc, jsonb_to_recordset(d->'submissions') as x(key text, "bodySha256" text, party uuid)
    )`
}

function outbox({ sql, tenantId, caseId }: Part) {
  return sql`
    message_rows as (
      insert into messages (tenant_id, id, case_id, cause, kind, party_id, member_id, text_id, state, last_problem, last_today,
        next_attempt_at, created_at)
      select ${tenantId}::uuid, x.id, ${caseId}::uuid, x.cause, x.kind, x.party, x.member, x.text,
        case when capped then 'held' else x.state end,
        case when capped then 'capped' when x."waitsUntil" is not null then 'gathering' end, coalesce(goes and says = 'last', false),
        coalesce(x."waitsUntil", (d->>'at')::timestamptz), (d->>'at')::timestamptz
      from doc, counted, jsonb_to_recordset(d->'messages')
        as x(id uuid, state text, cause int, kind text, text uuid, party uuid, member uuid, "waitsUntil" timestamptz),
        lateral (select x.kind = 'acknowledgement' and x.state = 'waiting' as goes) w,
        lateral (select goes and says = 'held' as capped) c
    ),
    -- Only for what somebody sits waiting for: commits that notify wait for each other, across the whole database.
    jobs as (
      select app.enqueue('send-code', jsonb_build_object('messageId', x.id), job_key => 'message ' || x.id)
      from doc, jsonb_to_recordset(d->'messages') as x(id uuid, state text, awaited boolean)
      where x.state = 'waiting' and x.awaited
    )`
}

// No `returning`, and no `on conflict`: with either, the row would have to be visible to whoever writes it.
function insertCase({ sql, tenantId }: Part) {
  return sql`
    insert into cases (tenant_id, id, reference, version, phase, step, handler, department, function, channel, lang, silent,
      submitted_on, received_on, filed_at, answer_due, answered_on, closed_on, outcome, next_due, next_promise,
      next_step_at, post_due, offered_to, lives_due, followed, living, barred, external_key, story, title, subjects, causes, promised_on, first_answered_on,
      extended, suspended_on, points, erasable_from, held_until, erased_on, seq, last_person_seq, last_hash, state, shape, readers)
    select ${tenantId}::uuid, n.id, n.reference, n.version, n.phase, n.step, n.handler, n.department, n.function, n.channel, n.lang,
      n.silent, n.submitted_on, n.received_on, n.filed_at, n.answer_due, n.answered_on, n.closed_on, n.outcome, n.next_due,
      n.next_promise, n.next_step_at, n.post_due, n.offered_to, n.lives_due, n.followed, n.living, n.barred, n.external_key, n.story, n.title, n.subjects, n.causes, n.promised_on, n.first_answered_on,
      n.extended, n.suspended_on, n.points, n.erasable_from, n.held_until, n.erased_on, n.seq, n.last_person_seq,
      n.last_hash, n.state, n.shape, (d->'circle'->>'id')::uuid
    from doc, jsonb_populate_record(null::cases, d->'case') n`
}

function updateCase({ sql, tenantId }: Part) {
  return sql`
    update cases c set ${changeOfCase(sql)}, readers = (d->'circle'->>'id')::uuid
    from doc, jsonb_populate_record(null::cases, d->'case') n
    where c.tenant_id = ${tenantId} and c.id = n.id
    returning 1`
}

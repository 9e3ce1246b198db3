-- A case: the row is the projection of its events; names and words lie apart in people and texts.

create table cases (
  tenant_id uuid not null references tenants,
  id uuid not null,
  reference text not null,
  version int not null,
  phase text not null,
  step text not null,
  handler uuid,
  department text,
  function text not null,
  channel text not null,
  lang text not null,
  silent boolean not null,
  submitted_on date not null,
  received_on date not null,
  filed_at timestamptz not null,
  answer_due date,
  answered_on date,
  closed_on date,
  outcome text,
  next_due date,
  next_promise jsonb,
  next_step_at timestamptz,
  barred uuid[] not null,
  circle uuid[],
  external_key text,
  story uuid not null,
  subjects text[] not null,
  causes text[] not null,
  seq int not null,
  last_person_seq int not null,
  -- The hash of the last event. Here, because whoever waits for the row's lock then reads it as it has become.
  last_hash text not null,
  -- The whole ComplaintCase.
  state jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, external_key),
  foreign key (tenant_id, version) references procedure_versions,
  foreign key (tenant_id, handler) references members
);
-- The list of open cases, what is due first at the top.
create index cases_open on cases (tenant_id, next_due) where phase <> 'closed';
-- My cases.
create index cases_handler on cases (tenant_id, handler, next_due);
-- Figures and lists over a period.
create index cases_received on cases (tenant_id, received_on);
-- app.due_cases: whose promise has a step to take by now (across tenants, by design).
create index cases_due on cases (next_step_at) where next_step_at is not null;

create table events (
  tenant_id uuid not null,
  case_id uuid not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  type text not null,
  actor jsonb not null,
  -- The RFC 8785 text of the whole Recorded: what the hash is over.
  body text not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant_id, case_id, seq),
  foreign key (tenant_id, case_id) references cases
);

create table people (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text,
  email text,
  phone text,
  address text,
  forgotten_at timestamptz,
  primary key (tenant_id, id)
);

create table texts (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  body text,
  salt text,
  forgotten_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases,
  check ((forgotten_at is null) = (body is not null and salt is not null))
);
-- Everything written in one case: its file, its export, its forgetting.
create index texts_case on texts (tenant_id, case_id);

alter table cases add foreign key (tenant_id, story) references texts;

create table parties (
  tenant_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  role text not null,
  person_id uuid not null,
  member_id uuid,
  generation int not null,
  link_sha256 text,
  primary key (tenant_id, case_id, id),
  foreign key (tenant_id, case_id) references cases,
  foreign key (tenant_id, person_id) references people,
  foreign key (tenant_id, member_id) references members
);
-- In which cases someone is, also for the policy on people.
create index parties_person on parties (tenant_id, person_id);
-- app.party_by_link: whoever follows a status link names no tenant (a keyed 256-bit digest, so no tenant needed).
create index parties_link on parties (link_sha256) where link_sha256 is not null;

create table messages (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- The seq of the event it follows from.
  cause int not null,
  kind text not null,
  party_id uuid,
  member_id uuid,
  text_id uuid,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'held', 'cancelled')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  sent_at timestamptz,
  provider_id text,
  -- A code, never an address or a provider's sentence.
  last_problem text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  -- One message for one cause; also reads the messages of a case.
  unique nulls not distinct (tenant_id, case_id, cause, kind, party_id, member_id),
  check ((party_id is null) <> (member_id is null)),
  foreign key (tenant_id, case_id, cause) references events,
  foreign key (tenant_id, case_id, party_id) references parties,
  foreign key (tenant_id, member_id) references members,
  foreign key (tenant_id, text_id) references texts
);
-- app.due_messages: what should have gone by now (across tenants, by design).
create index messages_due on messages (next_attempt_at) where state in ('waiting', 'sending');
-- app.claim_message: a job names only the message; whose it is stands in the row.
create index messages_unsent on messages (id) where state in ('waiting', 'sending');

-- A message is rendered once; every retry sends these bytes.
create table renderings (
  tenant_id uuid not null,
  message_id uuid not null,
  subject text not null,
  html text not null,
  text text not null,
  from_name text not null,
  to_address text not null,
  primary key (tenant_id, message_id),
  foreign key (tenant_id, message_id) references messages
);

-- A browser that opened, or may open, the words of a case with a code.
create table status_visits (
  tenant_id uuid not null,
  id text not null,
  case_id uuid not null,
  party_id uuid not null,
  code_hmac text,
  code_expires_at timestamptz,
  tries int not null default 0,
  opened_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id, party_id) references parties
);
-- The visits of a party: how many codes were asked for today, and which stop when a link is renewed.
create index status_visits_party on status_visits (tenant_id, case_id, party_id);

-- A form that was sent twice makes one complaint.
create table submissions (
  tenant_id uuid not null,
  key text not null,
  body_sha256 text not null,
  case_id uuid not null,
  party_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, key),
  foreign key (tenant_id, case_id, party_id) references parties
);

create table improvements (
  tenant_id uuid not null references tenants,
  id uuid not null,
  title text not null,
  cause text not null,
  department text,
  owner_member_id uuid not null,
  due date not null,
  state text not null check (state in ('planned', 'done', 'dropped')),
  what_changed jsonb,
  created_at timestamptz not null,
  done_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_member_id) references members
);

create table improvement_cases (
  tenant_id uuid not null,
  improvement_id uuid not null,
  case_id uuid not null,
  primary key (tenant_id, improvement_id, case_id),
  foreign key (tenant_id, improvement_id) references improvements,
  foreign key (tenant_id, case_id) references cases
);
-- The improvements that a case led to: its page, its status page.
create index improvement_cases_case on improvement_cases (tenant_id, case_id);

-- Who looked at or changed what: one chain a tenant, written by app.write_access_line only.
create table access_log (
  tenant_id uuid not null references tenants,
  seq bigint not null,
  at timestamptz not null,
  actor jsonb not null,
  purpose text not null,
  screen text not null,
  case_id uuid,
  object text,
  fields text[] not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant_id, seq)
);
-- Who looked at this case.
create index access_log_case on access_log (tenant_id, case_id, seq) where case_id is not null;

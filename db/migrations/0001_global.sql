-- What belongs to no organisation: who somebody is, mail about accounts, and the plumbing. The runtime roles get no right
-- on these tables; they reach them through the functions of 0006 to 0008 only.

create table users (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  lang text not null check (lang in ('nl', 'en')),
  email_confirmed_at timestamptz,
  created_at timestamptz not null
);

-- Apart from users, so that whatever reads a user cannot hand out a hash.
create table passwords (
  user_id uuid primary key references users on delete cascade,
  hash text not null,
  changed_at timestamptz not null
);

create table sessions (
  -- SHA-256 of the token in the cookie.
  id text primary key,
  user_id uuid not null references users on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
-- Signing someone out everywhere.
create index sessions_user on sessions (user_id);

create table account_tokens (
  id uuid primary key,
  user_id uuid references users on delete cascade,
  tenant_id uuid,
  purpose text not null check (purpose in ('confirm', 'reset', 'invite')),
  token_sha256 text not null unique,
  email text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null
);

create table account_mails (
  id uuid primary key,
  to_address text not null,
  lang text not null check (lang in ('nl', 'en')),
  kind text not null,
  -- What the mail is made from, links included: wiped once it is sent.
  sealed jsonb,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  sent_at timestamptz,
  provider_id text,
  last_problem text,
  created_at timestamptz not null
);
-- app.due_account_mails: what should have gone by now.
create index account_mails_due on account_mails (next_attempt_at) where state in ('waiting', 'sending');

create table attempts (
  key text not null,
  window_start timestamptz not null,
  n int not null,
  primary key (key, window_start)
);
-- app.forget_attempts: windows that are over.
create index attempts_window on attempts (window_start);

create table heartbeats (
  name text primary key,
  at timestamptz not null
);

-- Evaluation only: mail that would have been sent.
create table mailbox (
  id text primary key,
  to_address text not null,
  from_address text not null,
  subject text not null,
  html text not null,
  text text not null,
  headers jsonb not null,
  at timestamptz not null
);
-- app.mailbox_mails: the newest first.
create index mailbox_at on mailbox (at);

-- An organisation, its people and its procedure. From here on tenant_id comes first in every key.

create table tenants (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  sector text not null,
  state text not null check (state in ('setting-up', 'live', 'closed')),
  languages text[] not null check (cardinality(languages) > 0),
  accent text not null,
  lang text not null check (lang in ('nl', 'en')),
  trial_ends_on date,
  terms jsonb not null,
  processing_agreement jsonb not null,
  created_at timestamptz not null,
  closed_at timestamptz
);

alter table account_tokens add foreign key (tenant_id) references tenants on delete cascade;

create table members (
  tenant_id uuid not null references tenants,
  id uuid not null,
  user_id uuid not null references users,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'manager', 'handler', 'reader')),
  state text not null check (state in ('active', 'left')),
  away boolean not null default false,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);
-- app.memberships_of: the organisations someone is in (across tenants, by design).
create index members_user on members (user_id);

create table function_holders (
  tenant_id uuid not null references tenants,
  function_id text not null,
  -- Null: for every department.
  department_id text,
  member_id uuid not null,
  unique nulls not distinct (tenant_id, function_id, department_id, member_id),
  foreign key (tenant_id, member_id) references members
);
-- The functions of one member.
create index function_holders_member on function_holders (tenant_id, member_id);

create table invitations (
  tenant_id uuid not null references tenants,
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('owner', 'manager', 'handler', 'reader')),
  token_sha256 text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, invited_by) references members
);
-- app.invitation_by_token: whoever follows the link is not in a tenant yet (256 random bits, so no tenant needed).
create index invitations_token on invitations (token_sha256);

create table procedure_drafts (
  tenant_id uuid primary key references tenants,
  body jsonb not null,
  revision int not null,
  saved_at timestamptz not null,
  saved_by uuid,
  foreign key (tenant_id, saved_by) references members
);

create table procedure_versions (
  tenant_id uuid not null references tenants,
  number int not null check (number > 0),
  body jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (tenant_id, number),
  foreign key (tenant_id, published_by) references members
);

-- A copy of everything is made by the worker into a file, and fetched when it is ready. The row says how far it is, what the
-- file holds and until when it may be fetched; it goes with the organisation and with whoever asked.
create table copies (
  tenant_id uuid not null references tenants on delete cascade,
  id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null check (state in ('waiting', 'making', 'ready', 'failed', 'over')),
  attempts int not null default 0,
  lease_until timestamptz,
  -- How far it is: steps of so many, and how much is written.
  done int not null default 0,
  steps int not null default 0,
  bytes bigint not null default 0,
  -- The moment that the file shows.
  made_at timestamptz,
  -- A name without a meaning, and the disk on which it lies.
  file text,
  disk text,
  -- The cases in it: whoever fetches it must still be allowed to see each of them.
  holds uuid[] not null default '{}',
  expires_at timestamptz,
  -- A code.
  problem text,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references members on delete cascade
);
-- One at a time for each person.
create unique index copies_under_way on copies (tenant_id, asked_by) where state in ('waiting', 'making');
-- app.due_copies: what has to be made, and whose time is over (across tenants, by design).
create index copies_due on copies (state) where state in ('waiting', 'making', 'ready') or file is not null;

alter table copies enable row level security;
alter table copies force row level security;
create policy own_tenant on copies using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
-- What somebody asked for is theirs: it may hold what is about another who may ask for one.
create policy own_copy on copies as restrictive
  using ((select app.current_member()) is null or asked_by = (select app.current_member()))
  with check ((select app.current_member()) is null or asked_by = (select app.current_member()));

grant select, insert, update (state, problem) on copies to gehoor_web;
grant select, update on copies to gehoor_worker;

-- What the worker has to read to make one; never the hashes of links that still open something.
grant select (tenant_id, id, email, name, role, invited_by, created_at, expires_at, accepted_at, withdrawn_at)
  on invitations to gehoor_worker;
grant select on procedure_drafts to gehoor_worker;

grant select (tenant_id, id, state, lease_until, expires_at, file) on copies to gehoor_gate;
create policy gate_reads on copies for select to gehoor_gate using (true);

grant create on schema app to gehoor_gate, gehoor_worker;
set local role gehoor_gate;

create function app.due_copies(at timestamptz, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('tenantId', due.tenant_id, 'copyId', due.id, 'is', due.what)), '[]') from (
    select c.tenant_id, c.id, case when c.state in ('waiting', 'making') then 'to-make' else 'over' end as what
    from copies c
    where (c.state in ('waiting', 'making') and (c.lease_until is null or c.lease_until <= at))
      or (c.state = 'ready' and c.expires_at <= at) or (c.state in ('over', 'failed') and c.file is not null)
    order by c.tenant_id, c.id limit at_most) due;
end;
grant execute on function app.due_copies, app.put_account_mail to gehoor_worker;

set local role gehoor_worker;

-- Copies are made one after the other: each reads a whole organisation.
create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null
    or task not in ('send-message', 'send-code', 'send-account-mail', 'take-due-steps', 'grow-demo',
    'make-copy', 'hand-over-cases') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key,
    queue_name => case task when 'make-copy' then 'copies' end);
end $$;

reset role;
revoke create on schema app from gehoor_gate, gehoor_worker;

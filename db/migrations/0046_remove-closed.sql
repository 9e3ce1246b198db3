-- What an organisation was promised when it closed: after so many days everything of it is removed. One function does that,
-- with rights that no other role has. What only grows lets this role through, and it can touch nothing that is open.

-- All that stays: that there was one, and how much was removed when. No name, no address.
create table removed_tenants (
  id uuid primary key,
  closed_at timestamptz not null,
  removed_at timestamptz not null,
  cases int not null,
  -- Of all kinds together.
  rows int not null
);
grant insert on removed_tenants to gehoor_eraser;

-- So that removing a text does not look through every message and case for whoever refers to it.
create index messages_text on messages (tenant_id, text_id) where text_id is not null;
create index cases_story on cases (tenant_id, story);

grant usage on schema app to gehoor_eraser;
do $$
declare name text;
begin
  foreach name in array array[
    'members', 'function_holders', 'invitations', 'procedure_drafts', 'procedure_versions', 'cases', 'events', 'people',
    'texts', 'parties', 'messages', 'renderings', 'status_visits', 'submissions', 'improvements', 'improvement_cases',
    'access_log', 'tenant_reports'
  ] loop
    execute format('grant select (tenant_id), delete on %I to gehoor_eraser', name);
    -- Beside own_tenant, which lets it see only the one organisation that the function names.
    execute format('create policy only_closed on %1$I as restrictive for delete to gehoor_eraser
      using (exists (select 1 from tenants t where t.id = %1$I.tenant_id and t.state = ''closed''))', name);
  end loop;
end $$;
grant select (id, state, closed_at), delete on tenants to gehoor_eraser;
create policy only_closed on tenants as restrictive for delete to gehoor_eraser using (state = 'closed');
-- Whose account and mail may go with it, and what the policies of these tables look at.
grant select (user_id) on members to gehoor_eraser;
grant select (email) on invitations to gehoor_eraser;
grant select (id) on cases, messages to gehoor_eraser;
grant select (person_id) on parties to gehoor_eraser;

create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'gehoor_eraser' then
    return null;
  end if;
  raise exception '% only grows: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

grant delete on account_mails, mailbox to gehoor_gate;

grant create on schema app to gehoor_gate, gehoor_eraser;
set local role gehoor_gate;

create function app.tenants_to_remove(closed_before timestamptz) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select array_agg(t.id order by t.closed_at) from tenants t
  where t.state = 'closed' and t.closed_at < closed_before), '{}');

-- What belongs to no organisation: accounts of people who are in none any more, and mail that was sent.
create function app.remove_traces(of_users uuid[], addresses text[], mails text[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  alone text[];
begin
  with gone as (
    delete from public.users u
    where u.id = any(of_users) and not exists (select 1 from public.members m where m.user_id = u.id)
    returning u.email)
  select coalesce(array_agg(email), '{}') into alone from gone;
  delete from public.account_mails a
  where lower(a.to_address) = any(alone || addresses)
    and not exists (select 1 from public.users u where u.email = lower(a.to_address));
  delete from public.mailbox b where b.id = any(mails);
  return cardinality(alone);
end $$;
grant execute on function app.remove_traces to gehoor_eraser;

set local role gehoor_eraser;
alter default privileges revoke execute on functions from public;

-- Everything at once or nothing. What refers to each other goes in one statement.
create function app.remove_tenant(gone uuid, closed_before timestamptz, at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  since timestamptz;
  of_users uuid[];
  addresses text[];
  mails text[];
  n_cases int;
  n_rows int;
begin
  perform set_config('app.tenant_id', gone::text, true), set_config('app.member_id', '', true);
  select t.closed_at into since from public.tenants t
  where t.id = gone and t.state = 'closed' and t.closed_at < closed_before;
  if not found then
    raise exception 'not closed long enough' using errcode = 'restrict_violation';
  end if;
  select coalesce(array_agg(m.user_id), '{}') into of_users from public.members m where m.tenant_id = gone;
  select coalesce(array_agg(distinct lower(i.email)), '{}') into addresses from public.invitations i where i.tenant_id = gone;
  select coalesce(array_agg(m.id::text), '{}') into mails from public.messages m where m.tenant_id = gone;
  with
    a as (delete from public.renderings where tenant_id = gone returning 1),
    b as (delete from public.messages where tenant_id = gone returning 1),
    c as (delete from public.status_visits where tenant_id = gone returning 1),
    d as (delete from public.submissions where tenant_id = gone returning 1),
    e as (delete from public.improvement_cases where tenant_id = gone returning 1),
    f as (delete from public.improvements where tenant_id = gone returning 1),
    g as (delete from public.events where tenant_id = gone returning 1),
    h as (delete from public.parties where tenant_id = gone returning 1),
    i as (delete from public.people where tenant_id = gone returning 1),
    j as (delete from public.texts where tenant_id = gone returning 1),
    k as (delete from public.cases where tenant_id = gone returning 1),
    l as (delete from public.access_log where tenant_id = gone returning 1),
    m as (delete from public.tenant_reports where tenant_id = gone returning 1),
    n as (delete from public.function_holders where tenant_id = gone returning 1),
    o as (delete from public.invitations where tenant_id = gone returning 1),
    p as (delete from public.procedure_drafts where tenant_id = gone returning 1),
    q as (delete from public.procedure_versions where tenant_id = gone returning 1),
    r as (delete from public.members where tenant_id = gone returning 1)
  select (select count(*) from k), (select count(*) from a) + (select count(*) from b) + (select count(*) from c)
    + (select count(*) from d) + (select count(*) from e) + (select count(*) from f) + (select count(*) from g)
    + (select count(*) from h) + (select count(*) from i) + (select count(*) from j) + (select count(*) from k)
    + (select count(*) from l) + (select count(*) from m) + (select count(*) from n) + (select count(*) from o)
    + (select count(*) from p) + (select count(*) from q) + (select count(*) from r)
  into n_cases, n_rows;
  -- Last, because the policies above look at it.
  delete from public.tenants t where t.id = gone and t.state = 'closed' and t.closed_at < closed_before;
  if not found then
    raise exception 'opened again meanwhile' using errcode = 'restrict_violation';
  end if;
  insert into public.removed_tenants (id, closed_at, removed_at, cases, rows) values (gone, since, at, n_cases, n_rows);
  perform app.remove_traces(of_users, addresses, mails);
  return n_rows;
end $$;
grant execute on function app.remove_tenant to gehoor_worker;

set local role gehoor_gate;
grant execute on function app.tenants_to_remove to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate, gehoor_eraser;

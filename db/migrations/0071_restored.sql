-- Data that were put back (from a dump, a copy of the folder, or to a point in time) must not send again what was sent, nor
-- let in who was sent away. The installation knows what it was: a table that was made anew has another oid, another server
-- another identifier, a server that went back another timeline; and a mark outside the database has counted further.

create table installation (
  only_one boolean primary key default true check (only_one),
  id uuid not null default gen_random_uuid(),
  -- What it was when it was last known to be itself.
  table_oid oid not null,
  system_id text not null,
  timeline int not null,
  -- Counts up with every beat of a worker; the mark outside is never ahead, unless this went back.
  ticks bigint not null default 0,
  ticked_at timestamptz,
  -- The last time that data were put back, and the moment they are of.
  restored_at timestamptz,
  restored_from timestamptz,
  -- What falls due is written down, but its mail is held, until the backlog of before is done.
  quiet boolean not null default false
);

grant select, insert, update on installation to gehoor_gate;
grant delete on status_visits to gehoor_gate;
create policy gate_closes on status_visits for delete to gehoor_gate using (true);
grant update (last_problem) on messages to gehoor_gate;
create policy gate_holds on messages for update to gehoor_gate
  using (state in ('waiting', 'sending')) with check (state = 'held' and last_problem = 'restored');
-- A row that is changed has to be seen before and after.
create policy gate_sees_held on messages for select to gehoor_gate using (state = 'held' and last_problem = 'restored');

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.identity_now(out table_oid oid, out system_id text, out timeline int)
language sql stable set search_path = pg_catalog, pg_temp
return ('public.installation'::regclass::oid, (select s.system_identifier::text from pg_control_system() s),
  (select c.timeline_id from pg_control_checkpoint() c));

insert into public.installation (table_oid, system_id, timeline) select * from app.identity_now();

-- Cheap enough for every claim and every page: a table that was made anew is another table.
create function app.is_itself() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (select 1 from public.installation i where i.table_oid = 'public.installation'::regclass::oid);

-- Everybody signs in anew with a new password, links of before are over, browsers that had a case open are closed out, and
-- mail of before waits for a person. Answers with how much that was.
create function app.declare_restored(at timestamptz, least_ticks bigint default 0) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n_sessions int;
  n_messages int;
begin
  update public.installation i set restored_at = at, restored_from = i.ticked_at, quiet = true,
    ticks = greatest(i.ticks, least_ticks), table_oid = now.table_oid, system_id = now.system_id, timeline = now.timeline
  from app.identity_now() now;
  with gone as (delete from public.sessions returning 1) select count(*) into n_sessions from gone;
  delete from public.passwords;
  update public.account_tokens t set used_at = at where t.used_at is null;
  delete from public.status_visits;
  with held as (
    update public.messages m set state = 'held', last_problem = 'restored', lease_until = null
    where m.state in ('waiting', 'sending') returning 1)
  select count(*) into n_messages from held;
  update public.account_mails m set state = 'failed', last_problem = 'restored', sealed = null, lease_until = null
  where m.state in ('waiting', 'sending');
  return jsonb_build_object('sessions', n_sessions, 'messages', n_messages);
end $$;

-- A worker looks, each time its heart beats. `seen_id` and `seen_ticks`: what its mark outside says, if it has one.
create function app.look_at_itself(at timestamptz, seen_id uuid, seen_ticks bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known public.installation;
  here record;
  went_back boolean;
begin
  select * into known from public.installation for update;
  select * into here from app.identity_now();
  -- After a failover the timeline is another too, but the last beat was a moment ago.
  went_back := known.table_oid <> here.table_oid or known.system_id <> here.system_id
    or (known.timeline <> here.timeline and at - known.ticked_at > interval '5 minutes')
    or (seen_id = known.id and seen_ticks > known.ticks);
  if went_back then
    perform app.declare_restored(at, seen_ticks);
  end if;
  update public.installation i set ticks = i.ticks + 1, ticked_at = at, timeline = here.timeline
  returning * into known;
  return jsonb_build_object('id', known.id, 'ticks', known.ticks, 'wentBack', coalesce(went_back, false));
end $$;

create function app.restored_lately(at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return (select jsonb_build_object('at', i.restored_at, 'from', i.restored_from) from public.installation i
  where i.restored_at > at - interval '30 days');

create function app.is_quiet() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return (select i.quiet from public.installation i);

create function app.end_quiet() returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update public.installation set quiet = false where quiet;
end;

grant execute on function app.declare_restored, app.look_at_itself, app.is_quiet, app.end_quiet to gehoor_worker;
grant execute on function app.restored_lately to gehoor_web;

-- As before; but whoever claims in data that were put back holds them instead.
alter function app.claim_message(uuid, timestamptz, timestamptz) rename to claim_message_of_itself;
alter function app.claim_account_mail(uuid, timestamptz, timestamptz) rename to claim_account_mail_of_itself;
revoke execute on function app.claim_message_of_itself, app.claim_account_mail_of_itself from gehoor_worker;

create function app.claim_message(message_id uuid, at timestamptz, lease timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.is_itself() then
    perform app.declare_restored(at);
    return null;
  end if;
  return app.claim_message_of_itself(message_id, at, lease);
end $$;

create function app.claim_account_mail(mail_id uuid, at timestamptz, lease timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.is_itself() then
    perform app.declare_restored(at);
    return null;
  end if;
  return app.claim_account_mail_of_itself(mail_id, at, lease);
end $$;
grant execute on function app.claim_message, app.claim_account_mail to gehoor_worker;

create or replace function app.session_and_user(session_id text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('user', app.user_card(u), 'session', jsonb_build_object('userId', s.user_id,
    'expiresAt', s.expires_at, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at))
  from sessions s join users u on u.id = s.user_id where s.id = session_id and s.expires_at > at and app.is_itself();
end;

create or replace function app.password_of(wanted text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('userId', p.user_id, 'hash', p.hash)
  from users u join passwords p on p.user_id = u.id where u.email = lower(wanted) and app.is_itself();
end;

reset role;
revoke create on schema app from gehoor_gate;

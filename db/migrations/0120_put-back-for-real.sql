-- What putting back for real showed: invitations of before were open again, a promotion by hand was seen minutes too late (the
-- control file still said the old timeline), and the file of a copy of everything may be gone or hold what was taken away since.

grant update (state) on copies to gehoor_gate;
create policy gate_ends on copies for update to gehoor_gate using (state in ('ready', 'over')) with check (state = 'over');

-- Web and worker look whether the database is as far as they are: see db/migrating/data-age.
grant select (name) on migrations to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The timeline that is written on now. Where a service keeps that to itself, the one of the last checkpoint.
create or replace function app.identity_now(out table_oid oid, out system_id text, out timeline int)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  table_oid := 'public.installation'::regclass::oid;
  select s.system_identifier::text into system_id from pg_control_system() s;
  begin
    timeline := ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int;
  exception when others then
    select c.timeline_id into timeline from pg_control_checkpoint() c;
  end;
end $$;

-- On another server a table may have the same number by chance: two that were put back in the same way.
create or replace function app.is_itself() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (select 1 from public.installation i where i.table_oid = 'public.installation'::regclass::oid
  and i.system_id = (select s.system_identifier::text from pg_control_system() s));

create function app.migrations_applied() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((select array_agg(m.name) from public.migrations m), '{}');
grant execute on function app.migrations_applied to gehoor_web, gehoor_worker;

-- As before, and nothing of before lets anybody in or hands anything out: invitations are withdrawn, copies are over.
create or replace function app.declare_restored(at timestamptz, least_ticks bigint default 0) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n_sessions int;
  n_messages int;
  n_invitations int;
begin
  update public.installation i set restored_at = at, restored_from = i.ticked_at, quiet = true,
    ticks = greatest(i.ticks, least_ticks), table_oid = now.table_oid, system_id = now.system_id, timeline = now.timeline
  from app.identity_now() now;
  with gone as (delete from public.sessions returning 1) select count(*) into n_sessions from gone;
  delete from public.passwords;
  update public.account_tokens t set used_at = at where t.used_at is null;
  delete from public.status_visits;
  with withdrawn as (
    update public.invitations i set withdrawn_at = at where i.accepted_at is null and i.withdrawn_at is null returning 1)
  select count(*) into n_invitations from withdrawn;
  update public.copies c set state = 'over' where c.state = 'ready';
  with held as (
    update public.messages m set state = 'held', last_problem = 'restored', lease_until = null
    where m.state in ('waiting', 'sending') returning 1)
  select count(*) into n_messages from held;
  update public.account_mails m set state = 'failed', last_problem = 'restored', sealed = null, lease_until = null
  where m.state in ('waiting', 'sending');
  return jsonb_build_object('sessions', n_sessions, 'messages', n_messages, 'invitations', n_invitations);
end $$;

grant execute on function app.restored_lately to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

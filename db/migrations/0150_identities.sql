-- Somebody as another house knows them (single sign-on): by which of its accounts an account of ours is found. Nothing a
-- provider hands out (tokens, claims) is kept. It goes with the account.
create table identities (
  provider text not null check (provider <> ''),
  provider_account_id text not null check (provider_account_id <> ''),
  user_id uuid not null references users on delete cascade,
  linked_at timestamptz not null,
  primary key (provider, provider_account_id)
);
-- Removing an account takes its identities along.
create index identities_user on identities (user_id);

grant select, insert, update, delete on identities to gehoor_gate;
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.user_by_identity(of_provider text, their_id text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select app.user_card(u) from identities i join users u on u.id = i.user_id
  where i.provider = of_provider and i.provider_account_id = their_id and app.is_itself();
end;

-- False when it is somebody else's: an identity never moves from one account to another.
create function app.link_identity(of_provider text, their_id text, of_user uuid, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  with linked as (
    insert into identities as i (provider, provider_account_id, user_id, linked_at)
    values (of_provider, their_id, of_user, at)
    on conflict (provider, provider_account_id) do update set linked_at = i.linked_at where i.user_id = excluded.user_id
    returning 1
  ) select exists (select 1 from linked);
end;
grant execute on function app.user_by_identity, app.link_identity to gehoor_web;

-- As before, and identities end with passwords: one that was taken away since the backup lets nobody in again.
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
  delete from public.identities;
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

reset role;
revoke create on schema app from gehoor_gate;

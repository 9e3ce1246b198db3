-- Links live no longer than their purpose: one open invitation for an address, and with the first use of a link every other
-- link for the same goes. An organisation keeps an owner, whoever asks. Who came in, who signed in and who was refused is
-- written in the log of the organisation.

grant update (withdrawn_at) on invitations to gehoor_gate;
create policy gate_withdraws on invitations for update to gehoor_gate
  using (accepted_at is null and withdrawn_at is null) with check (withdrawn_at is not null);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- What was sent before this: the newest counts.
update invitations i set withdrawn_at = now()
where i.accepted_at is null and i.withdrawn_at is null and exists (
  select 1 from invitations later
  where later.tenant_id = i.tenant_id and later.email = i.email and later.accepted_at is null and later.withdrawn_at is null
    and (later.created_at, later.id) > (i.created_at, i.id));
-- Who is a member already has no use for one.
update invitations i set withdrawn_at = now()
where i.accepted_at is null and i.withdrawn_at is null and exists (
  select 1 from members m where m.tenant_id = i.tenant_id and lower(m.email) = i.email and m.state = 'active');

create or replace function app.invitation_by_token(sha256 text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('id', i.id, 'tenantId', t.id, 'slug', t.slug, 'tenantName', t.name, 'lang', t.lang,
    'email', i.email, 'name', i.name, 'role', i.role, 'expiresAt', i.expires_at, 'inviter', m.name)
  from invitations i join tenants t on t.id = i.tenant_id
    join members m on m.tenant_id = i.tenant_id and m.id = i.invited_by
  where i.token_sha256 = sha256 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at
    and t.state <> 'closed';
end;

-- Once. Someone who had left comes back as the member they were; whoever is there already is not changed by an old link.
create or replace function app.accept_invitation(sha256 text, of_user uuid, new_member uuid, at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invitation public.invitations;
  tenant public.tenants;
  joined uuid;
begin
  select t.* into tenant from public.invitations i join public.tenants t on t.id = i.tenant_id
  where i.token_sha256 = sha256 and t.state <> 'closed';
  if exists (select 1 from public.members m where m.tenant_id = tenant.id and m.user_id = of_user and m.state = 'active') then
    return null;
  end if;
  update public.invitations i set accepted_at = at
  where i.tenant_id = tenant.id and i.token_sha256 = sha256 and i.accepted_at is null and i.withdrawn_at is null
    and i.expires_at > at
  returning i.* into invitation;
  if not found then
    return null;
  end if;
  insert into public.members as m (tenant_id, id, user_id, name, email, role, state, created_at)
  select tenant.id, new_member, u.id, u.name, u.email, invitation.role, 'active', at from public.users u where u.id = of_user
  on conflict (tenant_id, user_id) do update set role = excluded.role, state = 'active' where m.state = 'left'
  returning m.id into joined;
  if not found then
    raise exception 'somebody who is a member does not join again' using errcode = 'restrict_violation';
  end if;
  update public.invitations i set withdrawn_at = at
  where i.tenant_id = tenant.id and i.email = invitation.email and i.accepted_at is null and i.withdrawn_at is null;
  perform set_config('app.tenant_id', tenant.id::text, true);
  perform app.write_access_line(jsonb_build_object('kind', 'member', 'member', joined), 'change',
    'join:' || invitation.role, null, 'invitation/' || invitation.id, '{}');
  perform set_config('app.tenant_id', '', true);
  return jsonb_build_object('tenantId', tenant.id, 'slug', tenant.slug, 'memberId', joined);
end $$;

-- Once, and no other link to the same end works after it: of many that come at the same time, one gets it. The account is
-- locked first, so that two links of one person are not used at once.
create or replace function app.use_account_token(sha256 text, for_purpose text, at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  used public.account_tokens;
begin
  perform 1 from public.users u
  where u.id = (select t.user_id from public.account_tokens t where t.token_sha256 = sha256 and t.purpose = for_purpose)
  for update;
  update public.account_tokens t set used_at = at
  where t.token_sha256 = sha256 and t.purpose = for_purpose and t.used_at is null and t.expires_at > at
  returning t.* into used;
  if not found then
    return null;
  end if;
  perform app.end_account_tokens(used.user_id, for_purpose, at);
  return jsonb_build_object('id', used.id, 'userId', used.user_id, 'tenantId', used.tenant_id, 'email', used.email);
end $$;

-- Links that are no longer for anything: their purpose was reached by another way.
create function app.end_account_tokens(of_user uuid, for_purpose text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_tokens t set used_at = at
  where t.user_id = of_user and t.purpose = for_purpose and t.used_at is null;
end;

-- What somebody does with their account, in the log of every organisation they are in: one line each, in a fixed order, so
-- that two people who share organisations do not wait for each other. `by_member` false: somebody who only said they were.
create function app.write_account_line(of_user uuid, by_member boolean, line_purpose text, act text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  place record;
begin
  for place in
    select m.tenant_id, m.id from public.members m join public.tenants t on t.id = m.tenant_id and t.state <> 'closed'
    where m.user_id = of_user and m.state = 'active' order by m.tenant_id
  loop
    perform set_config('app.tenant_id', place.tenant_id::text, true);
    perform app.write_access_line(
      case when by_member then jsonb_build_object('kind', 'member', 'member', place.id) else '{"kind": "visitor"}' end,
      line_purpose, act, null, 'member/' || place.id, '{}');
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;

grant execute on function app.end_account_tokens, app.write_account_line to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

-- The operations withdraw what was open before they invite; this is the backstop.
create unique index invitations_open on invitations (tenant_id, email) where accepted_at is null and withdrawn_at is null;

-- Owners who go at the same moment wait for each other here, and the second sees that the first has gone.
create function app.an_owner_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('owners ' || new.tenant_id, 0));
  if not exists (
    select 1 from public.members m where m.tenant_id = new.tenant_id and m.role = 'owner' and m.state = 'active') then
    raise exception 'an organisation has an owner' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
revoke execute on function app.an_owner_stays from public;

create trigger an_owner_stays after update of role, state on members for each row
  when (old.role = 'owner' and old.state = 'active' and (new.role <> 'owner' or new.state <> 'active'))
  execute function app.an_owner_stays();

-- Finding the organisation: by its address, by who signs in, by an invitation, by a status link, by what is due.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.any_tenant() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (select 1 from tenants);

create function app.tenant_by_slug(wanted text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'state', t.state, 'accent', t.accent,
    'lang', t.lang, 'languages', t.languages,
    'version', (select max(v.number) from procedure_versions v where v.tenant_id = t.id))
  from tenants t where t.slug = wanted;
end;

-- The organisation, its owner and its first draft, or nothing at all when the slug is taken.
create function app.create_tenant(tenant jsonb, member jsonb, draft jsonb, made_at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  new_tenant uuid := (tenant->>'id')::uuid;
  new_member uuid := (member->>'id')::uuid;
begin
  insert into public.tenants (id, slug, name, sector, state, languages, accent, lang, trial_ends_on, terms,
    processing_agreement, created_at)
  values (new_tenant, tenant->>'slug', tenant->>'name', tenant->>'sector', 'setting-up',
    array(select jsonb_array_elements_text(tenant->'languages')), tenant->>'accent', tenant->>'lang',
    (tenant->>'trialEndsOn')::date, tenant->'terms', tenant->'processingAgreement', made_at)
  on conflict (slug) do nothing;
  if not found then
    return false;
  end if;
  insert into public.members (tenant_id, id, user_id, name, email, role, state, created_at)
  values (new_tenant, new_member, (member->>'userId')::uuid, member->>'name', member->>'email', 'owner', 'active', made_at);
  insert into public.procedure_drafts (tenant_id, body, revision, saved_at, saved_by)
  values (new_tenant, draft, 1, made_at, new_member);
  return true;
end $$;

create function app.memberships_of(of_user uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_agg(jsonb_build_object('tenantId', t.id, 'slug', t.slug, 'name', t.name, 'tenantState', t.state,
    'memberId', m.id, 'role', m.role, 'state', m.state, 'functions', (
      select coalesce(jsonb_agg(distinct h.function_id), '[]') from function_holders h
      where h.tenant_id = m.tenant_id and h.member_id = m.id)) order by t.name, t.id)
  from members m join tenants t on t.id = m.tenant_id where m.user_id = of_user), '[]');

create function app.invitation_by_token(sha256 text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('tenantId', t.id, 'slug', t.slug, 'tenantName', t.name, 'lang', t.lang, 'email', i.email,
    'name', i.name, 'role', i.role, 'expiresAt', i.expires_at)
  from invitations i join tenants t on t.id = i.tenant_id
  where i.token_sha256 = sha256 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at
    and t.state <> 'closed';
end;

-- Once. Someone who had left comes back as the member they were.
create function app.accept_invitation(sha256 text, of_user uuid, new_member uuid, at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invitation public.invitations;
  tenant public.tenants;
  joined uuid;
begin
  select t.* into tenant from public.invitations i join public.tenants t on t.id = i.tenant_id
  where i.token_sha256 = sha256 and t.state <> 'closed';
  update public.invitations i set accepted_at = at
  where i.tenant_id = tenant.id and i.token_sha256 = sha256 and i.accepted_at is null and i.withdrawn_at is null
    and i.expires_at > at
  returning i.* into invitation;
  if not found then
    return null;
  end if;
  insert into public.members as m (tenant_id, id, user_id, name, email, role, state, created_at)
  select tenant.id, new_member, u.id, u.name, u.email, invitation.role, 'active', at from public.users u where u.id = of_user
  on conflict (tenant_id, user_id) do update set role = excluded.role, state = 'active'
  returning m.id into joined;
  return jsonb_build_object('tenantId', tenant.id, 'slug', tenant.slug, 'memberId', joined);
end $$;

create function app.party_by_link(sha256 text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('tenantId', p.tenant_id, 'caseId', p.case_id, 'partyId', p.id, 'generation', p.generation,
    'reference', c.reference, 'slug', t.slug)
  from parties p join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id join tenants t on t.id = p.tenant_id
  where p.link_sha256 = sha256;
end;

-- Whose message it is stands in its row, not in the job. One of two workers gets it, until the lease is over.
create function app.claim_message(message_id uuid, at timestamptz, lease timestamptz) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update messages m set state = 'sending', attempts = m.attempts + 1, lease_until = lease
  where m.id = message_id and (m.state = 'waiting' or (m.state = 'sending' and m.lease_until <= at))
  returning jsonb_build_object('tenantId', m.tenant_id, 'caseId', m.case_id, 'messageId', m.id, 'cause', m.cause,
    'kind', m.kind, 'partyId', m.party_id, 'memberId', m.member_id, 'textId', m.text_id, 'attempts', m.attempts);
end;

create function app.due_messages(at timestamptz, at_most int) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(array_agg(due.id), '{}') from (
    select id from messages
    where state in ('waiting', 'sending') and next_attempt_at <= at and (state = 'waiting' or lease_until <= at)
    order by next_attempt_at limit at_most) due;
end;

create function app.due_cases(at timestamptz, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('tenantId', due.tenant_id, 'caseId', due.id)), '[]') from (
    select tenant_id, id from cases where next_step_at <= at order by next_step_at limit at_most) due;
end;

grant execute on function app.tenant_by_slug, app.create_tenant, app.memberships_of, app.invitation_by_token,
  app.accept_invitation, app.party_by_link to gehoor_web;
grant execute on function app.any_tenant to gehoor_web, gehoor_worker;
grant execute on function app.claim_message, app.due_messages, app.due_cases, app.tenant_by_slug, app.memberships_of
  to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

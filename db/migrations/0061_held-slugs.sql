-- Whoever signs up with an address that has an account makes nothing, and may not learn that from the page's address: it is
-- taken from then on, as it would have been by an organisation.

create table held_slugs (
  slug text primary key,
  held_at timestamptz not null
);
grant select, insert on held_slugs to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.is_slug_free(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select not exists (select 1 from tenants t where t.slug = wanted)
    and not exists (select 1 from held_slugs h where h.slug = wanted);
end;

-- False when it is not free.
create function app.hold_slug(wanted text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  with held as (
    insert into held_slugs (slug, held_at) select wanted, at where app.is_slug_free(wanted)
    on conflict (slug) do nothing returning 1
  ) select exists (select 1 from held);
end;

-- The organisation, its owner and its first draft, or nothing at all when the slug is taken.
create or replace function app.create_tenant(tenant jsonb, member jsonb, draft jsonb, made_at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  new_tenant uuid := (tenant->>'id')::uuid;
  new_member uuid := (member->>'id')::uuid;
begin
  if exists (select 1 from public.held_slugs h where h.slug = tenant->>'slug') then
    return false;
  end if;
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

grant execute on function app.is_slug_free, app.hold_slug to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

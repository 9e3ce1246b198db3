-- The search by name knows whose names it looks for when it is planned: with a large organisation in the same table, an
-- average one is half of it, and whoever has ten people beside it read them all.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.cases_of_people_named(part text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  tenant uuid := app.current_tenant();
begin
  return coalesce((
    with named as materialized (
      select h.id from public.people h where h.tenant_id = tenant and h.name ilike part)
    select array_agg(p.case_id) from named cross join lateral (
      select i.case_id from public.parties i where i.tenant_id = tenant and i.person_id = named.id offset 0) p), '{}');
end $$;

reset role;
revoke create on schema app from gehoor_gate;

-- Whoever verifies the chains goes from one organisation to the next, closed ones too: what is kept has to be as it was
-- written. A portion at a time, by the key.
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.tenants_after(last uuid, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('id', next.id, 'slug', next.slug) order by next.id), '[]') from (
    select t.id, t.slug from tenants t where last is null or t.id > last order by t.id limit at_most) next;
end;
grant execute on function app.tenants_after to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

-- A row of a case says in which shape it was written (db/stores/case-row.ts). After a release that adds a column, or changes
-- the state of a case, the worker makes the older rows anew from their events, an organisation at a time, in portions.

alter table cases add column shape int not null default 1;
-- db/stores/older-rows.ts: the older rows of one organisation, and whether it has any.
create index cases_shape on cases (tenant_id, shape, id);

grant select (shape) on cases to gehoor_gate;
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- One probe of the index an organisation, closed ones too: they may open again, and are handed out.
create function app.tenants_with_older_rows(below int, last uuid, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(older.id order by older.id), '[]') from (
    select t.id from tenants t
    where (last is null or t.id > last)
      and exists (select 1 from cases c where c.tenant_id = t.id and c.shape < below)
    order by t.id limit at_most) older;
end;
grant execute on function app.tenants_with_older_rows to gehoor_worker;

-- How many there are in all; for health.
create function app.count_older_rows(below int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(sum((select count(*) from cases c where c.tenant_id = t.id and c.shape < below)), 0)::int from tenants t;
end;
grant execute on function app.count_older_rows to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

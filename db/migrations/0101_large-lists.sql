-- Lists and searches of a large organisation: a page is read in its order, a name is looked for once in the people.

-- A page of all cases, and of the closed ones: without an index in that order each page sorts every case there is.
create index cases_in_order on cases (tenant_id, next_due, id);
create index cases_closed_newest on cases (tenant_id, closed_on desc nulls last, id desc) where phase = 'closed';

-- Under row security the name of a person is compared only after their cases were looked up: a dozen pages for each person
-- of the organisation. Here the names come first, as for nobody in particular; the ids that this gives are then held beside
-- the cases, under their policy. Within the tenant of the transaction and no further; it gives no name.
grant select (tenant_id, id, name) on people to gehoor_gate;
create policy gate_finds on people for select to gehoor_gate using (tenant_id = (select app.current_tenant()));
grant select (tenant_id, person_id, case_id) on parties to gehoor_gate;
create policy gate_finds on parties for select to gehoor_gate using (tenant_id = (select app.current_tenant()));
-- These look a case up for each row; they are for whoever reads, and the gate reads no case here.
alter policy not_barred on people to gehoor_web, gehoor_worker;
alter policy not_barred on parties to gehoor_web, gehoor_worker;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.cases_of_people_named(part text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  with named as materialized (
    select h.id from people h where h.tenant_id = (select app.current_tenant()) and h.name ilike part)
  select array_agg(p.case_id) from named cross join lateral (
    select i.case_id from parties i where i.tenant_id = (select app.current_tenant()) and i.person_id = named.id offset 0) p), '{}');
grant execute on function app.cases_of_people_named to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

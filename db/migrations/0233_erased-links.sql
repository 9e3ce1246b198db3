-- Whoever opens a link of a case that was erased reads that it is no longer kept, instead of that the link is wrong. What stays is
-- the keyed hash of the link: it opens nothing, and says nothing of anybody.
alter table parties add column erased_link_sha256 text;
create index parties_erased_link on parties (erased_link_sha256) where erased_link_sha256 is not null;

grant select (erased_link_sha256) on parties to gehoor_gate;
create policy gate_knows_erased on parties for select to gehoor_gate using (erased_link_sha256 is not null);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- Of which case it was is not said.
create function app.is_erased_link(sha256 text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select exists (
    select 1 from parties p join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id
    where p.erased_link_sha256 = sha256 and c.erased_on is not null);
end;

revoke execute on function app.is_erased_link from public;
grant execute on function app.is_erased_link to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

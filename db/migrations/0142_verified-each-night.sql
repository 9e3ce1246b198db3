-- Each night every chain of every organisation is walked by the worker, a portion of each in turn. The row says how far the
-- walk has come, so that another worker goes on from there, and what came of the last one. It goes with the organisation.
create table chain_checks (
  tenant_id uuid primary key references tenants on delete cascade,
  began_at timestamptz not null,
  -- Where the walk goes on; null when it is over.
  place jsonb,
  -- Chains that were found not to be as they were written, in this walk so far.
  broken int not null default 0,
  -- The last walk that came to its end, and how many chains were not as they were written.
  verified_at timestamptz,
  verified_broken int not null default 0
);
-- app.chains_standing: what is not as it was written, and the walk that ended longest ago (across tenants, by design).
create index chain_checks_broken on chain_checks (tenant_id) where verified_broken > 0 or broken > 0;
create index chain_checks_oldest on chain_checks (verified_at);

alter table chain_checks enable row level security;
alter table chain_checks force row level security;
create policy own_tenant on chain_checks using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
grant select, insert, update on chain_checks to gehoor_worker;

grant select on chain_checks to gehoor_gate;
create policy gate_reads on chain_checks for select to gehoor_gate using (true);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The next organisations whose chains were not walked since the night began, or not to the end.
create function app.tenants_to_verify(last uuid, night timestamptz, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('id', due.id, 'slug', due.slug) order by due.id), '[]') from (
    select t.id, t.slug from tenants t left join chain_checks c on c.tenant_id = t.id
    where (last is null or t.id > last) and (c.tenant_id is null or c.place is not null or c.began_at < night)
    order by t.id limit at_most) due;
end;

create function app.chains_standing() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object(
    'broken', (select coalesce(sum(greatest(c.verified_broken, c.broken)), 0) from chain_checks c
      where c.verified_broken > 0 or c.broken > 0),
    'oldest', (select min(c.verified_at) from chain_checks c));
end;
grant execute on function app.tenants_to_verify, app.chains_standing to gehoor_worker;
grant execute on function app.chains_standing to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

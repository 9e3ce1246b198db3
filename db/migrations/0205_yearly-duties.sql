-- What an organisation owes once a year: that it was done, with its proof; that whoever does it was warned; and which day an
-- organisation was last looked at for it.
create table yearly_duties (
  tenant_id uuid not null references tenants on delete cascade,
  -- The procedure's own name for it, and the year in which it is due.
  task text not null,
  year int not null check (year between 2000 and 2200),
  how text not null check (how in ('done', 'no-complaints')),
  done_on date not null,
  proof text not null check (length(proof) between 1 and 2000),
  link text check (length(link) <= 500),
  member_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, task, year),
  foreign key (tenant_id, member_id) references members on delete cascade
);
create index yearly_duties_member on yearly_duties (tenant_id, member_id);

create table duty_warnings (
  tenant_id uuid not null references tenants on delete cascade,
  task text not null,
  year int not null,
  -- The day for which it was: each is said once.
  step date not null,
  warned_at timestamptz not null,
  primary key (tenant_id, task, year, step)
);

create table duty_rounds (
  tenant_id uuid primary key references tenants on delete cascade,
  looked_on date not null
);

alter table yearly_duties enable row level security;
alter table yearly_duties force row level security;
create policy own_tenant on yearly_duties using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
grant select, insert on yearly_duties to gehoor_web;
grant select on yearly_duties to gehoor_worker;

alter table duty_warnings enable row level security;
alter table duty_warnings force row level security;
create policy own_tenant on duty_warnings using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
grant select, insert on duty_warnings to gehoor_worker;

alter table duty_rounds enable row level security;
alter table duty_rounds force row level security;
create policy own_tenant on duty_rounds using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
grant select, insert, update on duty_rounds to gehoor_worker;
grant select on duty_rounds to gehoor_gate;
create policy gate_reads on duty_rounds for select to gehoor_gate using (true);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The next organisations, in the order of their ids, that were not looked at on this day.
create function app.tenants_with_duties(last uuid, today date, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('id', due.id, 'slug', due.slug) order by due.id), '[]') from (
    select t.id, t.slug from tenants t left join duty_rounds r on r.tenant_id = t.id
    where (last is null or t.id > last) and t.state = 'live' and (r.tenant_id is null or r.looked_on < today)
    order by t.id limit at_most) due;
end;
grant execute on function app.tenants_with_duties to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

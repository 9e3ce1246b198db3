-- Opening a case from outside its circle: this member, this case, until then. Without an end: somebody who sits in its committee, for
-- as long as they do; then the row goes. Each is an event of the case besides, which is never taken away; this only lets read.

create table let_in (
  tenant_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  until timestamptz,
  primary key (tenant_id, case_id, member_id),
  foreign key (tenant_id, case_id) references cases on delete cascade,
  foreign key (tenant_id, member_id) references members on delete cascade
);
-- app.circle_cases: the cases of one member.
create index let_in_member on let_in (tenant_id, member_id, until);

alter table let_in enable row level security;
alter table let_in force row level security;
create policy own_tenant on let_in using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
create policy gate_reads on let_in for select to gehoor_gate using (true);
create policy not_barred on let_in as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or exists (
    select 1 from cases c where c.tenant_id = let_in.tenant_id and c.id = let_in.case_id offset 0))
  with check (true);
grant select, insert, update, delete on let_in to gehoor_web, gehoor_worker;
grant select on let_in to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The cases that somebody from outside was asked for, those that a member opened from outside their circle, and those for which
-- they sit in the committee.
create or replace function app.circle_cases() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select array_agg(theirs.case_id) from (
    select o.case_id from outsiders o
    where o.tenant_id = app.current_tenant() and o.member_id = app.current_member()
    union all
    select l.case_id from let_in l
    where l.tenant_id = app.current_tenant() and l.member_id = app.current_member()
      and (l.until is null or l.until > app.now())) theirs), '{}');

reset role;
revoke create on schema app from gehoor_gate;

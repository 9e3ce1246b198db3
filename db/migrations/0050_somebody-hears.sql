-- Somebody always hears, and who is complained about never reads. Somebody from outside can be asked for one case alone;
-- earlier names are kept, because they count; and whoever comes, comes back, or changes their name or role sees no case
-- until their name was held beside those of the people complained about.

alter table members drop constraint members_role_check,
  add constraint members_role_check check (role in ('owner', 'manager', 'handler', 'reader', 'outsider'));
alter table invitations drop constraint invitations_role_check,
  add constraint invitations_role_check check (role in ('owner', 'manager', 'handler', 'reader', 'outsider'));

-- Everybody who is here already was looked at when each case was filed.
alter table members add column looked_over boolean not null default true;
alter table members alter column looked_over set default false;
-- Who let them in, or gave them work on cases, until they were looked over: nobody lets another into what they are kept out of.
alter table members add column let_in_by uuid;
alter table members add foreign key (tenant_id, let_in_by) references members;
-- app.members_to_look_over: the few whom the worker still has to look at.
create index members_unseen on members (tenant_id, id) where not looked_over;

create table member_names (
  tenant_id uuid not null,
  member_id uuid not null,
  name text not null,
  primary key (tenant_id, member_id, name),
  -- Goes with the member, when everything of an organisation is removed.
  foreign key (tenant_id, member_id) references members on delete cascade
);

-- One person from outside for a case. Until they came, `member_id` is null.
create table outsiders (
  tenant_id uuid not null,
  case_id uuid not null,
  invitation_id uuid,
  member_id uuid,
  invited_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases on delete cascade,
  foreign key (tenant_id, invitation_id) references invitations on delete cascade,
  foreign key (tenant_id, member_id) references members on delete cascade,
  foreign key (tenant_id, invited_by) references members on delete cascade,
  check (invitation_id is not null or member_id is not null)
);
-- app.circle_cases: the cases of one outsider.
create index outsiders_member on outsiders (tenant_id, member_id) where member_id is not null;
-- The cases for which somebody from outside is needed, asked or there.
create index cases_outsider on cases (tenant_id, id) where state ? 'outsider';
-- Whose staffing has to be looked at again when somebody leaves.
create index cases_barred on cases (tenant_id, id) where barred <> '{}' and phase <> 'closed';
-- The typed names nobody has settled, to hold somebody new beside.
create index parties_unsettled on parties (tenant_id, case_id, id) where role = 'subject' and member_id is null;

do $$
declare name text;
begin
  foreach name in array array['member_names', 'outsiders'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', name);
  end loop;
end $$;

grant select on member_names to gehoor_web, gehoor_worker;
grant insert on member_names to gehoor_web, gehoor_gate;
create policy gate_makes on member_names for insert to gehoor_gate with check (true);
grant select, insert, update on outsiders to gehoor_web, gehoor_worker;
grant select on outsiders to gehoor_gate;
create policy gate_reads on outsiders for select to gehoor_gate using (true);
grant update (looked_over, let_in_by) on members to gehoor_web, gehoor_worker;
grant select (tenant_id, id, email, name, expires_at, accepted_at, withdrawn_at) on invitations to gehoor_worker;

-- Every way by which somebody comes, comes back, or changes their name or role passes here.
create function app.look_again() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    -- Before an organisation has published there is no complaint that anybody could be in.
    new.looked_over := new.role <> 'outsider' and exists (select 1 from public.tenants t where t.id = new.tenant_id and t.state = 'setting-up');
  else
    new.looked_over := false;
    if old.state = 'left' and new.state = 'active' then
      -- They come back under the name they have now.
      new.name := coalesce((select u.name from public.users u where u.id = new.user_id), new.name);
    end if;
    if new.name <> old.name then
      insert into public.member_names (tenant_id, member_id, name) values (old.tenant_id, old.id, old.name)
      on conflict do nothing;
    end if;
  end if;
  if tg_op = 'INSERT' or (old.state = 'left' and new.state = 'active') then
    new.let_in_by := (select i.invited_by from public.invitations i
      where i.tenant_id = new.tenant_id and i.email = lower(new.email) and i.accepted_at is not null
      order by i.accepted_at desc limit 1);
  end if;
  return new;
end $$;
revoke execute on function app.look_again from public;

create trigger look_again_at_once before insert on members for each row execute function app.look_again();
create trigger look_again before update of name, role, state on members for each row
  when (new.name <> old.name or new.role <> old.role or (old.state = 'left' and new.state = 'active'))
  execute function app.look_again();

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- How far the member of this transaction may see: 'all', 'case' (somebody from outside), 'none' (not looked over yet, left,
-- or nobody of this organisation). With the gate's rights, because the policy on members asks it too.
create function app.reach() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select case when not m.looked_over or m.state <> 'active' then 'none' when m.role = 'outsider' then 'case' else 'all' end
  from members m where m.tenant_id = app.current_tenant() and m.id = app.current_member()), 'none');

-- The cases that somebody from outside was asked for. A wider circle adds to this, and to nothing else.
create function app.circle_cases() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select array_agg(o.case_id) from outsiders o
  where o.tenant_id = app.current_tenant() and o.member_id = app.current_member()), '{}');

create function app.members_to_look_over(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_agg(jsonb_build_object('tenantId', due.tenant_id, 'memberId', due.id)) from (
    select m.tenant_id, m.id from members m join tenants t on t.id = m.tenant_id and t.state <> 'closed'
    where not m.looked_over and m.state = 'active' order by m.tenant_id, m.id limit at_most) due), '[]');

grant execute on function app.reach, app.circle_cases to gehoor_web, gehoor_worker;
grant execute on function app.members_to_look_over to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

-- The one policy: of cases, and so of everything that hangs on them.
create policy within_reach on cases as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or case (select app.reach())
    when 'all' then true
    when 'case' then (select app.circle_cases()) @> array[id]
    else false end)
  with check (true);

create policy not_barred on outsiders as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or exists (
    select 1 from cases c where c.tenant_id = outsiders.tenant_id and c.id = outsiders.case_id))
  with check (true);

-- Of the organisation itself, somebody from outside sees the people of their case and nothing else.
create function app.circle_people() returns uuid[] language sql stable set search_path = pg_catalog, pg_temp
return coalesce((
  select array_agg(distinct who) from (
    select unnest(c.barred || c.handler) as who from public.cases c where c.tenant_id = app.current_tenant()
    union
    select (e.actor->>'member')::uuid from public.events e
    where e.tenant_id = app.current_tenant() and e.actor->>'kind' = 'member') them), '{}');
revoke execute on function app.circle_people from public;
grant execute on function app.circle_people to gehoor_web, gehoor_worker;

create policy insiders on members as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or (select app.reach()) <> 'case'
    or id = (select app.current_member()) or (select app.circle_people()) @> array[id])
  with check (true);
create policy insiders on access_log as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or (select app.reach()) <> 'case' or case_id is not null)
  with check (true);
do $$
declare name text;
begin
  foreach name in array array[
    'member_names', 'function_holders', 'invitations', 'procedure_drafts', 'improvements', 'improvement_cases', 'tenant_reports'
  ] loop
    execute format('create policy insiders on %I as restrictive to gehoor_web, gehoor_worker
      using ((select app.current_member()) is null or (select app.reach()) <> ''case'')
      with check ((select app.current_member()) is null or (select app.reach()) <> ''case'')', name);
  end loop;
end $$;

-- Figures by day: of cases that are closed and that everybody here may see, what each figure counts of them stands summed by day.
-- All others are counted one by one, under their policies: so nobody's figures hold a case that they may not read, and nothing is
-- written here when a complaint is filed. Whatever changes a case appends what it takes off and adds, in its own transaction and
-- without waiting for anybody; who reads adds up. The worker puts together now and then what is of one day.

create table figures_by_day (
  tenant_id uuid not null references tenants on delete cascade,
  -- received, answered: by standing, and by days to the answer. closed. undated: by the day of receipt. open: from receipt until
  -- closing, so that the sum until a day is how many were open when it began. subject, cause, causes together, department.
  kind text collate "C" not null
    check (kind in ('received', 'answered', 'closed', 'undated', 'open', 'subject', 'cause', 'causes', 'department')),
  day date not null,
  nth bigint generated always as identity,
  -- What it is counted under; nothing is none.
  keys text[] not null,
  days int,
  cases int not null,
  judged int not null,
  upheld int not null,
  upheld_cases int not null,
  judged_cases int not null,
  -- Not put together yet.
  fresh boolean not null,
  primary key (tenant_id, kind, day, nth)
);
create index figures_by_day_fresh on figures_by_day (tenant_id, kind, day) where fresh;
-- Those that are closed and not for everybody.
create index cases_apart on cases (tenant_id, received_on, id) where phase = 'closed' and (barred <> '{}' or circle is not null);

alter table figures_by_day enable row level security;
alter table figures_by_day force row level security;
create policy own_tenant on figures_by_day using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
-- As within_reach on cases: for whoever does not see all that is for everybody, there are no sums of it.
create policy within_reach on figures_by_day as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or (select app.reach()) = 'all')
  with check (true);
create policy gate_counts on figures_by_day to gehoor_gate using (true) with check (true);
grant select on figures_by_day to gehoor_web;
grant select, insert, delete on figures_by_day to gehoor_worker, gehoor_gate;

-- Under what a case is counted, and how many of its points. They read what they are given and nothing else, and are written into
-- the statement that asks, which a fixed path forbids; their names were looked up here.
create function app.counted_under(department text, subjects text[], causes text[], points jsonb)
returns table (kind text, keys text[], cases int, judged int, upheld int, upheld_cases int, judged_cases int)
language sql immutable parallel safe begin atomic
  select u.kind, u.keys, 1, n.judged::int, n.upheld::int, (n.upheld > 0)::int, (n.judged > 0)::int
  from (
    select 'subject' as kind, array_remove(array[s.id], null) as keys, s.id
    from unnest(case when subjects = '{}' then array[null]::text[] else subjects end) as s(id)
    union all
    select 'cause', array_remove(array[s.id], null), s.id
    from unnest(case when causes = '{}' then array[null]::text[] else causes end) as s(id)
    union all
    select 'causes', array(select s.id from unnest(causes) as s(id) order by s.id), null where causes <> '{}'
    union all
    select 'department', array_remove(array[department], null), null) u
  cross join lateral (
    select count(*) filter (where p.value->>'judgement' is not null) as judged,
      count(*) filter (where p.value->>'judgement' in ('upheld', 'partly-upheld')) as upheld
    from jsonb_array_elements(points) as p(value)
    where case u.kind
      when 'subject' then p.value->>'subject' is not distinct from u.id
      when 'cause' then p.value->>'cause' is not distinct from u.id
      else u.kind = 'department' end) n;
end;

-- On which days a closed case is counted, and how. Its standing is the same on every day to come.
create function app.days_of(received_on date, closed_on date, first_answered_on date, promised_on date, extended boolean, outcome text)
returns table (kind text, day date, keys text[], days int, cases int)
language sql immutable parallel safe begin atomic
  select f.kind, f.day, f.keys, f.days, f.cases
  from (select case
      when first_answered_on is null then
        case when outcome is null or outcome in ('answered', 'unknown') then 'unknown' else 'none' end
      when promised_on is null then 'unknown'
      when first_answered_on > promised_on then 'late'
      when extended then 'extended' else 'on-time' end as standing) s
  cross join lateral (
    select 'received' as kind, received_on as day, array[s.standing] as keys,
      case when s.standing in ('on-time', 'extended', 'late') then first_answered_on - received_on end as days, 1 as cases
    union all
    select 'answered', first_answered_on, array[s.standing], null, 1 where first_answered_on is not null
    union all
    select 'closed', closed_on, '{}', null, 1 where closed_on is not null
    union all
    select 'undated', received_on, '{}', null, 1 where closed_on is null
    union all
    select 'open', received_on, '{}', null, 1 where closed_on is not null
    union all
    select 'open', greatest(received_on, closed_on), '{}', null, -1 where closed_on is not null) f;
end;

-- What figures_by_day has of a case: nothing while it is open, or not for everybody.
create function app.figures_of(phase text, barred uuid[], circle uuid[], received_on date, closed_on date, first_answered_on date,
  promised_on date, extended boolean, outcome text, department text, subjects text[], causes text[], points jsonb)
returns table (kind text, day date, keys text[], days int, cases int, judged int, upheld int, upheld_cases int, judged_cases int)
language sql immutable parallel safe begin atomic
  select f.kind, f.day, f.keys, f.days, f.cases, f.judged, f.upheld, f.upheld_cases, f.judged_cases from (
    select d.kind, d.day, d.keys, d.days, d.cases, 0 as judged, 0 as upheld, 0 as upheld_cases, 0 as judged_cases
    from app.days_of(received_on, closed_on, first_answered_on, promised_on, extended, outcome) d
    union all
    select u.kind, received_on, u.keys, null, u.cases, u.judged, u.upheld, u.upheld_cases, u.judged_cases
    from app.counted_under(department, subjects, causes, points) u) f
  where phase = 'closed' and barred = '{}' and circle is null;
end;

-- Those of the organisation of this transaction anew from its cases, for whoever filled or mended them past the trigger. What is
-- counted beside it meanwhile stays, because it was not seen; only putting together has to wait.
create function app.count_days_again() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := app.current_tenant();
begin
  if tenant is null or app.current_member() is not null then
    raise exception 'nobody sees every case of an organisation' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('figures_by_day ' || tenant, 0));
  with gone as (delete from public.figures_by_day where tenant_id = tenant)
  insert into public.figures_by_day
    (tenant_id, kind, day, keys, days, cases, judged, upheld, upheld_cases, judged_cases, fresh)
  select tenant, f.kind, f.day, f.keys, f.days, sum(f.cases), sum(f.judged), sum(f.upheld), sum(f.upheld_cases),
    sum(f.judged_cases), false
  from (
    select d.kind, d.day, d.keys, d.days, d.cases, 0 as judged, 0 as upheld, 0 as upheld_cases, 0 as judged_cases
    from public.cases c
    cross join lateral app.days_of(c.received_on, c.closed_on, c.first_answered_on, c.promised_on, c.extended, c.outcome) d
    where c.tenant_id = tenant and c.phase = 'closed' and c.barred = '{}' and c.circle is null
    union all
    -- Those that are alike in all of this go on together.
    select u.kind, a.received_on, u.keys, null, a.n * u.cases, a.n * u.judged, a.n * u.upheld, a.n * u.upheld_cases,
      a.n * u.judged_cases
    from (
      select c.received_on, c.department, c.subjects, c.causes, c.points, count(*) as n from public.cases c
      where c.tenant_id = tenant and c.phase = 'closed' and c.barred = '{}' and c.circle is null
      group by c.received_on, c.department, c.subjects, c.causes, c.points) a
    cross join lateral app.counted_under(a.department, a.subjects, a.causes, a.points) u) f
  group by f.kind, f.day, f.keys, f.days
  having (sum(f.cases), sum(f.judged), sum(f.upheld), sum(f.upheld_cases), sum(f.judged_cases)) <> (0, 0, 0, 0, 0)
  order by f.kind, f.day;
end $$;

revoke execute on function app.counted_under, app.days_of, app.figures_of, app.count_days_again from public;
grant execute on function app.counted_under to gehoor_web, gehoor_worker, gehoor_gate;
grant execute on function app.days_of to gehoor_worker, gehoor_gate;
grant execute on function app.figures_of to gehoor_gate;
grant execute on function app.count_days_again to gehoor_worker;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- What the case was counted as goes off, what it is counted as now comes on.
create function app.count_by_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid;
  before public.cases;
  after public.cases;
begin
  if tg_op <> 'INSERT' then before := old; tenant := old.tenant_id; end if;
  if tg_op <> 'DELETE' then after := new; tenant := new.tenant_id; end if;
  insert into public.figures_by_day
    (tenant_id, kind, day, keys, days, cases, judged, upheld, upheld_cases, judged_cases, fresh)
  select tenant, f.kind, f.day, f.keys, f.days, sum(f.way * f.cases), sum(f.way * f.judged), sum(f.way * f.upheld),
    sum(f.way * f.upheld_cases), sum(f.way * f.judged_cases), true
  from (
    select -1 as way, b.* from app.figures_of(before.phase, before.barred, before.circle, before.received_on, before.closed_on,
      before.first_answered_on, before.promised_on, before.extended, before.outcome, before.department, before.subjects, before.causes, before.points) b
    union all
    select 1, a.* from app.figures_of(after.phase, after.barred, after.circle, after.received_on, after.closed_on,
      after.first_answered_on, after.promised_on, after.extended, after.outcome, after.department, after.subjects, after.causes, after.points) a) f
  group by f.kind, f.day, f.keys, f.days
  having (sum(f.way * f.cases), sum(f.way * f.judged), sum(f.way * f.upheld), sum(f.way * f.upheld_cases),
    sum(f.way * f.judged_cases)) <> (0, 0, 0, 0, 0);
  return null;
end $$;

-- Puts together what is of some days of one organisation; how many rows that were, nought when there are no more.
create function app.put_days_together(at_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := (select f.tenant_id from public.figures_by_day f where f.fresh order by f.tenant_id limit 1);
  n int;
begin
  perform pg_advisory_xact_lock(hashtextextended('figures_by_day ' || tenant, 0));
  with
    due as (
      select f.kind, f.day from public.figures_by_day f where f.tenant_id = tenant and f.fresh
      group by f.kind, f.day order by f.kind, f.day limit at_most),
    gone as (
      delete from public.figures_by_day f using due
      where f.tenant_id = tenant and f.kind = due.kind and f.day = due.day returning f.*),
    put as (
      insert into public.figures_by_day
        (tenant_id, kind, day, keys, days, cases, judged, upheld, upheld_cases, judged_cases, fresh)
      select tenant, g.kind, g.day, g.keys, g.days, sum(g.cases), sum(g.judged), sum(g.upheld), sum(g.upheld_cases),
        sum(g.judged_cases), false
      from gone g group by g.kind, g.day, g.keys, g.days
      having (sum(g.cases), sum(g.judged), sum(g.upheld), sum(g.upheld_cases), sum(g.judged_cases)) <> (0, 0, 0, 0, 0)
      order by g.kind, g.day)
  select count(*) into n from gone;
  return n;
end $$;
grant execute on function app.put_days_together to gehoor_worker;

-- Whoever makes a trigger has to be allowed to call its function; only then.
grant execute on function app.count_by_day to session_user;
reset role;

create trigger count_new_by_day after insert on cases for each row
  when (new.phase = 'closed') execute function app.count_by_day();
create trigger count_by_day after update on cases for each row
  when ((old.phase = 'closed' or new.phase = 'closed')
    and (old.phase, old.barred, old.circle, old.received_on, old.closed_on, old.first_answered_on, old.promised_on,
      old.extended, old.outcome, old.department, old.subjects, old.causes, old.points)
    is distinct from (new.phase, new.barred, new.circle, new.received_on, new.closed_on, new.first_answered_on,
      new.promised_on, new.extended, new.outcome, new.department, new.subjects, new.causes, new.points))
  execute function app.count_by_day();
-- A whole organisation that is removed takes its figures with it.
create trigger count_gone_by_day after delete on cases for each row
  when (old.phase = 'closed' and current_user <> 'gehoor_eraser') execute function app.count_by_day();

set local role gehoor_gate;
revoke execute on function app.count_by_day from session_user;
reset role;
revoke create on schema app from gehoor_gate;

-- Every case that was closed. Whoever owns the table reads by organisation as well.
do $$
declare
  every uuid[];
  one uuid;
begin
  perform set_config('role', 'gehoor_gate', true);
  every := array(select t.id from public.tenants t);
  perform set_config('role', 'none', true), set_config('work_mem', '128MB', true);
  foreach one in array every loop
    perform set_config('app.tenant_id', one::text, true);
    perform app.count_days_again();
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;

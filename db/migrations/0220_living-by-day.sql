-- What goes on of cases, and what bodies outside found, counted by day: of each case what it comes to stands beside it, small, and
-- of cases that everybody here may see it stands summed by day as well (0172), open or closed: it changes by events alone, never
-- because a day passes. So its figures read as many rows as there are days, however many cases are followed.

-- Each { kind, day, keys }, as `livingCountsOf` has it; null where there is none.
alter table cases add column living jsonb;
drop index cases_followed;
-- Those that are not summed.
create index cases_living_apart on cases (tenant_id, id) where living is not null and (barred <> '{}' or circle is not null);

alter table figures_by_day drop constraint figures_by_day_kind_check;
alter table figures_by_day add constraint figures_by_day_kind_check check (kind in ('received', 'answered', 'closed', 'undated', 'open',
  'subject', 'cause', 'causes', 'department', 'promised', 'verdict'));

-- What is summed of a case: nothing while it is not for everybody.
create function app.living_of(barred uuid[], circle uuid[], living jsonb) returns table (kind text, day date, keys text[])
language sql immutable parallel safe begin atomic
  select l.kind, l.day, l.keys from jsonb_to_recordset(coalesce(living, '[]')) as l(kind text, day date, keys text[])
  where barred = '{}' and circle is null;
end;

-- As in 0172, with what goes on.
create or replace function app.count_days_again() returns void
language plpgsql set search_path = pg_catalog, pg_temp set enable_memoize = off as $$
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
    cross join lateral app.counted_under(a.department, a.subjects, a.causes, a.points) u
    union all
    select l.kind, l.day, l.keys, null, 1, 0, 0, 0, 0
    from public.cases c cross join lateral app.living_of(c.barred, c.circle, c.living) l
    where c.tenant_id = tenant and c.living is not null) f
  group by f.kind, f.day, f.keys, f.days
  having (sum(f.cases), sum(f.judged), sum(f.upheld), sum(f.upheld_cases), sum(f.judged_cases)) <> (0, 0, 0, 0, 0)
  order by f.kind, f.day;
end $$;

revoke execute on function app.living_of from public;
grant execute on function app.living_of to gehoor_worker, gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- What the case was counted as goes off, what it is counted as now comes on.
create function app.count_living_by_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before public.cases;
  after public.cases;
begin
  if tg_op <> 'INSERT' then before := old; end if;
  if tg_op <> 'DELETE' then after := new; end if;
  insert into public.figures_by_day
    (tenant_id, kind, day, keys, days, cases, judged, upheld, upheld_cases, judged_cases, fresh)
  select coalesce(after.tenant_id, before.tenant_id), f.kind, f.day, f.keys, null, sum(f.way), 0, 0, 0, 0, true
  from (
    select -1 as way, b.* from app.living_of(before.barred, before.circle, before.living) b
    union all
    select 1, a.* from app.living_of(after.barred, after.circle, after.living) a) f
  group by f.kind, f.day, f.keys having sum(f.way) <> 0;
  return null;
end $$;

-- Whoever makes a trigger has to be allowed to call its function; only then.
grant execute on function app.count_living_by_day to session_user;
reset role;

create trigger count_new_living after insert on cases for each row
  when (new.living is not null) execute function app.count_living_by_day();
create trigger count_living after update on cases for each row
  when ((old.living is not null or new.living is not null)
    and (old.living, old.barred, old.circle) is distinct from (new.living, new.barred, new.circle))
  execute function app.count_living_by_day();
create trigger count_gone_living after delete on cases for each row
  when (old.living is not null and current_user <> 'gehoor_eraser') execute function app.count_living_by_day();

set local role gehoor_gate;
revoke execute on function app.count_living_by_day from session_user;
reset role;
revoke create on schema app from gehoor_gate;

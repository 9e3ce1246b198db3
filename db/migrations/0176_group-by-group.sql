-- A name that is not among the newest was looked for in 64 groups of cases at once, with the numbers of all of these in one list;
-- for each case that had any of them the index went through the whole list. Now each group is looked through by itself, in one
-- statement, the newest first, which ends when there are enough.
-- Only the function is made anew.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.seek_cases(wanted int[], of_part int[], worth int[], at_most int)
returns table (case_id uuid, score int, nth int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$
#variable_conflict use_column
declare
  together constant int := 8192;
  tenant uuid := app.current_tenant();
  may text := case when app.current_member() is null then 'all' else app.reach() end;
  theirs uuid[] := case may when 'case' then app.circle_cases() end;
  newest int;
  groups int[];
  present int[];
  some_ids uuid[]; some_scores int[]; some_nths int[];
  ids uuid[] := '{}'; scores int[] := '{}'; nths int[] := '{}';
begin
  if tenant is null or may = 'none' then return; end if;
  newest := (select i.nth from public.search_cases i where i.tenant_id = tenant order by i.nth desc limit 1);
  if newest is null then return; end if;
  groups := case when theirs is null then array(select generate_series(newest / together, 0, -1)) else array(
    select distinct i.nth / together from public.search_cases i where i.tenant_id = tenant and i.case_id = any(theirs)) end;
  for tier in reverse 2 .. (select min(w) from unnest(worth) w) loop
    exit when cardinality(ids) >= at_most;
    present := array(select distinct x.p from unnest(of_part, worth) as x(p, w) where x.w >= tier);
    -- Group after group in this order, until the limit: each loop goes on where the one around it is, and nothing sorts them again.
    with each_group as materialized (
      select array_agg(m) filter (where p = 1) as a1, array_agg(m) filter (where p = 2) as a2, array_agg(m) filter (where p = 3) as a3,
        array_agg(m) filter (where p = 4) as a4, array_agg(m) filter (where p = 5) as a5, array_agg(m) filter (where p = 6) as a6
      from (
        select x.p, b, x.m # ((b::bigint * 2654435761) & 2147483647)::int as m
        from unnest(wanted, of_part, worth) as x(m, p, w) cross join unnest(groups) b where x.w >= tier) marked
      group by b order by b desc),
    readable as materialized (
      select h.case_id, h.nth, h.strong from each_group g
      cross join lateral (
        -- By the marks alone: whose they are is in them, and is looked at besides.
        select i.case_id, i.nth, i.strong from public.search_cases i
        where i.marks && g.a1 and (2 <> all(present) or i.marks && g.a2) and (3 <> all(present) or i.marks && g.a3)
          and (4 <> all(present) or i.marks && g.a4) and (5 <> all(present) or i.marks && g.a5)
          and (6 <> all(present) or i.marks && g.a6)
          and coalesce(i.tenant_id = tenant, false) and (theirs is null or i.case_id = any(theirs))
          and (tier = 2 or i.nth <> all(nths))
        order by i.nth desc) h
      cross join lateral (
        select 1 from public.cases c where c.tenant_id = tenant and c.id = h.case_id offset 0) may_be_read
      limit at_most - cardinality(ids)),
    worded as materialized (
      select p, array_agg(m) filter (where w = 2) as asked, coalesce(array_agg(m) filter (where w = 1), '{}') as alike
      from unnest(wanted, of_part, worth) as x(m, p, w) group by p),
    scored as (
      select r.case_id, r.nth, (
        select sum(case when r.strong && d.asked then 5 when tier = 2 then 3 when r.strong && d.alike then 2 else 1 end)
        from worded d)::int as score
      from readable r)
    select array_agg(s.case_id), array_agg(s.score), array_agg(s.nth) into some_ids, some_scores, some_nths from scored s;
    ids := ids || coalesce(some_ids, '{}');
    scores := scores || coalesce(some_scores, '{}');
    nths := nths || coalesce(some_nths, '{}');
  end loop;
  return query select f.id, f.points, f.place from unnest(ids, scores, nths) as f(id, points, place);
end $$;

reset role;
revoke create on schema app from gehoor_gate;

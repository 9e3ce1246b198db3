-- A search stopped after twenty thousand cases with the word in them, also when its member might read none of those: older
-- ones that they may read were not found, and nobody was told. Now it ends when there are enough, or no more. Somebody from
-- outside is not led past everything: only the groups of their own cases are looked through, at once.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.seek_cases(wanted int[], of_part int[], worth int[], at_most int)
returns table (case_id uuid, score int, nth int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  together constant int := 8192;
  tenant uuid := app.current_tenant();
  may text := case when app.current_member() is null then 'all' else app.reach() end;
  theirs uuid[] := case may when 'case' then app.circle_cases() end;
  newest int;
  high int;
  low int;
  wide int;
  groups int[];
  a1 int[]; a2 int[]; a3 int[]; a4 int[]; a5 int[]; a6 int[];
  some_ids uuid[]; some_scores int[]; some_nths int[];
  ids uuid[] := '{}'; scores int[] := '{}'; nths int[] := '{}';
begin
  if tenant is null or may = 'none' then return; end if;
  newest := (select i.nth from public.search_cases i where i.tenant_id = tenant order by i.nth desc limit 1);
  if newest is null then return; end if;
  for tier in reverse 2 .. (select min(w) from unnest(worth) w) loop
    exit when cardinality(ids) >= at_most;
    high := newest / together;
    wide := 1;
    while high >= 0 and cardinality(ids) < at_most loop
      if theirs is null then
        low := greatest(high - wide + 1, 0);
        groups := array(select generate_series(low, high));
      else
        low := 0;
        groups := array(
          select distinct i.nth / together from public.search_cases i where i.tenant_id = tenant and i.case_id = any(theirs));
      end if;
      select array_agg(m) filter (where p = 1), array_agg(m) filter (where p = 2), array_agg(m) filter (where p = 3),
        array_agg(m) filter (where p = 4), array_agg(m) filter (where p = 5), array_agg(m) filter (where p = 6)
      into a1, a2, a3, a4, a5, a6
      from (
        select x.p, x.m # ((b::bigint * 2654435761) & 2147483647)::int as m
        from unnest(wanted, of_part, worth) as x(m, p, w) cross join unnest(groups) b where x.w >= tier) each_group;
      with hits as materialized (
        -- By the marks alone: whose they are is in them, and is looked at besides.
        select i.case_id, i.nth, i.strong from public.search_cases i
        where i.marks && a1 and (a2 is null or i.marks && a2) and (a3 is null or i.marks && a3)
          and (a4 is null or i.marks && a4) and (a5 is null or i.marks && a5) and (a6 is null or i.marks && a6)
          and coalesce(i.tenant_id = tenant, false) and (theirs is null or i.case_id = any(theirs))
          and (tier = 2 or i.nth <> all(nths))),
      readable as materialized (
        select h.case_id, h.nth, h.strong from (select * from hits order by nth desc) h cross join lateral (
          select 1 from public.cases c where c.tenant_id = tenant and c.id = h.case_id offset 0) may_be_read
        order by h.nth desc limit at_most - cardinality(ids)),
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
      high := low - 1;
      -- A word of which the newest groups gave too few is rare: the next look takes in four times as many of them.
      wide := wide * 4;
    end loop;
  end loop;
  return query select f.id, f.points, f.place from unnest(ids, scores, nths) as f(id, points, place);
end $$;

reset role;
revoke create on schema app from gehoor_gate;

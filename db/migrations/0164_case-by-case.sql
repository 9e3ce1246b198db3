-- What hangs on a case is as visible as the case, and the case is looked up by its key. Without statistics, right after a
-- restore, the planner took a handful of rows for thousands and read every case of the organisation into memory instead, to
-- look them up there. "offset 0" says nothing else than before; it only leaves no such way.
do $$
declare name text;
begin
  foreach name in array array[
    'events', 'texts', 'parties', 'messages', 'status_visits', 'submissions', 'improvement_cases', 'outsiders'
  ] loop
    execute format('alter policy not_barred on %1$I
      using ((select app.current_member()) is null or exists (
        select 1 from cases c where c.tenant_id = %1$I.tenant_id and c.id = %1$I.case_id offset 0))', name);
  end loop;
end $$;

alter policy not_barred on renderings
  using ((select app.current_member()) is null or exists (
    select 1 from messages m where m.tenant_id = renderings.tenant_id and m.id = renderings.message_id offset 0));
alter policy not_barred on people
  using ((select app.current_member()) is null or exists (
    select 1 from parties p where p.tenant_id = people.tenant_id and p.person_id = people.id offset 0));
alter policy not_barred on access_log
  using ((select app.current_member()) is null or case_id is null or exists (
    select 1 from cases c where c.tenant_id = access_log.tenant_id and c.id = access_log.case_id offset 0));
alter policy not_barred_shown on access_log
  using ((select app.current_member()) is null or shown_cases is null or not exists (
    select 1 from unnest(shown_cases) shown (id) where not exists (
      select 1 from cases c where c.tenant_id = access_log.tenant_id and c.id = shown.id offset 0)));

-- Who came from outside reads by their own cases, however many the organisation has; and can be let go.
grant delete on outsiders to gehoor_web;

-- Asked for each statement on members: by the ids of the few cases, never by a look through all of them.
create or replace function app.circle_people() returns uuid[] language sql stable set search_path = pg_catalog, pg_temp
return coalesce((
  select array_agg(distinct who) from (
    -- Each by its key, whatever the planner knows of the table: what is large beside it may have come just now.
    select unnest((
      select c.barred || c.handler from public.cases c where c.tenant_id = app.current_tenant() and c.id = mine.id)) as who
    from unnest(app.circle_cases()) as mine(id)
    union
    select (e.actor->>'member')::uuid from public.events e
    where e.tenant_id = app.current_tenant() and e.case_id = any((select app.circle_cases())::uuid[])
      and e.actor->>'kind' = 'member') them), '{}');

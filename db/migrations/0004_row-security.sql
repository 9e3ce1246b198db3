-- The walls: which rows there are at all, for whoever asks. `app.tenant_id` and `app.member_id` hold for one transaction
-- and are set by inTenant; when unset, empty or garbage there is no tenant, and so there are no rows.

create function app.current_tenant() returns uuid language sql stable parallel safe
  return case when pg_input_is_valid(current_setting('app.tenant_id', true), 'uuid')
    then current_setting('app.tenant_id', true)::uuid end;

create function app.current_member() returns uuid language sql stable parallel safe
  return case when pg_input_is_valid(current_setting('app.member_id', true), 'uuid')
    then current_setting('app.member_id', true)::uuid end;

-- `(select …)` makes the setting be read once a statement instead of once a row.
do $$
declare name text;
begin
  foreach name in array array[
    'members', 'function_holders', 'invitations', 'procedure_drafts', 'procedure_versions', 'cases', 'events', 'people',
    'texts', 'parties', 'messages', 'renderings', 'status_visits', 'submissions', 'improvements', 'improvement_cases',
    'access_log'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', name);
  end loop;
end $$;

alter table tenants enable row level security;
alter table tenants force row level security;
create policy own_tenant on tenants using (id = (select app.current_tenant()))
  with check (id = (select app.current_tenant()));

-- A member who is, or may be, the subject of a case, or who stands outside its circle, does not see it or change it.
-- Whoever has just put themselves outside can still finish what they are writing: hence `with check (true)`.
create policy not_barred on cases as restrictive
  using (
    (select app.current_member()) is null
    or (
      not barred @> array[(select app.current_member())]
      and (circle is null or circle @> array[(select app.current_member())])
    )
  )
  with check (true);

-- What hangs on a case is as visible as the case: the row is looked up by its key, under the policy above.
do $$
declare name text;
begin
  foreach name in array array[
    'events', 'texts', 'parties', 'messages', 'status_visits', 'submissions', 'improvement_cases'
  ] loop
    execute format('create policy not_barred on %1$I as restrictive
      using ((select app.current_member()) is null or exists (
        select 1 from cases c where c.tenant_id = %1$I.tenant_id and c.id = %1$I.case_id))
      with check (true)', name);
  end loop;
end $$;

create policy not_barred on renderings as restrictive
  using ((select app.current_member()) is null or exists (
    select 1 from messages m where m.tenant_id = renderings.tenant_id and m.id = renderings.message_id))
  with check (true);

-- Someone is known through the cases they are in.
create policy not_barred on people as restrictive
  using ((select app.current_member()) is null or exists (
    select 1 from parties p where p.tenant_id = people.tenant_id and p.person_id = people.id))
  with check (true);

-- Not for the function that writes the log: it has to see the last line, whatever that was about.
create policy not_barred on access_log as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or case_id is null or exists (
    select 1 from cases c where c.tenant_id = access_log.tenant_id and c.id = access_log.case_id))
  with check (true);

-- Grants already forbid this; the trigger also stops an owner who is in a hurry.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create trigger only_grows before update or delete or truncate on events
  for each statement execute function app.refuse_change();
create trigger only_grows before update or delete or truncate on procedure_versions
  for each statement execute function app.refuse_change();
create trigger only_grows before update or delete or truncate on access_log
  for each statement execute function app.refuse_change();

-- A list shows people of many cases at once: its one line in the log says of which, so that who saw a case can be told
-- whatever screen it was on.

alter table access_log add column shown_cases uuid[];

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- Lines from before keep the bytes they were hashed over.
create or replace function app.access_line_bytes(line access_log) returns text
language sql stable set search_path = pg_catalog, pg_temp
return (jsonb_build_array(line.tenant_id, line.seq,
  to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  line.actor, line.purpose, line.screen, line.case_id, line.object, line.fields)
  || case when line.shown_cases is null then '[]' else jsonb_build_array(line.shown_cases) end)::text;

-- The lock comes first and the last line is read after it, in a statement of its own: a snapshot from before the wait would
-- chain two lines to the same one.
create function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
  line_object text, line_fields text[], line_shown uuid[])
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  line public.access_log;
  last public.access_log;
begin
  perform pg_advisory_xact_lock(hashtextextended('access_log ' || app.current_tenant(), 0));
  select * into last from public.access_log l where l.tenant_id = app.current_tenant() order by l.seq desc limit 1;
  line.tenant_id := app.current_tenant();
  line.seq := coalesce(last.seq, 0) + 1;
  line.at := now();
  line.actor := line_actor;
  line.purpose := line_purpose;
  line.screen := line_screen;
  line.case_id := line_case;
  line.object := line_object;
  line.fields := line_fields;
  line.shown_cases := line_shown;
  line.prev_hash := coalesce(last.hash, '');
  line.hash := encode(sha256(convert_to(line.prev_hash || app.access_line_bytes(line), 'UTF8')), 'hex');
  insert into public.access_log values (line.*);
end $$;

create or replace function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
  line_object text, line_fields text[])
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.write_access_line(line_actor, line_purpose, line_screen, line_case, line_object, line_fields, null);
end $$;

grant execute on function app.write_access_line(jsonb, text, text, uuid, text, text[], uuid[])
  to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

-- As for a line about one case: whoever may not know of a case does not read that a colleague saw it.
create policy not_barred_shown on access_log as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or shown_cases is null or not exists (
    select 1 from unnest(shown_cases) shown (id) where not exists (
      select 1 from cases c where c.tenant_id = access_log.tenant_id and c.id = shown.id)))
  with check (true);

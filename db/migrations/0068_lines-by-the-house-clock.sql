-- Lines about a list are dated by the house's clock as well, and one function writes every line.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
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
  line.at := app.now();
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

reset role;
revoke create on schema app from gehoor_gate;

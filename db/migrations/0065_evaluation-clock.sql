-- The clock of an evaluation: how far the house's clock is ahead of the server's. Empty in production, where the owner alone
-- could fill it and nothing of ours does. Whatever asks the time inside the database asks here, so that lines and rows tell
-- the same time as the pages do.
create table app.evaluation_clock (
  only_one boolean primary key default true check (only_one),
  ahead_ms bigint not null
);
grant select on app.evaluation_clock to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.now() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
return pg_catalog.now() + coalesce((select ahead_ms from app.evaluation_clock), 0) * interval '1 millisecond';
grant execute on function app.now to gehoor_web, gehoor_worker;

-- As it was, with the house's clock.
create or replace function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
  line_object text, line_fields text[])
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
  line.prev_hash := coalesce(last.hash, '');
  line.hash := encode(sha256(convert_to(line.prev_hash || app.access_line_bytes(line), 'UTF8')), 'hex');
  insert into public.access_log values (line.*);
end $$;

reset role;
revoke create on schema app from gehoor_gate;

alter policy gate_sweeps on status_visits
  using (created_at < (select app.now()) - interval '1 day'
    and coalesce(opened_at, created_at) < (select app.now()) - interval '1 day');

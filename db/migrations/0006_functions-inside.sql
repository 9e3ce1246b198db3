-- Functions that are called inside a tenant's transaction.

grant create on schema app to gehoor_gate, gehoor_worker;
set local role gehoor_worker;

-- The queue makes this table itself, but begins with `create schema`, which the worker's role may not. Made here, it finds
-- it empty and goes on from there.
create table if not exists graphile_worker.migrations (
  id int primary key,
  ts timestamptz not null default now(),
  breaking boolean not null default false
);

-- Puts a job in the queue, in the caller's transaction. Belongs to the worker's role, which owns the queue; a closed list
-- of tasks, so that nobody can have the worker do something else.
create function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null or task not in ('send-message', 'send-account-mail', 'take-due-steps', 'grow-demo') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key);
end $$;
revoke execute on function app.enqueue from public;
grant execute on function app.enqueue to gehoor_web, gehoor_gate;

set local role gehoor_gate;

-- What the hash of a line is over; verifying it uses the same.
create function app.access_line_bytes(line access_log) returns text
language sql stable set search_path = pg_catalog, pg_temp
return jsonb_build_array(line.tenant_id, line.seq,
  to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  line.actor, line.purpose, line.screen, line.case_id, line.object, line.fields)::text;
grant execute on function app.access_line_bytes to gehoor_web, gehoor_worker;

-- Adds one line to the chain of the tenant whose transaction this is. The lock comes first and the last line is read after
-- it, in a statement of its own: a snapshot from before the wait would chain two lines to the same one.
create function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
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
  line.at := now();
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
grant execute on function app.write_access_line to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate, gehoor_worker;

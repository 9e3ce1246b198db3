-- Two migrations made this function anew, each for tasks of its own: here are all of them.

grant create on schema app to gehoor_worker;
set local role gehoor_worker;

create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null
    or task not in ('send-message', 'send-code', 'send-account-mail', 'take-due-steps', 'grow-demo', 'make-copy',
      'hand-over-cases') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key,
    queue_name => case task when 'make-copy' then 'copies' end);
end $$;

reset role;
revoke create on schema app from gehoor_worker;

-- When an organisation closes, whoever closes it may be kept out of complaints that a colleague, or somebody from outside,
-- may read: these are in no copy that the owner took. The worker makes a copy of just those for who may read them.

alter table copies add column of_cases uuid[];
-- One at a time for each person, of everything and at closing apart: one does not stand in the way of the other.
drop index copies_under_way;
create unique index copies_under_way on copies (tenant_id, asked_by, (of_cases is null)) where state in ('waiting', 'making');
grant insert on copies to gehoor_worker;

grant create on schema app to gehoor_worker;
set local role gehoor_worker;

create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null
    or task not in ('send-message', 'send-code', 'send-account-mail', 'take-due-steps', 'grow-demo', 'make-copy',
      'hand-over-cases', 'look-over', 'hear-again', 'copies-at-closing') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key,
    queue_name => case task when 'make-copy' then 'copies' when 'look-over' then 'look-over' end,
    max_attempts => case task when 'look-over' then 1 end);
end $$;

reset role;
revoke create on schema app from gehoor_worker;

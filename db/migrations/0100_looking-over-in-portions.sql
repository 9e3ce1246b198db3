-- Looking over takes as long as there are complaints, so that what a request cannot do at once is the worker's. Each coming,
-- coming back, renaming or change of role is a round of its own: nobody is taken for looked over by the round before it.

alter table members add column look_round int not null default 0;

create or replace function app.look_again() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    -- Before an organisation has published there is no complaint that anybody could be in.
    new.looked_over := new.role <> 'outsider' and exists (select 1 from public.tenants t where t.id = new.tenant_id and t.state = 'setting-up');
  else
    new.looked_over := false;
    new.look_round := old.look_round + 1;
    if old.state = 'left' and new.state = 'active' then
      -- They come back under the name they have now.
      new.name := coalesce((select u.name from public.users u where u.id = new.user_id), new.name);
    end if;
    if new.name <> old.name then
      insert into public.member_names (tenant_id, member_id, name) values (old.tenant_id, old.id, old.name)
      on conflict do nothing;
    end if;
  end if;
  if tg_op = 'INSERT' or (old.state = 'left' and new.state = 'active') then
    new.let_in_by := (select i.invited_by from public.invitations i
      where i.tenant_id = new.tenant_id and i.email = lower(new.email) and i.accepted_at is not null
      order by i.accepted_at desc limit 1);
  end if;
  return new;
end $$;

-- Open cases that nobody handles, found without a look at those that somebody does.
create index cases_unhandled on cases (tenant_id, id) where handler is null and phase <> 'closed';
-- The cases that somebody is kept out of, closed ones too: whom they let in is kept out of the same.
create index cases_kept on cases (tenant_id, id) where barred <> '{}';

grant create on schema app to gehoor_worker;
set local role gehoor_worker;

-- `look-over` stands in its own row, as when the clock begins it: one at a time, and at most one more waiting.
create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null
    or task not in ('send-message', 'send-code', 'send-account-mail', 'take-due-steps', 'grow-demo', 'make-copy',
      'hand-over-cases', 'look-over', 'hear-again') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key,
    queue_name => case task when 'make-copy' then 'copies' when 'look-over' then 'look-over' end,
    max_attempts => case task when 'look-over' then 1 end);
end $$;

reset role;
revoke create on schema app from gehoor_worker;

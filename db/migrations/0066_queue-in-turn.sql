-- Whose turn it is. The queue holds kicks, in the order in which they came; what is done next is decided here, so that an
-- organisation with thousands of due mails or cases takes its turn like any other.

-- app.next_due_message: the longest due of one organisation.
create index messages_turn on messages (tenant_id, next_attempt_at) where state in ('waiting', 'sending');
-- app.due_cases_in_turn: likewise.
create index cases_turn on cases (tenant_id, next_step_at) where next_step_at is not null;

grant create on schema app to gehoor_gate, gehoor_worker;
set local role gehoor_gate;

-- The longest due mail of the organisation whose turn it is: the first one after the one that was served last, in a circle.
-- One probe of the index an organisation that has anything to send, whatever the size of its pile.
create function app.next_due_message(at timestamptz, after_tenant uuid, busy uuid[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  served uuid := coalesce(after_tenant, '00000000-0000-0000-0000-000000000000');
  here uuid := served;
  is_second_lap boolean := false;
  found_id uuid;
begin
  loop
    select m.tenant_id into here from public.messages m
    where m.state in ('waiting', 'sending') and m.tenant_id > here order by m.tenant_id limit 1;
    if not found then
      if is_second_lap then return null; end if;
      is_second_lap := true;
      here := '00000000-0000-0000-0000-000000000000';
      continue;
    end if;
    select m.id into found_id from public.messages m
    where m.tenant_id = here and m.state in ('waiting', 'sending') and m.next_attempt_at <= at
      and (m.state = 'waiting' or m.lease_until <= at) and m.id <> all(busy)
    order by m.next_attempt_at limit 1;
    if found then return jsonb_build_object('tenantId', here, 'messageId', found_id); end if;
    if is_second_lap and here >= served then return null; end if;
  end loop;
end $$;

-- A portion of what is due: at most `each` of an organisation, the longest due first. `besides` were tried and failed.
create function app.due_cases_in_turn(at timestamptz, each int, at_most int, besides uuid[]) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  with recursive owing as (
    (select c.tenant_id from cases c where c.next_step_at is not null order by c.tenant_id limit 1)
    union all
    select (select c.tenant_id from cases c where c.next_step_at is not null and c.tenant_id > h.tenant_id
      order by c.tenant_id limit 1)
    from owing h where h.tenant_id is not null
  ), due as (
    select d.tenant_id, d.id, d.turn, d.next_step_at from owing h, lateral (
      select c.tenant_id, c.id, c.next_step_at, row_number() over (order by c.next_step_at) as turn
      from cases c
      where c.tenant_id = h.tenant_id and c.next_step_at is not null and c.next_step_at <= at and c.id <> all(besides)
      order by c.next_step_at limit each) d
    order by d.turn, d.next_step_at limit at_most
  )
  select coalesce(jsonb_agg(jsonb_build_object('tenantId', tenant_id, 'caseId', id) order by turn, next_step_at), '[]')
  from due;
end;

-- Since when the longest waiting thing of each kind should have been done; null when nothing waits.
create function app.waiting_since() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object(
    'accountMail', (select min(m.next_attempt_at) from account_mails m where m.state in ('waiting', 'sending')),
    'caseMail', (select min(m.next_attempt_at) from messages m where m.state in ('waiting', 'sending')),
    'dueSteps', (select min(c.next_step_at) from cases c where c.next_step_at is not null));
end;

-- "Since" begins anew after a minute of silence: what piled up while nobody was there is not the fault of who is there now.
-- A sign never goes back, unless the clock itself was set back: by more than a minute nobody is merely late.
create or replace function app.beat(beat_name text, beat_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into heartbeats (name, at)
  select beat_name || ' since', beat_at
  where not exists (select 1 from heartbeats k where k.name = beat_name
    and k.at between beat_at - interval '1 minute' and beat_at + interval '1 minute')
  on conflict (name) do update set at = excluded.at;
  insert into heartbeats as h (name, at) values (beat_name, beat_at)
  on conflict (name) do update set at =
    case when h.at > excluded.at + interval '1 minute' then excluded.at else greatest(h.at, excluded.at) end;
end;
grant execute on function app.beat, app.waiting_since to gehoor_web;
grant execute on function app.waiting_since, app.next_due_message, app.due_cases_in_turn to gehoor_worker;

reset role;
set local role gehoor_worker;

-- Codes have a task of their own, with hands of their own; see lib/jobs/tasks.
create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task is null
    or task not in ('send-message', 'send-code', 'send-account-mail', 'take-due-steps', 'grow-demo',
    'make-copy', 'hand-over-cases') then
    raise exception 'no such task: %', task using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(task, payload => payload::json, run_at => run_at, job_key => job_key,
    queue_name => case task when 'make-copy' then 'copies' end);
end $$;

reset role;
revoke create on schema app from gehoor_gate, gehoor_worker;

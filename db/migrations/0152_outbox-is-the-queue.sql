-- What waits in the outbox needs no job beside it: a worker takes what is due, a batch of one organisation at a time.
-- Organisations go round; one whose batch cannot be taken is named, so that it waits by itself.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The batch whose turn it is: of the first organisation after the one that was served last, in a circle, without `besides`.
-- One probe of an index while nothing is due, and one more for each organisation that has anything to send. `awaited` are
-- kinds that somebody sits waiting for; they have hands of their own.
create function app.claim_due_messages(at timestamptz, lease timestamptz, after_tenant uuid, besides uuid[], awaited text[],
  at_most int) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  served uuid := coalesce(after_tenant, nobody);
  here uuid := served;
  is_second_lap boolean := false;
  claimed jsonb;
begin
  if not exists (select 1 from public.messages m where m.state in ('waiting', 'sending') and m.next_attempt_at <= at
    and (m.state = 'waiting' or m.lease_until <= at)) then return null; end if;
  if not app.is_itself() then
    perform app.declare_restored(at);
    return null;
  end if;
  loop
    if is_second_lap and here >= served then return null; end if;
    select m.tenant_id into here from public.messages m
    where m.state in ('waiting', 'sending') and m.tenant_id > here order by m.tenant_id limit 1;
    if not found then
      if is_second_lap then return null; end if;
      is_second_lap := true;
      here := nobody;
      continue;
    end if;
    continue when here = any(besides);
    begin
      with due as (
        select m.id from public.messages m
        where m.tenant_id = here and m.state in ('waiting', 'sending') and m.next_attempt_at <= at
          and (m.state = 'waiting' or m.lease_until <= at) and m.kind <> all(awaited)
        order by m.next_attempt_at limit at_most for update skip locked
      ), taken as (
        update public.messages m set state = 'sending', attempts = m.attempts + 1, lease_until = lease,
          unsure_times = m.unsure_times + (m.state = 'sending')::int,
          unsure_since = case when m.state = 'sending' then coalesce(m.unsure_since, m.lease_until) else m.unsure_since end
        from due where m.tenant_id = here and m.id = due.id
        returning m.created_at, m.id, jsonb_build_object('tenantId', m.tenant_id, 'caseId', m.case_id, 'messageId', m.id,
          'cause', m.cause, 'kind', m.kind, 'partyId', m.party_id, 'memberId', m.member_id, 'textId', m.text_id,
          'attempts', m.attempts, 'unsureSince', m.unsure_since, 'unsureTimes', m.unsure_times, 'released', m.released,
          'carriedBy', m.carried_by, 'lastToday', m.last_today, 'createdAt', m.created_at) as it
      )
      select jsonb_agg(t.it order by t.created_at, t.id) into claimed from taken t;
    exception when others then
      return jsonb_build_object('tenantId', here, 'messages', '[]'::jsonb, 'fault', sqlstate);
    end;
    if claimed is not null then
      return jsonb_build_object('tenantId', here, 'messages', claimed, 'fault', null);
    end if;
  end loop;
end $$;

-- What somebody sits waiting for and should have gone by now, the longest overdue first: what lost its job.
create function app.due_awaited(at timestamptz, awaited text[], at_most int) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(array_agg(due.id), '{}') from (
    select id from messages
    where state in ('waiting', 'sending') and next_attempt_at <= at and (state = 'waiting' or lease_until <= at)
      and kind = any(awaited)
    order by next_attempt_at limit at_most) due;
end;

drop function app.next_due_message(timestamptz, uuid, uuid[]);
drop function app.due_messages(timestamptz, int);
grant execute on function app.claim_due_messages, app.due_awaited to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

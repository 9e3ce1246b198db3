-- What has not left is an index for those who look for it: the queue and the list of messages. They say so by a clause that is
-- always true, and everybody else finds messages by their keys. The planner takes what has not left for a handful, as it was
-- when it last looked; while notices gather there are thousands, and each batch went past all of them for each of its mails.
-- Always true, or a mail would wait unseen: an attempt is counted when it begins and taken back once at most.
alter table messages add constraint messages_attempts_counted check (attempts >= 0);
drop index messages_unsent, messages_due, messages_turn, messages_not_sent, messages_gathering;
create index messages_due on messages (next_attempt_at) where state in ('waiting', 'sending') and attempts >= 0;
create index messages_turn on messages (tenant_id, next_attempt_at) where state in ('waiting', 'sending') and attempts >= 0;
create index messages_not_sent on messages (tenant_id, state, created_at desc, id desc) where state <> 'sent' and attempts >= 0;
create index messages_gathering on messages (tenant_id, member_id)
  where state = 'waiting' and last_problem = 'gathering' and member_id is not null and attempts >= 0;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- As before, each with that clause where it looks for what has not left.
create or replace function app.let_notices_gather(tenant uuid, at timestamptz, patient text[], gathering interval, at_most int)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  with due as (
    select m.id, m.member_id, m.kind, m.released, m.last_problem from public.messages m
    where m.tenant_id = tenant and m.state = 'waiting' and m.attempts >= 0 and m.next_attempt_at <= at
    order by m.next_attempt_at limit at_most
  ), fresh as (
    select d.id, d.member_id from due d
    where d.member_id is not null and d.kind = any(patient) and d.last_problem is null and not d.released
  ), noticed as (
    select readers.member_id, l.sent_at as last_at from (select distinct member_id from fresh) readers
    cross join lateral (
      select s.sent_at from public.messages s
      where s.tenant_id = tenant and s.member_id = readers.member_id and s.state = 'sent'
      order by s.sent_at desc limit 1) l
    where l.sent_at > at - gathering and l.sent_at <= at
  ), picked as (
    select m.id, n.last_at from fresh f join noticed n on n.member_id = f.member_id
    join public.messages m on m.tenant_id = tenant and m.id = f.id and m.state = 'waiting'
    for update of m skip locked
  )
  update public.messages m set next_attempt_at = p.last_at + gathering, last_problem = 'gathering'
  from picked p where m.tenant_id = tenant and m.id = p.id;
end $$;

create or replace function app.claim_due_messages(at timestamptz, lease timestamptz, after_tenant uuid, besides uuid[], awaited text[],
  at_most int, patient text[], gathering_ms int) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  served uuid := coalesce(after_tenant, nobody);
  here uuid := served;
  is_second_lap boolean := false;
  claimed jsonb;
begin
  if not exists (select 1 from public.messages m where m.state in ('waiting', 'sending') and m.attempts >= 0
    and m.next_attempt_at <= at and (m.state = 'waiting' or m.lease_until <= at)) then return null; end if;
  if not app.is_itself() then
    perform app.declare_restored(at);
    return null;
  end if;
  loop
    if is_second_lap and here >= served then return null; end if;
    select m.tenant_id into here from public.messages m
    where m.state in ('waiting', 'sending') and m.attempts >= 0 and m.tenant_id > here order by m.tenant_id limit 1;
    if not found then
      if is_second_lap then return null; end if;
      is_second_lap := true;
      here := nobody;
      continue;
    end if;
    continue when here = any(besides);
    begin
      -- More than one batch of them, so that those which wait leave room for others.
      perform app.let_notices_gather(here, at, patient, gathering_ms * interval '1 millisecond', 4 * at_most);
      with due as (
        select m.id, m.case_id, m.member_id, m.kind from public.messages m
        where m.tenant_id = here and m.state in ('waiting', 'sending') and m.attempts >= 0 and m.next_attempt_at <= at
          and (m.state = 'waiting' or m.lease_until <= at) and m.kind <> all(awaited)
        order by m.next_attempt_at limit at_most for update skip locked
      ), along as (
        select m.id from public.messages m
        where m.tenant_id = here and m.state = 'waiting' and m.last_problem = 'gathering' and m.attempts >= 0
          and m.member_id = any(array(select d.member_id from due d where d.member_id is not null))
          and exists (select 1 from due d where d.member_id = m.member_id and (d.kind = any(patient) or d.case_id = m.case_id))
        order by m.created_at limit 100 for update skip locked
      ), taken as (
        update public.messages m set state = 'sending', attempts = m.attempts + 1, lease_until = lease,
          unsure_times = m.unsure_times + (m.state = 'sending')::int,
          unsure_since = case when m.state = 'sending' then coalesce(m.unsure_since, m.lease_until) else m.unsure_since end
        from (select d.id from due d union select a.id from along a) it where m.tenant_id = here and m.id = it.id
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


create or replace function app.due_awaited(at timestamptz, awaited text[], at_most int) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(array_agg(due.id), '{}') from (
    select id from messages
    where state in ('waiting', 'sending') and attempts >= 0 and next_attempt_at <= at
      and (state = 'waiting' or lease_until <= at)
      and kind = any(awaited)
    order by next_attempt_at limit at_most) due;
end;

create or replace function app.waiting_since() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object(
    'accountMail', (select min(m.next_attempt_at) from account_mails m where m.state in ('waiting', 'sending')),
    'caseMail', (select min(m.next_attempt_at) from messages m where m.state in ('waiting', 'sending') and m.attempts >= 0),
    'dueSteps', (select min(c.next_step_at) from cases c where c.next_step_at is not null),
    'unsealedLines', (select min(l.at) from access_log l where l.seq is null));
end;

reset role;
revoke create on schema app from gehoor_gate;

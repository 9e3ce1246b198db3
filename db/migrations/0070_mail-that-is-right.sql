-- What a mail went through beside its state: attempts of which nobody knows whether they arrived, a person's word that it
-- may go after all, the mail of another case that says it too, and for which address and link it was written.

alter table messages
  -- The first attempt that may have arrived, and how many there were.
  add column unsure_since timestamptz,
  add column unsure_times int not null default 0,
  -- Somebody had it sent in spite of what kept it back.
  add column released boolean not null default false,
  -- Several cases of one address nobody confirmed share a mail: this one is said in that one.
  add column carried_by uuid,
  -- The last acknowledgement that this address gets today: it says so.
  add column last_today boolean not null default false,
  add foreign key (tenant_id, carried_by) references messages;
-- Those that are said in this one.
create index messages_carried on messages (tenant_id, carried_by) where carried_by is not null;
-- app.mail_standing: the oldest that waits because nothing leaves (across tenants, by design).
create index messages_stuck on messages (created_at)
  where state = 'waiting' and last_problem in ('provider-refuses-us', 'no-connection');

alter table account_mails
  add column unsure_since timestamptz,
  add column unsure_times int not null default 0;
create index account_mails_stuck on account_mails (created_at)
  where state = 'waiting' and last_problem in ('provider-refuses-us', 'no-connection');

alter table renderings
  -- Counts how often it was written anew, because the address, the link or the language is another now.
  add column edition int not null default 1,
  -- The link's generation and the language it was written for.
  add column made_for text;
grant update on renderings to gehoor_worker;

grant update (unsure_since, unsure_times) on messages to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- As before; a worker that was killed while it had the message may have sent it: an attempt nobody knows the end of.
create or replace function app.claim_message(message_id uuid, at timestamptz, lease timestamptz) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update messages m set state = 'sending', attempts = m.attempts + 1, lease_until = lease,
    unsure_times = m.unsure_times + (m.state = 'sending')::int,
    unsure_since = case when m.state = 'sending' then coalesce(m.unsure_since, m.lease_until) else m.unsure_since end
  where m.id = message_id and (m.state = 'waiting' or (m.state = 'sending' and m.lease_until <= at))
  returning jsonb_build_object('tenantId', m.tenant_id, 'caseId', m.case_id, 'messageId', m.id, 'cause', m.cause,
    'kind', m.kind, 'partyId', m.party_id, 'memberId', m.member_id, 'textId', m.text_id, 'attempts', m.attempts,
    'unsureSince', m.unsure_since, 'unsureTimes', m.unsure_times, 'released', m.released, 'carriedBy', m.carried_by,
    'lastToday', m.last_today, 'createdAt', m.created_at);
end;

create or replace function app.claim_account_mail(mail_id uuid, at timestamptz, lease timestamptz) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_mails m set state = 'sending', attempts = m.attempts + 1, lease_until = lease,
    unsure_times = m.unsure_times + (m.state = 'sending')::int,
    unsure_since = case when m.state = 'sending' then coalesce(m.unsure_since, m.lease_until) else m.unsure_since end
  where m.id = mail_id and (m.state = 'waiting' or (m.state = 'sending' and m.lease_until <= at))
  returning jsonb_build_object('id', m.id, 'to', m.to_address, 'lang', m.lang, 'kind', m.kind, 'sealed', m.sealed,
    'attempts', m.attempts, 'unsureSince', m.unsure_since, 'unsureTimes', m.unsure_times);
end;

-- `unsure_at`: when it may have arrived, of an attempt nobody knows the end of.
create function app.account_mail_failed(mail_id uuid, problem text, next_attempt timestamptz, unsure_at timestamptz)
returns void language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_mails set unsure_since = coalesce(unsure_since, unsure_at),
    unsure_times = unsure_times + (unsure_at is not null)::int
  where id = mail_id and state = 'sending';
  select app.account_mail_failed(mail_id, problem, next_attempt);
end;

-- Whether mail leaves: the oldest that waits because the way out itself is closed, and why. Nothing of whose it is.
create function app.mail_standing() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select jsonb_build_object('since', stuck.created_at, 'problem', stuck.last_problem) from (
    (select m.created_at, m.last_problem from messages m
      where m.state = 'waiting' and m.last_problem in ('provider-refuses-us', 'no-connection')
      order by m.created_at limit 1)
    union all
    (select a.created_at, a.last_problem from account_mails a
      where a.state = 'waiting' and a.last_problem in ('provider-refuses-us', 'no-connection')
      order by a.created_at limit 1)
  ) stuck order by stuck.created_at limit 1);

grant execute on function app.account_mail_failed(uuid, text, timestamptz, timestamptz) to gehoor_worker;
grant execute on function app.mail_standing to gehoor_web, gehoor_worker;

-- A mail that was written anew has its number behind its id.
create or replace function app.remove_traces(of_users uuid[], addresses text[], mails text[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  alone text[];
begin
  with gone as (
    delete from public.users u
    where u.id = any(of_users) and not exists (select 1 from public.members m where m.user_id = u.id)
    returning u.email)
  select coalesce(array_agg(email), '{}') into alone from gone;
  delete from public.account_mails a
  where lower(a.to_address) = any(alone || addresses)
    and not exists (select 1 from public.users u where u.email = lower(a.to_address));
  delete from public.mailbox b where split_part(b.id, '.', 1) = any(mails);
  return cardinality(alone);
end $$;

reset role;
revoke create on schema app from gehoor_gate;

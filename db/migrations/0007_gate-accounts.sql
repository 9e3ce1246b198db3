-- Signing up and in: who somebody is, before there is an organisation to be in.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.user_card(u users) returns jsonb language sql stable set search_path = pg_catalog, pg_temp
return jsonb_build_object('id', u.id, 'email', u.email, 'name', u.name, 'lang', u.lang,
  'emailConfirmedAt', u.email_confirmed_at);

-- False when the address is taken.
create function app.create_user(user_id uuid, user_email text, user_name text, user_lang text, made_at timestamptz)
returns boolean language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  with made as (
    insert into users (id, email, name, lang, created_at)
    values (user_id, lower(user_email), user_name, user_lang, made_at)
    on conflict (email) do nothing returning 1
  ) select exists (select 1 from made);
end;

create function app.user_by_email(wanted text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select app.user_card(u) from users u where u.email = lower(wanted);
end;

create function app.user_by_id(wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select app.user_card(u) from users u where u.id = wanted;
end;

create function app.password_of(wanted text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('userId', p.user_id, 'hash', p.hash)
  from users u join passwords p on p.user_id = u.id where u.email = lower(wanted);
end;

create function app.set_password(of_user uuid, new_hash text, set_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into passwords (user_id, hash, changed_at) values (of_user, new_hash, set_at)
  on conflict (user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at;
end;

create function app.confirm_email(of_user uuid, confirmed_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update users set email_confirmed_at = coalesce(email_confirmed_at, confirmed_at) where id = of_user;
end;

create function app.change_user(of_user uuid, new_name text, new_lang text) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update users set name = new_name, lang = new_lang where id = of_user;
end;

create function app.create_session(session_id text, of_user uuid, expires timestamptz, made_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into sessions (id, user_id, expires_at, created_at, last_seen_at)
  values (session_id, of_user, expires, made_at, made_at);
end;

create function app.session_and_user(session_id text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('user', app.user_card(u), 'session', jsonb_build_object('userId', s.user_id,
    'expiresAt', s.expires_at, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at))
  from sessions s join users u on u.id = s.user_id where s.id = session_id and s.expires_at > at;
end;

create function app.touch_session(session_id text, seen_at timestamptz, expires timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update sessions set last_seen_at = seen_at, expires_at = expires where id = session_id;
end;

create function app.delete_session(session_id text) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from sessions where id = session_id;
end;

create function app.delete_sessions_of(of_user uuid, kept_session text default null) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from sessions where user_id = of_user and id is distinct from kept_session;
end;

create function app.create_account_token(token jsonb, made_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into account_tokens (id, user_id, tenant_id, purpose, token_sha256, email, expires_at, created_at)
  values ((token->>'id')::uuid, (token->>'userId')::uuid, (token->>'tenantId')::uuid, token->>'purpose',
    token->>'tokenSha256', lower(token->>'email'), (token->>'expiresAt')::timestamptz, made_at);
end;

-- Whether a link still works, without using it up: mail scanners follow links too.
create function app.account_token(sha256 text, for_purpose text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('id', t.id, 'userId', t.user_id, 'tenantId', t.tenant_id, 'email', t.email)
  from account_tokens t
  where t.token_sha256 = sha256 and t.purpose = for_purpose and t.used_at is null and t.expires_at > at;
end;

-- Once: of two that come at the same time, one gets it.
create function app.use_account_token(sha256 text, for_purpose text, at timestamptz) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_tokens t set used_at = at
  where t.token_sha256 = sha256 and t.purpose = for_purpose and t.used_at is null and t.expires_at > at
  returning jsonb_build_object('id', t.id, 'userId', t.user_id, 'tenantId', t.tenant_id, 'email', t.email);
end;

-- The mail and its job, together.
create function app.put_account_mail(mail jsonb, made_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into account_mails (id, to_address, lang, kind, sealed, state, next_attempt_at, created_at)
  values ((mail->>'id')::uuid, mail->>'to', mail->>'lang', mail->>'kind', mail->'sealed', 'waiting', made_at, made_at);
  select app.enqueue('send-account-mail', jsonb_build_object('mailId', mail->>'id'), job_key => 'account-mail ' || (mail->>'id'));
end;

create function app.claim_account_mail(mail_id uuid, at timestamptz, lease timestamptz) returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_mails m set state = 'sending', attempts = m.attempts + 1, lease_until = lease
  where m.id = mail_id and (m.state = 'waiting' or (m.state = 'sending' and m.lease_until <= at))
  returning jsonb_build_object('id', m.id, 'to', m.to_address, 'lang', m.lang, 'kind', m.kind, 'sealed', m.sealed,
    'attempts', m.attempts);
end;

create function app.account_mail_sent(mail_id uuid, at timestamptz, given_id text) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_mails set state = 'sent', sent_at = at, provider_id = given_id, sealed = null, lease_until = null,
    last_problem = null where id = mail_id;
end;

-- Without a next attempt it is given up, and its links are wiped as well.
create function app.account_mail_failed(mail_id uuid, problem text, next_attempt timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update account_mails set last_problem = problem, lease_until = null,
    state = case when next_attempt is null then 'failed' else 'waiting' end,
    sealed = case when next_attempt is null then null else sealed end,
    next_attempt_at = coalesce(next_attempt, next_attempt_at)
  where id = mail_id and state = 'sending';
end;

create function app.due_account_mails(at timestamptz, at_most int) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(array_agg(due.id), '{}') from (
    select id from account_mails
    where state in ('waiting', 'sending') and next_attempt_at <= at and (state = 'waiting' or lease_until <= at)
    order by next_attempt_at limit at_most) due;
end;

grant execute on function app.create_user, app.user_by_email, app.user_by_id, app.password_of, app.set_password,
  app.confirm_email, app.change_user, app.create_session, app.session_and_user, app.touch_session, app.delete_session,
  app.delete_sessions_of, app.create_account_token, app.account_token, app.use_account_token, app.put_account_mail
  to gehoor_web;
grant execute on function app.claim_account_mail, app.account_mail_sent, app.account_mail_failed, app.due_account_mails
  to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

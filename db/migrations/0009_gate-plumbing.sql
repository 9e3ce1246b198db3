-- What keeps the house running: counting attempts, signs of life, the evaluation mailbox, sweeping.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- Which attempt this is within the window that is now going on; the first is 1.
create function app.count_attempt(attempt_key text, window_seconds int, at timestamptz) returns int
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into attempts as a (key, window_start, n)
  values (attempt_key, to_timestamp(floor(extract(epoch from at) / window_seconds) * window_seconds), 1)
  on conflict (key, window_start) do update set n = a.n + 1 returning n;
end;

create function app.beat(beat_name text, beat_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into heartbeats (name, at) values (beat_name, beat_at)
  on conflict (name) do update set at = greatest(heartbeats.at, excluded.at);
end;

create function app.heartbeats() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((select jsonb_object_agg(name, at) from heartbeats), '{}');

-- A mail that is sent again under the same id is the same mail.
create function app.put_in_mailbox(mail jsonb, put_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into mailbox (id, to_address, from_address, subject, html, text, headers, at)
  values (mail->>'id', mail->>'to', mail->>'from', mail->>'subject', mail->>'html', mail->>'text',
    coalesce(mail->'headers', '{}'), put_at)
  on conflict (id) do nothing;
end;

create function app.mailbox_mails(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_agg(jsonb_build_object('id', m.id, 'to', m.to_address, 'from', m.from_address, 'subject', m.subject,
    'at', m.at) order by m.at desc, m.id desc)
  from (select * from mailbox order by at desc, id desc limit at_most) m), '[]');

create function app.mailbox_mail(wanted text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('id', m.id, 'to', m.to_address, 'from', m.from_address, 'subject', m.subject, 'html', m.html,
    'text', m.text, 'headers', m.headers, 'at', m.at)
  from mailbox m where m.id = wanted;
end;

-- What has had its time: sessions and attempts at once, links after a month (to say that one was used).
create function app.sweep_expired(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from sessions where expires_at <= at;
  delete from attempts where window_start < at - interval '2 days';
  delete from account_tokens where expires_at < at - interval '30 days';
end;

grant execute on function app.count_attempt, app.heartbeats, app.mailbox_mails, app.mailbox_mail to gehoor_web;
grant execute on function app.beat, app.put_in_mailbox, app.sweep_expired, app.count_attempt, app.heartbeats
  to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

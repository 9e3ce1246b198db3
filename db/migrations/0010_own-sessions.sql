-- Someone's own sessions, to see and to end; and tries that no longer count because the password was right after all.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.forget_attempts(attempt_key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from attempts where key = attempt_key;
end;

create function app.sessions_of(of_user uuid, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_agg(jsonb_build_object('id', s.id, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at)
    order by s.last_seen_at desc, s.id)
  from sessions s where s.user_id = of_user and s.expires_at > at), '[]');

-- Only one's own: an id of someone else's session ends nothing.
create function app.delete_session_of(of_user uuid, session_id text) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from sessions where user_id = of_user and id = session_id;
end;

grant execute on function app.forget_attempts, app.sessions_of, app.delete_session_of to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

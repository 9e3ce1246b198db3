-- A browser that opened the words of a case, or asked for a code, is forgotten a day after it was last seen; until then it
-- counts for how many codes were asked.

grant select (tenant_id, case_id, created_at, opened_at), delete on status_visits to gehoor_gate;
create policy gate_sweeps on status_visits for all to gehoor_gate
  using (created_at < now() - interval '1 day' and coalesce(opened_at, created_at) < now() - interval '1 day')
  with check (false);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- What has had its time: sessions and attempts at once, visits after a day, links after a month (to say that one was used).
create or replace function app.sweep_expired(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  delete from sessions where expires_at <= at;
  delete from attempts where window_start < at - interval '2 days';
  delete from account_tokens where expires_at < at - interval '30 days';
  delete from status_visits
    where created_at < at - interval '1 day' and coalesce(opened_at, created_at) < at - interval '1 day';
end;

reset role;
revoke create on schema app from gehoor_gate;

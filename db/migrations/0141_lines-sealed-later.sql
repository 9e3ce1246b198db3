-- Whoever reads writes that they looked, and waits for nobody: a line is written unsealed, and the worker seals what was
-- written into the organisation's chain, each minute. What was sealed before stays as it is, and the chain goes on from it.
-- Whether a line waits stands in the line itself, not in a place up to which somebody had come: one whose transaction began
-- before a sealing and ends after it is in the next.

alter table access_log
  -- In the order in which they were written; says nothing to anybody outside.
  add column entry bigint generated always as identity,
  drop constraint access_log_pkey,
  add constraint access_log_pkey primary key (tenant_id, entry),
  alter column seq drop not null,
  alter column prev_hash drop not null,
  alter column hash drop not null,
  add constraint access_log_sealed check (
    (seq is null and prev_hash is null and hash is null) or (seq > 0 and prev_hash is not null and hash is not null)),
  -- What waits is little beside what does not: cleared up by how much there is of it, not by how large the log is.
  set (autovacuum_vacuum_scale_factor = 0.02);
-- No number twice.
create unique index access_log_seq on access_log (tenant_id, seq) where seq is not null;
-- app.seal_access_lines, app.tenants_with_lines_to_seal: what waits of one organisation, and which have any.
create index access_log_to_seal on access_log (tenant_id, entry) where seq is null;
-- app.waiting_since: since when the longest waiting line waits (across tenants, by design).
create index access_log_waiting on access_log (at) where seq is null;
-- Who looked at this case.
drop index access_log_case;
create index access_log_case on access_log (tenant_id, case_id, entry) where case_id is not null;

-- Grants and policies let the gate write a seal on a line that has none, and nothing else; the trigger stops everybody who
-- is not bound by them.
create function app.refuse_all_but_a_seal() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_user = 'gehoor_gate' then
    return null;
  end if;
  if tg_op = 'DELETE' and current_user = 'gehoor_eraser' then
    return null;
  end if;
  raise exception '% only grows: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
revoke execute on function app.refuse_all_but_a_seal() from public;
drop trigger only_grows on access_log;
create trigger only_grows before update or delete or truncate on access_log
  for each statement execute function app.refuse_all_but_a_seal();

grant update (seq, prev_hash, hash) on access_log to gehoor_gate;
create policy gate_finds on access_log for select to gehoor_gate using (seq is null);
create policy sealed_once on access_log as restrictive for update to gehoor_gate
  using (seq is null) with check (seq is not null);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- One line, unsealed. Nothing is read and nothing is waited for.
create or replace function app.write_access_line(line_actor jsonb, line_purpose text, line_screen text, line_case uuid,
  line_object text, line_fields text[], line_shown uuid[])
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.access_log (tenant_id, at, actor, purpose, screen, case_id, object, fields, shown_cases)
  values (app.current_tenant(), app.now(), line_actor, line_purpose, line_screen, line_case, line_object, line_fields,
    line_shown);
end $$;

-- Seals the next lines of the tenant whose transaction this is: each over the one before. The lock is of those who seal, and
-- nobody who reads waits for it; it comes first and the last sealed line is read after it, in a statement of its own: a
-- snapshot from before the wait would chain two lines to the same one. Returns how many.
create function app.seal_access_lines(at_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  line public.access_log;
  last_seq bigint;
  last_hash text;
  sealed int := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('access_log ' || app.current_tenant(), 0));
  select l.seq, l.hash into last_seq, last_hash from public.access_log l
  where l.tenant_id = app.current_tenant() and l.seq is not null order by l.seq desc limit 1;
  for line in
    select * from public.access_log l where l.tenant_id = app.current_tenant() and l.seq is null
    order by l.entry limit at_most
  loop
    line.seq := coalesce(last_seq, 0) + 1;
    line.prev_hash := coalesce(last_hash, '');
    line.hash := encode(sha256(convert_to(line.prev_hash || app.access_line_bytes(line), 'UTF8')), 'hex');
    update public.access_log l set seq = line.seq, prev_hash = line.prev_hash, hash = line.hash
    where l.tenant_id = line.tenant_id and l.entry = line.entry and l.seq is null;
    last_seq := line.seq;
    last_hash := line.hash;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- Organisations that have lines to seal, in the order of their ids: one probe of the index each, however many lines they have.
create function app.tenants_with_lines_to_seal(last uuid, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  with recursive waiting as (
    (select l.tenant_id, 1 as n from access_log l where l.seq is null and (last is null or l.tenant_id > last)
      order by l.tenant_id limit 1)
    union all
    select (select l.tenant_id from access_log l where l.seq is null and l.tenant_id > w.tenant_id
      order by l.tenant_id limit 1), w.n + 1
    from waiting w where w.tenant_id is not null and w.n < at_most
  )
  select coalesce(jsonb_agg(tenant_id order by tenant_id) filter (where tenant_id is not null), '[]') from waiting;
end;
grant execute on function app.seal_access_lines, app.tenants_with_lines_to_seal to gehoor_worker;

-- Since when the longest waiting thing of each kind should have been done; null when nothing waits.
create or replace function app.waiting_since() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object(
    'accountMail', (select min(m.next_attempt_at) from account_mails m where m.state in ('waiting', 'sending')),
    'caseMail', (select min(m.next_attempt_at) from messages m where m.state in ('waiting', 'sending')),
    'dueSteps', (select min(c.next_step_at) from cases c where c.next_step_at is not null),
    'unsealedLines', (select min(l.at) from access_log l where l.seq is null));
end;

reset role;
revoke create on schema app from gehoor_gate;

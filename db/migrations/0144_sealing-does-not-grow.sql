-- The last sealed line, and the first that waits, are found by going along an index from its end. The gate may see two kinds of
-- lines, so that without fresh statistics the planner would rather gather the whole log and sort it: not in this function.
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- As it was: seals the next lines of the tenant whose transaction this is, each over the one before. The lock is of those who
-- seal, and nobody who reads waits for it; it comes first and the last sealed line is read after it, in a statement of its
-- own. Returns how many.
create or replace function app.seal_access_lines(at_most int) returns int
language plpgsql security definer
set enable_bitmapscan = off set enable_sort = off set search_path = pg_catalog, pg_temp as $$
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

reset role;
revoke create on schema app from gehoor_gate;

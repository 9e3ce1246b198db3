-- How many complaints came from one network, and how many acknowledgements one mailbox got: counted by the statement that files,
-- so that counting costs no transaction of its own, and what is rolled back was never counted.
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- `counts`: each { key, seconds, at, acknowledged, most, saysLast }. Says whether a mail of acknowledgement 'goes', goes as the
-- 'last', or is 'held'; refuses what is beyond `most`. Whoever files counts in the same order, so that nobody waits in a circle.
create function app.count_filing(counts jsonb) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  nth int;
  says text := 'goes';
begin
  for one in select * from jsonb_to_recordset(counts)
    as x(key text, seconds int, at timestamptz, acknowledged int, most int, "saysLast" boolean)
  loop
    insert into public.attempts as a (key, window_start, n)
    values (one.key, to_timestamp(floor(extract(epoch from one.at) / one.seconds) * one.seconds), 1)
    on conflict (key, window_start) do update set n = a.n + 1 returning n into nth;
    if nth > one.most then
      raise exception 'too many complaints' using errcode = 'program_limit_exceeded', constraint = 'filed_within_limits';
    end if;
    if nth > one.acknowledged then
      says := 'held';
    elsif nth = one.acknowledged and one."saysLast" and says = 'goes' then
      says := 'last';
    end if;
  end loop;
  return says;
end $$;

grant execute on function app.count_filing to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

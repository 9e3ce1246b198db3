-- Since when only the worker is there; whatever else leaves a sign says no more than that.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.beat(beat_name text, beat_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  insert into heartbeats (name, at)
  select 'worker since', beat_at
  where beat_name = 'worker' and not exists (select 1 from heartbeats k where k.name = 'worker'
    and k.at between beat_at - interval '1 minute' and beat_at + interval '1 minute')
  on conflict (name) do update set at = excluded.at;
  insert into heartbeats as h (name, at) values (beat_name, beat_at)
  on conflict (name) do update set at =
    case when h.at > excluded.at + interval '1 minute' then excluded.at else greatest(h.at, excluded.at) end;
end;

reset role;
revoke create on schema app from gehoor_gate;

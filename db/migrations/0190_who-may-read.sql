-- Who may read a case follows from its procedure: a case names its circle, a circle the words of which a reader needs one, and who
-- fills a function has its words at once. So nothing is written in any case when somebody comes to a function or leaves it, however
-- many cases there are; a case is written when it moves itself, in the transaction that moves it. The rules say the same in
-- lib/core/procedure/readers.ts and lib/core/case/who-reads.ts; a test holds the two beside each other.

-- Each once, by what it says: its id is made of its words, so whoever writes a case need not look for it. No case refers to it by a
-- key, which would have all that is filed at once stand at the same few rows; none is ever changed or removed before its organisation.
create table reader_circles (
  tenant_id uuid not null references tenants on delete cascade,
  id uuid not null,
  words text[] not null,
  primary key (tenant_id, id)
);
alter table reader_circles enable row level security;
alter table reader_circles force row level security;
create policy own_tenant on reader_circles using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
create policy gate_reads on reader_circles for select to gehoor_gate using (true);
grant select, insert on reader_circles to gehoor_web, gehoor_worker;
grant select on reader_circles to gehoor_gate;

-- Null: whoever handles complaints here, as every version before this said and did.
alter table cases add column readers uuid;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The words that somebody has by a function that they fill, of one department or of all.
create function app.words_of(function_id text, department_id text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return case when department_id is null then array[function_id]
  else array[function_id || '/' || department_id, function_id || '/*', '*/' || department_id] end;

-- Whether the member of this transaction handles complaints: by their role, or by a function.
create function app.handles_complaints() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
  select 1 from members m where m.tenant_id = app.current_tenant() and m.id = app.current_member()
    and (m.role in ('owner', 'manager', 'handler') or m.role <> 'outsider' and exists (
      select 1 from function_holders h where h.tenant_id = m.tenant_id and h.member_id = m.id)));

-- The circles that the member of this transaction is in; and those that nobody who may work on cases is in, for who reads instead:
-- whoever oversees, or where nobody does whoever handles complaints.
create function app.circles_read() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with
    able as (
      select m.id, m.role in ('owner', 'manager') as oversees from members m
      where m.tenant_id = app.current_tenant() and m.state = 'active' and m.looked_over and m.role in ('owner', 'manager', 'handler')),
    filled as (
      select h.member_id, app.words_of(h.function_id, h.department_id) as words
      from function_holders h where h.tenant_id = app.current_tenant()),
    mine as (
      select coalesce(array_agg(w), '{}') as words from filled f cross join lateral unnest(f.words) w
      where f.member_id = app.current_member()),
    held as (
      select coalesce(array_agg(distinct w), '{}') as words from filled f join able a on a.id = f.member_id
      cross join lateral unnest(f.words) w),
    instead as (
      select exists (select 1 from able a where a.id = app.current_member()
        and (a.oversees or not exists (select 1 from able o where o.oversees))) as is_mine)
  select coalesce(array_agg(c.id), '{}') from reader_circles c, mine, held, instead
  where c.tenant_id = app.current_tenant()
    and (c.words && mine.words or instead.is_mine and not c.words && held.words);
end;

-- Of a case from which somebody is kept out: whether nobody stands apart from it who has a function that reads it, and the member of
-- this transaction is who reads instead. Who said of a colleague that it is about them does not stand apart (F24).
create function app.reads_instead(readers uuid, barred uuid[], state jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with
    marked as (
      select p.value->>'markedBy' as id from jsonb_array_elements(state->'parties') p(value) where p.value ? 'markedBy'),
    apart as (
      select m.id, m.role in ('owner', 'manager') as oversees from members m
      where m.tenant_id = app.current_tenant() and m.state = 'active' and m.looked_over and m.role in ('owner', 'manager', 'handler')
        and m.id <> all (barred) and m.id::text not in (select k.id from marked k where k.id is not null))
  select readers is not null
    and exists (select 1 from apart a where a.id = app.current_member()
      and (a.oversees or not exists (select 1 from apart o where o.oversees)))
    and not exists (
      select 1 from apart a join function_holders h on h.tenant_id = app.current_tenant() and h.member_id = a.id
      join reader_circles c on c.tenant_id = h.tenant_id and c.id = readers
      where c.words && app.words_of(h.function_id, h.department_id));
end;

grant execute on function app.handles_complaints, app.circles_read, app.reads_instead to gehoor_web, gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

-- Numbers count what somebody may not read, too, or they would say something else to everybody; who is barred from a case is counted
-- nothing of it, by the policy beside this. Set for one statement by who counts, and answers with numbers only.
create function app.is_counting() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.counting', true), '') = 'yes';

-- Also for the gate, whose functions look for cases on behalf of a member.
create policy within_circle on cases as restrictive to gehoor_web, gehoor_worker, gehoor_gate
  using ((select app.current_member()) is null
    or case when readers is null then (select app.handles_complaints())
      else readers = any ((select app.circles_read())::uuid[]) end
    or handler = (select app.current_member())
    or id = any ((select app.circle_cases())::uuid[])
    or (barred <> '{}' and app.reads_instead(readers, barred, state))
    or (select app.is_counting()))
  with check (true);

-- Search: by what each case is found, derived from its people and texts (lib/core/search). Made by the worker within seconds;
-- what is forgotten goes in the transaction that forgets it, whoever does that.

-- Below row security no operator but those known to keep what they see to themselves may use an index; array operators are
-- not among them. So two reviewed functions of the gate look here, and hold what they find beside the cases under their
-- policies before they answer.

create table search_cases (
  tenant_id uuid not null,
  case_id uuid not null,
  -- The order in which they came, which is in which they are looked through.
  nth int not null check (nth >= 0),
  -- Numbers for words (lib/core/search/marks.ts): of an organisation, and of some thousands of its cases together.
  marks int[] not null,
  -- Those of names and subjects, of the organisation alone.
  strong int[] not null,
  -- How it was made: lower than today's is made anew.
  shape int not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases on delete cascade
);
create unique index search_cases_newest on search_cases (tenant_id, nth);
create index search_cases_shape on search_cases (tenant_id, shape, case_id);
-- app.seek_cases: each mark is of one organisation.
create index search_cases_marks on search_cases using gin (marks) with (gin_pending_list_limit = 256);

-- Words as they are written, for what was begun or typed with a slip. A word is here by way of a case that has it, of two at
-- most, and goes with it: so no word outlives the last case in which it may be read.
create table search_words (
  tenant_id uuid not null,
  word text collate "C" not null,
  case_id uuid not null,
  strong boolean not null,
  -- Numbers for what is left of it without a letter (lib/core/search/slips.ts).
  deletions int[] not null,
  primary key (tenant_id, word, case_id),
  foreign key (tenant_id, case_id) references cases on delete cascade
);
create index search_words_case on search_words (tenant_id, case_id);
-- app.words_like: each number is of one organisation.
create index search_words_deletions on search_words using gin (deletions) with (gin_pending_list_limit = 128);

-- Cases in which something was written since.
create table search_due (
  tenant_id uuid not null,
  case_id uuid not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['search_cases', 'search_words', 'search_due'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', name);
    execute format('create policy not_barred on %1$I as restrictive to gehoor_web, gehoor_worker
      using ((select app.current_member()) is null or exists (
        select 1 from cases c where c.tenant_id = %1$I.tenant_id and c.id = %1$I.case_id))
      with check (true)', name);
    execute format('grant select, insert, update, delete on %I to gehoor_worker', name);
    -- Of the gate: whatever forgets, names no tenant; and what it seeks by would not be an index condition otherwise.
    execute format('create policy gate_seeks on %I to gehoor_gate using (true) with check (true)', name);
  end loop;
end $$;
grant select, update on search_cases to gehoor_gate;
grant select, delete on search_words to gehoor_gate;
grant select, insert, update on search_due to gehoor_gate;
create policy gate_unlinks on parties for select to gehoor_gate using (true);

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- Whoever takes it away meanwhile has not read what is written here: hence the lock, which `where false` takes too.
create function app.index_again() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  it uuid;
begin
  if tg_table_name = 'cases' then it := new.id; else it := new.case_id; end if;
  insert into public.search_due (tenant_id, case_id) values (new.tenant_id, it)
  on conflict (tenant_id, case_id) do update set case_id = excluded.case_id where false;
  return null;
end $$;

create function app.text_forgotten() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.search_cases set marks = '{}', strong = '{}' where tenant_id = old.tenant_id and case_id = old.case_id;
  delete from public.search_words where tenant_id = old.tenant_id and case_id = old.case_id;
  if tg_op = 'UPDATE' then
    insert into public.search_due (tenant_id, case_id) values (old.tenant_id, old.case_id)
    on conflict (tenant_id, case_id) do update set case_id = excluded.case_id where false;
  end if;
  return null;
end $$;

-- What is only added takes nothing out of the index.
create function app.person_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  theirs uuid[] := (select array_agg(p.case_id) from public.parties p where p.tenant_id = old.tenant_id and p.person_id = old.id);
begin
  if tg_op = 'DELETE'
    or new.name is distinct from coalesce(old.name, new.name) or new.email is distinct from coalesce(old.email, new.email)
    or new.phone is distinct from coalesce(old.phone, new.phone) or new.address is distinct from coalesce(old.address, new.address)
  then
    update public.search_cases set marks = '{}', strong = '{}' where tenant_id = old.tenant_id and case_id = any(theirs);
    delete from public.search_words where tenant_id = old.tenant_id and case_id = any(theirs);
  end if;
  if tg_op = 'UPDATE' then
    insert into public.search_due (tenant_id, case_id) select distinct old.tenant_id, unnest(theirs)
    on conflict (tenant_id, case_id) do update set case_id = excluded.case_id where false;
  end if;
  return case tg_op when 'DELETE' then old end;
end $$;

-- Who is taken out of a case is found in it no longer.
create function app.party_gone() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.search_cases set marks = '{}', strong = '{}' where tenant_id = old.tenant_id and case_id = old.case_id;
  delete from public.search_words where tenant_id = old.tenant_id and case_id = old.case_id;
  return null;
end $$;

-- Organisations in whose cases something was written: one probe each.
create function app.tenants_to_index(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  with recursive written(id) as (
    (select d.tenant_id from public.search_due d order by d.tenant_id limit 1)
    union all
    select (select d.tenant_id from public.search_due d where d.tenant_id > w.id order by d.tenant_id limit 1)
    from written w where w.id is not null)
  select coalesce(jsonb_agg(w.id), '[]') from (select id from written where id is not null limit at_most) w;
end;

-- Some of those that an earlier release made, of each organisation: they are made anew as if something had been written.
create function app.index_older(below int, of_each int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  insert into public.search_due (tenant_id, case_id)
  select t.id, older.case_id from public.tenants t cross join lateral (
    select i.case_id from public.search_cases i where i.tenant_id = t.id and i.shape < below limit of_each) older
  on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end $$;

-- The best of the newest cases in which every part was found: `marks` with the part that each belongs to and what it is worth
-- (2: what was asked, 1: what is like it). Newest first until there are enough; then what is like it besides. Never a case
-- that the member of this transaction may not read.
create function app.seek_cases(wanted int[], of_part int[], worth int[], at_most int)
returns table (case_id uuid, score int, nth int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  together constant int := 8192;
  -- Of a word that is everywhere no more is held beside the cases than this, whatever comes of it.
  most_looked constant int := 20000;
  tenant uuid := app.current_tenant();
  may text := case when app.current_member() is null then 'all' else app.reach() end;
  theirs uuid[] := case may when 'case' then app.circle_cases() end;
  newest int;
  high int;
  low int;
  wide int;
  looked int := 0;
  n int;
  a1 int[]; a2 int[]; a3 int[]; a4 int[]; a5 int[]; a6 int[];
  some_ids uuid[]; some_scores int[]; some_nths int[];
  ids uuid[] := '{}'; scores int[] := '{}'; nths int[] := '{}';
begin
  if tenant is null or may = 'none' then return; end if;
  newest := (select i.nth from public.search_cases i where i.tenant_id = tenant order by i.nth desc limit 1);
  if newest is null then return; end if;
  for tier in reverse 2 .. (select min(w) from unnest(worth) w) loop
    exit when cardinality(ids) >= at_most;
    high := newest / together;
    wide := 1;
    looked := 0;
    while high >= 0 and cardinality(ids) < at_most and looked < most_looked loop
      low := greatest(high - wide + 1, 0);
      select array_agg(m) filter (where p = 1), array_agg(m) filter (where p = 2), array_agg(m) filter (where p = 3),
        array_agg(m) filter (where p = 4), array_agg(m) filter (where p = 5), array_agg(m) filter (where p = 6)
      into a1, a2, a3, a4, a5, a6
      from (
        select x.p, x.m # ((b::bigint * 2654435761) & 2147483647)::int as m
        from unnest(wanted, of_part, worth) as x(m, p, w) cross join generate_series(low, high) b where x.w >= tier) each_group;
      with hits as materialized (
        -- By the marks alone: whose they are is in them, and is looked at besides.
        select i.case_id, i.nth, i.strong from public.search_cases i
        where i.marks && a1 and (a2 is null or i.marks && a2) and (a3 is null or i.marks && a3)
          and (a4 is null or i.marks && a4) and (a5 is null or i.marks && a5) and (a6 is null or i.marks && a6)
          and coalesce(i.tenant_id = tenant, false) and (theirs is null or i.case_id = any(theirs))
          and (tier = 2 or i.nth <> all(nths))
        order by i.nth desc limit most_looked),
      readable as materialized (
        select h.case_id, h.nth, h.strong from hits h cross join lateral (
          select 1 from public.cases c where c.tenant_id = tenant and c.id = h.case_id offset 0) may_be_read
        order by h.nth desc limit at_most - cardinality(ids)),
      worded as materialized (
        select p, array_agg(m) filter (where w = 2) as asked, coalesce(array_agg(m) filter (where w = 1), '{}') as alike
        from unnest(wanted, of_part, worth) as x(m, p, w) group by p),
      scored as (
        select r.case_id, r.nth, (
          select sum(case when r.strong && d.asked then 5 when tier = 2 then 3 when r.strong && d.alike then 2 else 1 end)
          from worded d)::int as score
        from readable r)
      select array_agg(s.case_id), array_agg(s.score), array_agg(s.nth), (select count(*) from hits)
      into some_ids, some_scores, some_nths, n from scored s;
      looked := looked + n;
      ids := ids || coalesce(some_ids, '{}');
      scores := scores || coalesce(some_scores, '{}');
      nths := nths || coalesce(some_nths, '{}');
      high := low - 1;
      wide := wide * 2;
    end loop;
  end loop;
  return query select f.id, f.points, f.place from unnest(ids, scores, nths) as f(id, points, place);
end $$;

-- Words that begin like this, and words that are the same without a letter; of cases that the member may read. Whoever asks
-- holds them beside what was typed.
create function app.words_like(begun text, deleted int[], at_most int) returns table (word text, strong boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  tenant uuid := app.current_tenant();
  may text := case when app.current_member() is null then 'all' else app.reach() end;
  theirs uuid[] := case may when 'case' then app.circle_cases() end;
begin
  if tenant is null or may = 'none' then return; end if;
  return query
  with near as materialized (
    select s.word, s.strong, s.case_id from public.search_words s
    where s.deletions && deleted and coalesce(s.tenant_id = tenant, false) limit at_most),
  begins as materialized (
    select s.word, s.strong, s.case_id from public.search_words s
    where s.tenant_id = tenant and s.word >= begun and s.word < begun || U&'\FFFD' order by s.word limit at_most)
  select f.word::text, bool_or(f.strong) from (select * from near union all select * from begins) f
  cross join lateral (
    select 1 from public.cases c where c.tenant_id = tenant and c.id = f.case_id
      and (theirs is null or c.id = any(theirs)) offset 0) may_be_read
  group by f.word;
end $$;

grant execute on function app.tenants_to_index, app.index_older to gehoor_worker;
grant execute on function app.seek_cases, app.words_like to gehoor_web, gehoor_worker;

-- Every case there is.
insert into public.search_due (tenant_id, case_id) select c.tenant_id, c.id from public.cases c;

-- Whoever makes a trigger has to be allowed to call its function; only then.
grant execute on function app.index_again, app.text_forgotten, app.person_changed, app.party_gone to session_user;
reset role;

create trigger index_new after insert on cases for each row execute function app.index_again();
create trigger index_again after update of subjects, shape on cases for each row
  when (old.subjects <> new.subjects or old.shape <> new.shape) execute function app.index_again();
create trigger index_again after insert on texts for each row execute function app.index_again();
create trigger index_again after insert on parties for each row execute function app.index_again();
create trigger forgotten after update of body on texts for each row
  when (old.body is distinct from new.body) execute function app.text_forgotten();
create trigger changed after update of name, email, phone, address on people for each row
  when ((old.name, old.email, old.phone, old.address) is distinct from (new.name, new.email, new.phone, new.address))
  execute function app.person_changed();
-- A whole organisation that is removed takes its index with it, by the keys.
create trigger forgotten_whole after delete on texts for each row
  when (current_user <> 'gehoor_eraser') execute function app.text_forgotten();
create trigger gone before delete on people for each row
  when (current_user <> 'gehoor_eraser') execute function app.person_changed();
create trigger gone after delete on parties for each row
  when (current_user <> 'gehoor_eraser') execute function app.party_gone();

set local role gehoor_gate;
revoke execute on function app.index_again, app.text_forgotten, app.person_changed, app.party_gone from session_user;
reset role;
revoke create on schema app from gehoor_gate;

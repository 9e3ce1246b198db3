-- Keeping and erasing: the first day on which a case may be erased, until when it is held, and when it was. What was erased is
-- written down by kind and number, with who decided it, and never changed.

alter table cases
  -- Null while it is open, held until somebody lets it go, or erased.
  add column erasable_from date,
  add column held_until date,
  add column erased_on date;
-- What may be erased, the longest ago first; and what is held.
create index cases_erasable on cases (tenant_id, erasable_from, id) where erasable_from is not null;
create index cases_kept_longer on cases (tenant_id, held_until, id) where held_until is not null;
-- Erasing one case looks at no other.
create index submissions_case on submissions (tenant_id, case_id);

create table erasures (
  tenant_id uuid not null references tenants on delete cascade,
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  because text not null check (because in ('time-over', 'person-asked')),
  -- Null where a backup was put back of before that person came.
  decided_by uuid,
  -- Done again after a backup was put back.
  again boolean not null,
  -- How many of each kind; never what they said.
  counts jsonb not null,
  -- Whether it stands in the ledger outside the database, which a backup that is put back does not take along.
  kept_outside boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases on delete cascade,
  foreign key (tenant_id, decided_by) references members on delete cascade
);
-- The last that were erased.
create index erasures_at on erasures (tenant_id, at, id);
create index erasures_case on erasures (tenant_id, case_id);
-- app.erasures_to_keep: of whichever organisation (across tenants, by design).
create index erasures_to_keep on erasures (at) where not kept_outside;
create trigger only_grows before update of tenant_id, id, case_id, at, because, decided_by, again, counts on erasures for each row execute function app.refuse_change();

alter table erasures enable row level security;
alter table erasures force row level security;
create policy own_tenant on erasures using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
create policy not_barred on erasures as restrictive to gehoor_web, gehoor_worker
  using ((select app.current_member()) is null or exists (
    select 1 from cases c where c.tenant_id = erasures.tenant_id and c.id = erasures.case_id offset 0))
  with check (true);
grant select, insert on erasures to gehoor_web, gehoor_worker;

-- What was sent, and the key of a form, may go only with a case of which somebody decided that it is erased.
grant delete on renderings, submissions to gehoor_web, gehoor_worker;
create policy only_erased on renderings as restrictive for delete to gehoor_web, gehoor_worker
  using (exists (
    select 1 from messages m join cases c on c.tenant_id = m.tenant_id and c.id = m.case_id
    where m.tenant_id = renderings.tenant_id and (m.id = renderings.message_id or m.carried_by = renderings.message_id)
      and c.erased_on is not null));
create policy only_erased on submissions as restrictive for delete to gehoor_web, gehoor_worker
  using (exists (
    select 1 from cases c
    where c.tenant_id = submissions.tenant_id and c.id = submissions.case_id and c.erased_on is not null));

grant select, update (kept_outside) on erasures to gehoor_gate;
create policy gate_keeps on erasures to gehoor_gate using (true) with check (true);
grant select (erased_on) on cases to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- The mailbox of an evaluation belongs to no organisation.
create function app.forget_mails(mails uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone int;
begin
  delete from public.mailbox b where b.id = any(mails::text[]);
  get diagnostics gone = row_count;
  return gone;
end $$;
grant execute on function app.forget_mails to gehoor_web, gehoor_worker;

-- What was erased and does not stand outside the database yet; ids and days only.
create function app.erasures_to_keep(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'tenant', e.tenant_id, 'case', e.case_id, 'because', e.because,
    'on', c.erased_on, 'decidedBy', e.decided_by)), '[]')
  from (select * from erasures where not kept_outside order by at limit at_most) e
    join cases c on c.tenant_id = e.tenant_id and c.id = e.case_id;
end;

create function app.erasures_kept(of_tenants uuid[], ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp begin atomic
  update erasures e set kept_outside = true
  from unnest(of_tenants, ids) as k(tenant_id, id)
  where e.tenant_id = k.tenant_id and e.id = k.id and not e.kept_outside;
end;
grant execute on function app.erasures_to_keep, app.erasures_kept to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

-- "This organisation is not who it says." Anybody may tell us; the organisation itself can neither read nor take it away,
-- so the web process may only add to it. Whoever runs Gehoor reads it from the server.
create table tenant_reports (
  tenant_id uuid not null references tenants,
  id uuid not null,
  body text not null check (length(body) <= 10000),
  email text,
  lang text not null check (lang in ('nl', 'en')),
  created_at timestamptz not null,
  primary key (tenant_id, id)
);

alter table tenant_reports enable row level security;
alter table tenant_reports force row level security;
create policy own_tenant on tenant_reports using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));

grant insert on tenant_reports to gehoor_web;

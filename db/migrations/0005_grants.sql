-- What each runtime role may do: what it needs and no more. Never delete or change what only grows; never truncate; never create.

grant usage on schema app to gehoor_web, gehoor_worker, gehoor_gate;
revoke execute on function app.refuse_change() from public;

-- Both carry out operations on cases: web for people, the worker for what falls due and for the demo.
grant select on tenants, members, function_holders, procedure_versions to gehoor_web, gehoor_worker;
grant select, insert, update on cases, people, texts, parties, messages to gehoor_web, gehoor_worker;
grant select, insert on events, submissions to gehoor_web, gehoor_worker;
grant select on access_log, renderings, improvements, improvement_cases to gehoor_web, gehoor_worker;
grant select, insert, update, delete on status_visits to gehoor_web, gehoor_worker;

grant insert on renderings to gehoor_worker;

grant update (name, sector, state, languages, accent, lang, terms, processing_agreement, closed_at) on tenants to gehoor_web;
grant update (name, role, state, away) on members to gehoor_web;
grant insert, delete on function_holders to gehoor_web;
grant select, insert, update on invitations, procedure_drafts to gehoor_web;
grant insert on procedure_versions to gehoor_web;
grant insert, update on improvements to gehoor_web;
grant insert, delete on improvement_cases to gehoor_web;

-- The gate owns every function that looks past a tenant, and nothing else. Its rights are by table, column and row: with
-- forced row security a function of the owner would see nothing.
set local role gehoor_gate;
alter default privileges revoke execute on functions from public;
reset role;

grant select, insert, update, delete on users, passwords, sessions, account_tokens, attempts to gehoor_gate;
grant select, insert, update on account_mails, heartbeats, mailbox to gehoor_gate;

grant select, insert on tenants to gehoor_gate;
create policy gate_reads on tenants for select to gehoor_gate using (true);
create policy gate_makes on tenants for insert to gehoor_gate with check (state = 'setting-up');

grant select, insert, update (role, state) on members to gehoor_gate;
create policy gate_reads on members for select to gehoor_gate using (true);
create policy gate_makes on members for insert to gehoor_gate with check (state = 'active');
create policy gate_returns on members for update to gehoor_gate using (true) with check (state = 'active');

grant select on function_holders to gehoor_gate;
create policy gate_reads on function_holders for select to gehoor_gate using (true);

grant select, update (accepted_at) on invitations to gehoor_gate;
create policy gate_reads on invitations for select to gehoor_gate using (true);
create policy gate_accepts on invitations for update to gehoor_gate
  using (accepted_at is null and withdrawn_at is null) with check (accepted_at is not null);

grant insert on procedure_drafts to gehoor_gate;
create policy gate_makes on procedure_drafts for insert to gehoor_gate with check (revision = 1);

grant select (tenant_id, number) on procedure_versions to gehoor_gate;
create policy gate_reads on procedure_versions for select to gehoor_gate using (true);

grant select (tenant_id, id, reference, next_step_at) on cases to gehoor_gate;
create policy gate_reads on cases for select to gehoor_gate using (true);

grant select (tenant_id, case_id, id, generation, link_sha256) on parties to gehoor_gate;
create policy gate_reads on parties for select to gehoor_gate using (link_sha256 is not null);

grant select, update (state, attempts, lease_until) on messages to gehoor_gate;
create policy gate_claims on messages to gehoor_gate using (state in ('waiting', 'sending'));

grant select, insert on access_log to gehoor_gate;

-- An organisation that has closed its account takes no more steps: nobody is written to in its name.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.due_cases(at timestamptz, at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('tenantId', due.tenant_id, 'caseId', due.id)), '[]') from (
    select c.tenant_id, c.id from cases c join tenants t on t.id = c.tenant_id
    where c.next_step_at <= at and t.state <> 'closed' order by c.next_step_at limit at_most) due;
end;

reset role;
revoke create on schema app from gehoor_gate;

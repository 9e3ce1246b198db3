-- Open cases whose handler has left, or may only read since: the worker gives them to who fills the function now. People's
-- leaving and the handing over are two transactions; this heals what was broken off between them.

grant select (handler, phase) on cases to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create function app.cases_left_behind(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('tenantId', lost.tenant_id, 'caseId', lost.id)), '[]') from (
    select c.tenant_id, c.id from members m
      join tenants t on t.id = m.tenant_id and t.state <> 'closed'
      join cases c on c.tenant_id = m.tenant_id and c.handler = m.id and c.phase <> 'closed'
    where m.state = 'left' or m.role = 'reader' order by c.tenant_id, c.id limit at_most) lost;
end;

grant execute on function app.cases_left_behind to gehoor_worker;

reset role;
revoke create on schema app from gehoor_gate;

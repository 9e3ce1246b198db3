-- Of those to look over, some at random: whoever fails each time would otherwise stand before all that come after them.

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.members_to_look_over(at_most int) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_agg(jsonb_build_object('tenantId', due.tenant_id, 'memberId', due.id)) from (
    select m.tenant_id, m.id from members m join tenants t on t.id = m.tenant_id and t.state <> 'closed'
    where not m.looked_over and m.state = 'active' order by random() limit at_most) due), '[]');

reset role;
revoke create on schema app from gehoor_gate;

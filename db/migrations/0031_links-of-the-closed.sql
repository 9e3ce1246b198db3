-- Whoever closes the account is told that links of complainants no longer work: an organisation that is closed has none.
grant create on schema app to gehoor_gate;
set local role gehoor_gate;

create or replace function app.party_by_link(sha256 text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('tenantId', p.tenant_id, 'caseId', p.case_id, 'partyId', p.id, 'generation', p.generation,
    'reference', c.reference, 'slug', t.slug)
  from parties p join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id join tenants t on t.id = p.tenant_id
  where p.link_sha256 = sha256 and t.state <> 'closed';
end;

reset role;
revoke create on schema app from gehoor_gate;

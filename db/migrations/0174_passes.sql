-- A pass: the link of who is complained about, or of a witness. It opens a page with what is theirs of the case and nothing else.
-- Nothing of the organisation is read by whoever holds it but through `app.pass_page`, outside any organisation, where every policy
-- hides every row: the function gives the events that name them, the words in these, and until when they can say something.

grant select (role) on parties to gehoor_gate;

grant create on schema app to gehoor_gate;
set local role gehoor_gate;

-- A status link is of who speaks for the complaint; nothing else ever opens a status page.
create or replace function app.party_by_link(sha256 text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('tenantId', p.tenant_id, 'caseId', p.case_id, 'partyId', p.id, 'generation', p.generation,
    'reference', c.reference, 'slug', t.slug)
  from parties p join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id join tenants t on t.id = p.tenant_id
  where p.link_sha256 = sha256 and t.state <> 'closed' and p.role in ('complainant', 'representative');
end;

create function app.pass_by_link(sha256 text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp begin atomic
  select jsonb_build_object('tenantId', p.tenant_id, 'caseId', p.case_id, 'partyId', p.id, 'generation', p.generation,
    'reference', c.reference, 'slug', t.slug, 'role', p.role)
  from parties p join cases c on c.tenant_id = p.tenant_id and c.id = p.case_id join tenants t on t.id = p.tenant_id
  where p.link_sha256 = sha256 and t.state <> 'closed' and p.role in ('subject', 'witness');
end;

revoke execute on function app.pass_by_link from public;
grant execute on function app.pass_by_link to gehoor_web;

reset role;
revoke create on schema app from gehoor_gate;

-- By the keyed hash of a pass, for the case that is named: what its page shows, with the line of who looked. Of the timeline only
-- what names them, of a kind that is theirs to read; of the texts only those; of the people nobody. With the rights of whoever
-- calls it, so that every policy stands.
create function app.pass_page(sha256 text, named text) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  pass jsonb;
  tenant uuid;
  page jsonb;
begin
  if app.current_tenant() is not null then
    raise exception 'a pass is followed outside an organisation' using errcode = 'invalid_transaction_state';
  end if;
  pass := app.pass_by_link(sha256);
  if pass is null or pass->>'reference' <> named then
    return null;
  end if;
  perform set_config('app.tenant_id', pass->>'tenantId', true), set_config('app.member_id', '', true);
  tenant := app.current_tenant();
  with own as (
    select e.seq, e.body::jsonb as body from public.events e
    where e.tenant_id = tenant and e.case_id = (pass->>'caseId')::uuid
      and e.type = any (case pass->>'role'
        when 'subject' then array['copy-sent', 'response-recorded', 'hearing-invited', 'hearing-moved', 'hearing-called-off',
          'hearing-report-sent', 'subject-told']
        else array['witness-asked', 'response-recorded', 'hearing-invited', 'hearing-moved', 'hearing-called-off'] end)
      and e.body::jsonb #>> '{event,party}' = pass->>'partyId'
      -- Who was taken for them before said other things, and was told others.
      and e.seq > coalesce((
        select max(z.seq) from public.events z where z.tenant_id = tenant and z.case_id = e.case_id and z.type = 'pass-ended'
          and z.body::jsonb #>> '{event,party}' = pass->>'partyId'), 0))
  select jsonb_build_object(
    'pass', pass,
    'tenant', (
      select jsonb_build_object('slug', t.slug, 'name', t.name, 'accent', t.accent, 'lang', t.lang)
      from public.tenants t where t.id = tenant),
    'versions', jsonb_build_object('bound', c.version, 'today', (
      select max(v.number) from public.procedure_versions v where v.tenant_id = tenant)),
    'closedOn', c.closed_on,
    'events', (select coalesce(jsonb_agg(o.body order by o.seq), '[]') from own o),
    'texts', (
      select coalesce(jsonb_object_agg(x.id, x.body), '{}') from public.texts x
      where x.tenant_id = tenant and x.case_id = c.id and x.body is not null
        and x.id in (select (o.body #>> '{event,text,id}')::uuid from own o)),
    'until', (
      select max(p.value->>'due') from jsonb_array_elements(c.state->'promises') p(value)
      where p.value->>'kind' = 'response'
        and (p.value->>'of' = pass->>'partyId' or (not p.value ? 'of' and pass->>'role' = 'subject'))))
  into page
  from public.cases c where c.tenant_id = tenant and c.id = (pass->>'caseId')::uuid;
  perform app.write_access_line(jsonb_build_object('kind', 'party', 'party', pass->>'partyId'), 'look', 'pass',
    (pass->>'caseId')::uuid, null, array['texts'], null);
  perform set_config('app.tenant_id', '', true);
  return page;
end $$;

revoke execute on function app.pass_page from public;
grant execute on function app.pass_page to gehoor_web;

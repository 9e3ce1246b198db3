-- A status page in one message: whose link it is, what the page shows, and the line that says who looked. Both functions act
-- with the rights of whoever calls them, so every policy stands as it does for any other statement.

-- Everything that a status page without its code is drawn from, as text: of the case and what was told in it the version of its
-- row, which every change of a case writes anew together with its events. Two that are the same show the same.
create function app.status_live(of_case uuid, of_party uuid, visit text, at timestamptz, idle_since timestamptz)
returns text language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := app.current_tenant();
begin
  return (
    select json_build_object(
      'row', c.xmin::text,
      'hash', c.last_hash,
      'versions', json_build_object('bound', c.version, 'today', (
        select max(v.number) from public.procedure_versions v where v.tenant_id = tenant)),
      'tenant', (
        select json_build_object('slug', t.slug, 'name', t.name, 'accent', t.accent, 'lang', t.lang)
        from public.tenants t where t.id = tenant),
      'person', (
        select json_build_object('name', h.name, 'email', h.email)
        from public.people h where h.tenant_id = tenant and h.id = p.person_id),
      'members', (
        select coalesce(json_object_agg(m.id, m.name order by m.id), '{}') from public.members m
        where m.tenant_id = tenant),
      'holders', (
        select coalesce(json_agg(json_build_object('function', f.function_id, 'department', f.department_id,
          'member', f.member_id) order by f.function_id, f.department_id, f.member_id), '[]')
        from public.function_holders f where f.tenant_id = tenant),
      'led', (
        select coalesce(json_agg(json_build_object('id', i.id, 'done', i.state = 'done', 'changed', i.what_changed)
          order by i.done_at, i.id), '[]')
        from public.improvement_cases l
          join public.improvements i on i.tenant_id = l.tenant_id and i.id = l.improvement_id
        where l.tenant_id = tenant and l.case_id = of_case and i.state <> 'dropped'),
      'visit', (
        select json_build_object('open', coalesce(s.opened_at > idle_since, false),
          'aged', coalesce(s.opened_at < at - interval '1 minute', false),
          'asked', s.code_hmac is not null and s.code_expires_at > at)
        from public.status_visits s
        where s.tenant_id = tenant and s.id = visit and s.party_id = of_party and s.case_id = of_case)
    )::text
    from public.cases c
      join public.parties p on p.tenant_id = c.tenant_id and p.case_id = c.id and p.id = of_party
    where c.tenant_id = tenant and c.id = of_case);
end $$;

-- By the keyed hash of a link, for the case that is named, outside any organisation: who holds it, and what the page without
-- its code shows, with the line of it. Where the words are open in this browser nothing is shown or written: whoever then
-- reads them says what they read.
create function app.status_by_link(sha256 text, named text, visit text, at timestamptz, idle_since timestamptz)
returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  link jsonb;
  of_case uuid;
  of_party uuid;
  live text;
begin
  if app.current_tenant() is not null then
    raise exception 'a link is followed outside an organisation' using errcode = 'invalid_transaction_state';
  end if;
  link := app.party_by_link(sha256);
  if link is null or link->>'reference' <> named then
    return null;
  end if;
  of_case := link->>'caseId';
  of_party := link->>'partyId';
  perform set_config('app.tenant_id', link->>'tenantId', true), set_config('app.member_id', '', true);
  if visit is null or not exists (
    select 1 from public.status_visits s
    where s.tenant_id = app.current_tenant() and s.id = visit and s.party_id = of_party and s.case_id = of_case
      and s.opened_at > idle_since)
  then
    live := app.status_live(of_case, of_party, visit, at, idle_since);
    perform app.write_access_line(jsonb_build_object('kind', 'party', 'party', of_party), 'look', 'status', of_case, null,
      '{}', null);
  end if;
  perform set_config('app.tenant_id', '', true);
  return jsonb_build_object('link', link, 'live', live);
end $$;

revoke execute on function app.status_live, app.status_by_link from public;
grant execute on function app.status_live, app.status_by_link to gehoor_web;

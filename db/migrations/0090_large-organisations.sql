-- What keeps a large organisation, and whoever stands beside one, from waiting for each other.

-- Other cases of whoever complains here are found by their address. As a column of its own: under row security an index on
-- lower(email) is never used, because lower() is not known to keep what it sees to itself; plain equality is.
alter table people add column email_key text generated always as (lower(email)) stored;
create index people_email on people (tenant_id, email_key) where email_key is not null;

-- Fresh statistics after much arrived at once: until then the planner takes thousands of cases for a handful. Only who
-- owns a table may ask for them, so this function belongs to the owner; it takes nothing, and shows and changes no row.
create function app.refresh_statistics() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze (skip_locked) public.cases, public.parties, public.people, public.texts, public.events, public.messages,
    public.submissions;
end $$;
revoke execute on function app.refresh_statistics from public;
grant execute on function app.refresh_statistics to gehoor_web, gehoor_worker;

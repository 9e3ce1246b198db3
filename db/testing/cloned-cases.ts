import { countDaysAgain } from './count-days-again'
import type { TestDatabase } from './test-database'
import { withoutWalls } from './without-walls'

/**
 * A case so many times over, with all that hangs on it: its texts, people, parties, events and messages. For tests of what
 * a large organisation costs. Copied where the rows are, so that thousands of cases take a second; nothing refreshes the
 * statistics of the tables, as after any sudden arrival.
 */
export async function clonedCases(
  house: TestDatabase,
  { caseId, times, improvement }: { caseId: string; times: number; improvement: string },
): Promise<void> {
  await withoutWalls(house, async (sql) => {
    // Making them is not what is measured.
    await sql`set statement_timeout = 0`
    await sql`create temp table copies as
      select n, gen_random_uuid() as case_id, c.tenant_id, c.story from generate_series(1, ${times}) n, cases c where c.id = ${caseId}`
    await sql`create temp table renamed as
      select n, t.id as old, gen_random_uuid() as new from copies, texts t where t.case_id = ${caseId}
      union all select n, p.person_id, gen_random_uuid() from copies, parties p where p.case_id = ${caseId}`
    await sql`create index on renamed (n, old)`
    await sql`analyze copies`
    await sql`analyze renamed`
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', k.case_id, 'story', r.new,
          'reference', 'C' || lpad(k.n::text, 7, '0'), 'external_key', 'clone-' || k.n,
          'received_on', c.received_on - k.n % 700,
          'closed_on', c.closed_on - k.n % 700))).*
        from copies k join cases c on c.id = ${caseId} join renamed r on r.n = k.n and r.old = c.story`
      await tx`insert into texts (tenant_id, id, case_id, body, salt)
        select t.tenant_id, r.new, k.case_id, t.body, t.salt
        from copies k join texts t on t.case_id = ${caseId} join renamed r on r.n = k.n and r.old = t.id`
      await tx`insert into people (tenant_id, id, name, email, email_key, phone, address)
        select p.tenant_id, r.new, p.name || ' ' || k.n, k.n || p.email, k.n || p.email_key, p.phone, p.address
        from copies k join renamed r on r.n = k.n join people p on p.id = r.old`
      await tx`insert into parties (tenant_id, case_id, id, role, person_id, generation)
        select p.tenant_id, k.case_id, gen_random_uuid(), p.role, r.new, p.generation
        from copies k join parties p on p.case_id = ${caseId} join renamed r on r.n = k.n and r.old = p.person_id`
      await tx`insert into events select e.tenant_id, k.case_id, e.seq, e.at, e.type, e.actor, e.body, e.prev_hash, e.hash
        from copies k, events e where e.case_id = ${caseId}`
      // By what it is found, if it is found already; their numbers are those of the names without the number behind them.
      await tx`insert into search_cases (tenant_id, case_id, nth, marks, strong, shape)
        select i.tenant_id, k.case_id, i.nth + k.n, i.marks, i.strong, i.shape
        from copies k join search_cases i on i.tenant_id = k.tenant_id and i.case_id = ${caseId}`
      await tx`insert into improvement_cases (tenant_id, improvement_id, case_id)
        select tenant_id, ${improvement}, case_id from copies where n % 2 = 0`
      await tx`insert into messages (tenant_id, id, case_id, cause, kind, member_id, state, next_attempt_at, created_at)
        select m.tenant_id, gen_random_uuid(), k.case_id, m.cause, m.kind, m.member_id, m.state, m.next_attempt_at,
          m.created_at - k.n * interval '1 minute'
        from copies k join messages m on m.case_id = ${caseId} and m.member_id is not null`
    })
    for (const { tenant_id } of await sql<{ tenant_id: string }[]>`select distinct tenant_id from copies`)
      await countDaysAgain(sql, tenant_id)
  })
}

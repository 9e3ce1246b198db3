import { inTenant } from '@/db/in-tenant'
import { insertCopy } from '@/db/stores/copies'
import { insertImprovement, linkCases } from '@/db/stores/improvements'
import { startVisit } from '@/db/stores/status-visits'
import { keepProof } from '@/db/stores/yearly-duties'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { look } from '@/lib/queries/look'
import type { TestTenant } from './a-tenant'
import type { TestDatabase } from './test-database'
import { withoutWalls } from './without-walls'

/** Every table that hangs on a case and that web may read. */
export const CASE_TABLES = [
  'cases',
  'events',
  'texts',
  'people',
  'parties',
  'messages',
  'renderings',
  'status_visits',
  'submissions',
  'improvement_cases',
  'outsiders',
  'erasures',
  'access_log',
] as const

/** Gives a case at least one row in each table that hangs on a case: a visit, a rendering, an improvement, a look, somebody from outside. */
export async function fillEveryTable(
  house: TestDatabase,
  { owner, tenantId }: TestTenant,
  caseId: string,
): Promise<void> {
  const { newId, secret, now } = atThisMoment()
  const improvement = newId()
  await inTenant(owner, async (tx) => {
    const [party] = await tx.sql<
      { id: string }[]
    >`select id from parties where case_id = ${caseId} order by role limit 1`
    const visit = {
      id: secret(16),
      caseId,
      partyId: party?.id ?? '',
      codeHmac: null,
      codeExpiresAt: null,
      createdAt: now,
    }
    await startVisit(tx, visit)
    const plan = {
      title: 'Planning',
      cause: 'planning',
      department: null,
      owner: owner.memberId,
      due: '2026-12-01' as const,
    }
    await insertCopy(tx, { id: newId(), askedBy: owner.memberId, at: now })
    await insertImprovement(tx, { id: improvement, ...plan, createdAt: now })
    await linkCases(tx, improvement, [caseId])
    const done = { how: 'done' as const, doneOn: '2026-05-30' as const, proof: 'Verslag', link: null }
    await keepProof(tx, { task: 'report', year: 2026, ...done, memberId: owner.memberId, createdAt: now })
  })
  await look(owner, { screen: 'case', caseId }, async () => null)
  await withoutWalls(
    house,
    (sql) => sql`
    insert into outsiders (tenant_id, case_id, member_id, invited_by, created_at)
    values (${tenantId}, ${caseId}, ${owner.memberId}, ${owner.memberId}, ${now})`,
  )
  // Over already: it opens nothing.
  await withoutWalls(
    house,
    (sql) => sql`
    insert into let_in (tenant_id, case_id, member_id, until) values (${tenantId}, ${caseId}, ${owner.memberId}, ${now})
    on conflict do nothing`,
  )
  await withoutWalls(
    house,
    (sql) => sql`
    insert into member_names (tenant_id, member_id, name) values (${tenantId}, ${owner.memberId}, 'Vroeger Anders')
    on conflict do nothing`,
  )
  await withoutWalls(
    house,
    (sql) => sql`
    insert into erasures (tenant_id, id, case_id, at, because, decided_by, again, counts)
    values (${tenantId}, ${newId()}, ${caseId}, ${now}, 'time-over', ${owner.memberId}, false,
      '{"names":0,"texts":0,"mails":0,"unsent":0,"links":0,"forms":0}')`,
  )
  await withoutWalls(
    house,
    (sql) => sql`
    insert into renderings (tenant_id, message_id, subject, html, text, from_name, to_address)
    select tenant_id, id, 's', 'h', 't', 'f', 'a' from messages where tenant_id = ${tenantId} and case_id = ${caseId}`,
  )
  await withoutWalls(house, async (sql) => {
    await sql`
      insert into search_cases (tenant_id, case_id, nth, marks, strong, shape)
      select ${tenantId}, ${caseId}, coalesce(max(nth), -1) + 1, '{1}', '{1}', 1 from search_cases where tenant_id = ${tenantId}
      on conflict do nothing`
    await sql`
      insert into search_words (tenant_id, word, case_id, strong, deletions) values (${tenantId}, 'planning', ${caseId}, false, '{1}')
      on conflict do nothing`
    await sql`insert into search_due (tenant_id, case_id) values (${tenantId}, ${caseId}) on conflict do nothing`
  })
}

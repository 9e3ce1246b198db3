// What is written in the cases of a page, to show where something was found.
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

/** `is`: what its case says that it is; null for what came later on. */
const Text = z.object({
  id: z.string(),
  caseId: z.string(),
  body: z.string(),
  is: z.enum(['story', 'title']).nullable(),
})
export type TextOfCase = z.infer<typeof Text>

/** The story of each of these cases; most of what is found stands there. */
export function storiesOfCases({ sql, tenantId }: Tx, caseIds: readonly string[]): Promise<TextOfCase[]> {
  return rowsOf(
    Text,
    sql`
    select t.id, asked.id as "caseId", t.body, 'story' as is
    from unnest(${[...caseIds]}::uuid[]) as asked(id) cross join lateral (
      select c.story from cases c where c.tenant_id = ${tenantId} and c.id = asked.id offset 0) told
    cross join lateral (
      select w.id, w.body from texts w
      where w.tenant_id = ${tenantId} and w.id = told.story and w.body is not null offset 0) t`,
  )
}

/** Every text besides the story, in the order in which they were written: of a case by its key, however much there is in others. */
export function textsBesideStories({ sql, tenantId }: Tx, caseIds: readonly string[]): Promise<TextOfCase[]> {
  return rowsOf(
    Text,
    sql`
    select t.id, t.case_id as "caseId", t.body,
      case t.id when told.title then 'title' end as is
    from unnest(${[...caseIds]}::uuid[]) as asked(id) cross join lateral (
      select c.story, c.title from cases c where c.tenant_id = ${tenantId} and c.id = asked.id offset 0) told
    cross join lateral (
      select w.id, w.case_id, w.body from texts w
      where w.tenant_id = ${tenantId} and w.case_id = asked.id and w.body is not null
        and w.id is distinct from told.story order by w.id limit 100) t
    order by t.id`,
  )
}

const Address = z.object({ caseId: z.string(), email: z.string().nullable(), address: z.string().nullable() })

/** The addresses of everybody in each of these cases. */
export function addressesOfCases(
  { sql, tenantId }: Tx,
  caseIds: readonly string[],
): Promise<z.infer<typeof Address>[]> {
  return rowsOf(
    Address,
    sql`
    select asked.id as "caseId", h.email, h.address from unnest(${[...caseIds]}::uuid[]) as asked(id) cross join lateral (
      select p.person_id from parties p where p.tenant_id = ${tenantId} and p.case_id = asked.id offset 0) there
    cross join lateral (
      select w.email, w.address from people w
      where w.tenant_id = ${tenantId} and w.id = there.person_id and coalesce(w.email, w.address) is not null offset 0) h`,
  )
}

const Event = z.object({ id: z.string(), type: z.string() })

/** The kind of event that each of these texts came with. */
export async function eventsOfTexts({ sql, tenantId }: Tx, texts: readonly TextOfCase[]): Promise<Map<string, string>> {
  const asked = texts.map(({ id, caseId }) => ({ id, case: caseId }))
  const rows = await rowsOf(
    Event,
    sql`
    select x.id, e.type from jsonb_to_recordset(${asked}::jsonb) as x(id text, "case" uuid) cross join lateral (
      select o.type from events o where o.tenant_id = ${tenantId} and o.case_id = x."case" and position(x.id in o.body) > 0
      order by o.seq limit 1) e`,
  )
  return new Map(rows.map(({ id, type }) => [id, type]))
}

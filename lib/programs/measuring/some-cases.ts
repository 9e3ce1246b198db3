import { z } from 'zod'
import { rowsOf } from '@/db/read-rows'
import type { Scene } from './scene'

const Row = z.object({ reference: z.string(), name: z.string(), email: z.string().nullable(), story: z.string() })
export type SomeCase = z.infer<typeof Row>

const HOW_MANY = 12

/** Some cases that whoever reads may read, from all over the organisation, with what they could be looked for by. */
export function someCases({ all, reader }: Pick<Scene, 'all' | 'reader'>): Promise<SomeCase[]> {
  return all.sql.begin(async (sql) => {
    await sql`select set_config('app.tenant_id', ${reader.tenantId}, true), set_config('app.member_id', ${reader.memberId}, true)`
    await sql`set local role gehoor_web`
    const statement = sql`
      with spread as (
        select c.id, c.tenant_id, c.reference, c.story, ntile(${HOW_MANY}) over (order by c.filed_at, c.id) as part
        from cases c where c.tenant_id = ${reader.tenantId})
      select distinct on (s.part) s.reference, coalesce(p.name, '') as name, p.email, coalesce(t.body, '') as story
      from spread s
      left join texts t on t.tenant_id = s.tenant_id and t.id = s.story
      left join parties x on x.tenant_id = s.tenant_id and x.case_id = s.id and x.role = 'complainant'
      left join people p on p.tenant_id = x.tenant_id and p.id = x.person_id
      order by s.part, s.id`
    return rowsOf(Row, statement)
  })
}

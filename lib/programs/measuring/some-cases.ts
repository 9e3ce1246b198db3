import { z } from 'zod'
import { rowsOf } from '@/db/read-rows'
import type { Scene } from './scene'

const Row = z.object({ reference: z.string(), name: z.string(), email: z.string().nullable(), story: z.string() })
export type SomeCase = z.infer<typeof Row>

const HOW_MANY = 12

/** Some cases of the organisation that is measured, from all over it, with what they could be looked for by. */
export function someCases({ all, one }: Scene): Promise<SomeCase[]> {
  return rowsOf(
    Row,
    all.sql`
      with spread as (
        select c.id, c.tenant_id, c.reference, c.story, ntile(${HOW_MANY}) over (order by c.filed_at, c.id) as part
        from cases c where c.tenant_id = ${one.tenantId})
      select distinct on (s.part) s.reference, coalesce(p.name, '') as name, p.email, coalesce(t.body, '') as story
      from spread s
      left join texts t on t.tenant_id = s.tenant_id and t.id = s.story
      left join parties x on x.tenant_id = s.tenant_id and x.case_id = s.id and x.role = 'complainant'
      left join people p on p.tenant_id = x.tenant_id and p.id = x.person_id
      order by s.part, s.id`,
  )
}

import { z } from 'zod'
import { caseIfReadable } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

const Row = z.object({
  id: z.string(),
  complaint: z.unknown(),
  asked: z.object({ name: z.string(), email: z.string(), until: z.string() }).nullable(),
})

/** A case for which somebody from outside is needed, asked or there, and who was asked last. */
export type SoughtCase = { complaint: ComplaintCase; asked: z.infer<typeof Row>['asked'] }

export async function soughtCases({ sql, tenantId }: Tx): Promise<SoughtCase[]> {
  const statement = sql`
    select c.id, c.state as complaint, (
      select jsonb_build_object('name', i.name, 'email', i.email, 'until', i.expires_at)
      from outsiders o join invitations i on i.tenant_id = o.tenant_id and i.id = o.invitation_id
      where o.tenant_id = c.tenant_id and o.case_id = c.id and i.withdrawn_at is null) as asked
    from cases c where c.tenant_id = ${tenantId} and c.state ? 'outsider' order by c.filed_at, c.id`
  return (await rowsOf(Row, statement)).flatMap(({ id, complaint: state, asked }) => {
    const complaint = caseIfReadable(state, id)
    return complaint ? [{ complaint, asked }] : []
  })
}

import { z } from 'zod'
import type { SentPerson } from '@/lib/core/case/sent-person'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

type LettersAsked = { caseId: string; texts: readonly string[] }
const Row = z.object({
  texts: z.record(z.string(), z.string()),
  people: z.array(
    z.object({
      role: z.enum(['complainant', 'representative', 'subject']),
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      address: z.string().nullable(),
    }),
  ),
})
type Sent = { texts: Map<string, string>; people: SentPerson[] }

/** What was sent in one case: these texts, and who was named in it with how to reach them. One statement. */
export async function readSent({ sql, tenantId }: Tx, { caseId, texts }: LettersAsked): Promise<Sent> {
  const statement = sql`
    select
      (select coalesce(jsonb_object_agg(t.id, t.body), '{}') from texts t
        where t.tenant_id = ${tenantId} and t.id = any(${[...texts]}::uuid[]) and t.body is not null) as texts,
      (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'name', h.name, 'email', h.email, 'phone', h.phone,
          'address', h.address)), '[]')
        from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
        where p.tenant_id = ${tenantId} and p.case_id = ${caseId} and h.forgotten_at is null
          and p.role in ('complainant', 'representative', 'subject')) as people`
  const row = await rowOf(Row, statement)
  return { texts: new Map(Object.entries(row?.texts ?? {})), people: row?.people ?? [] }
}

import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

const MessageSource = z.object({
  id: z.string(),
  /** The case as it is stored, with the version it is bound to, the one in force now, and where its chain ends. */
  complaint: z.unknown(),
  version: z.int(),
  today: z.int(),
  lastHash: z.string(),
  /** The event it follows from, as it was stored. */
  cause: z.string(),
  text: z.string().nullable(),
  /** Whom it is for; without a name and an address when they were forgotten, and null when a member is not there any more. */
  person: z.object({ name: z.string().nullable(), email: z.string().nullable() }).nullable(),
  member: z.object({ name: z.string(), email: z.string() }).nullable(),
  handlerName: z.string().nullable(),
})
export type MessageSource = z.infer<typeof MessageSource>

/** What these messages are made from, as it stands now: one statement, however many. */
export async function messageSources({ sql, tenantId }: Tx, ids: readonly string[]): Promise<MessageSource[]> {
  const statement = sql`
    select m.id, c.state as complaint, c.version, c.last_hash as "lastHash", e.body as cause, t.body as text,
      (select v.number from procedure_versions v where v.tenant_id = ${tenantId} order by v.number desc limit 1) as today,
      case when p.id is not null then jsonb_build_object('name', p.name, 'email', p.email) end as person,
      case when w.id is not null then jsonb_build_object('name', w.name, 'email', w.email) end as member,
      h.name as "handlerName"
    from messages m
      join cases c on c.tenant_id = m.tenant_id and c.id = m.case_id
      join events e on e.tenant_id = m.tenant_id and e.case_id = m.case_id and e.seq = m.cause
      left join texts t on t.tenant_id = m.tenant_id and t.id = m.text_id
      left join parties y on y.tenant_id = m.tenant_id and y.case_id = m.case_id and y.id = m.party_id
      left join people p on p.tenant_id = y.tenant_id and p.id = y.person_id and p.forgotten_at is null
      left join members w on w.tenant_id = m.tenant_id and w.id = m.member_id and w.state = 'active'
      left join members h on h.tenant_id = c.tenant_id and h.id = c.handler and h.state = 'active'
    where m.tenant_id = ${tenantId} and m.id = any(${ids as string[]}::uuid[])`
  return rowsOf(MessageSource, statement)
}

import { z } from 'zod'
import { idleSince } from '@/lib/core/access/status-visit'
import { caseFrom } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { timelineFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import { DeskLang } from '@/lib/core/shared/language'
import { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { LIVE_NUMBERS } from './live-procedure-statement'

const Row = z.object({
  /** The version it is bound to, and the one in force. */
  versions: z.object({ bound: z.int(), today: z.int() }),
  complaint: z.unknown(),
  timeline: z.unknown(),
  tenant: z.object({ slug: z.string(), name: z.string(), accent: z.string(), lang: DeskLang }),
  /** Who is looking; null when they were forgotten or never said. */
  person: z.object({ name: z.string().nullable(), email: z.string().nullable() }),
  members: z.record(z.string(), z.string()),
  holders: z.array(z.object({ function: z.string(), department: z.string().nullable(), member: z.string() })),
  /** Improvements this case led to that were not dropped, told or not. */
  led: z.array(z.object({ id: z.string(), done: z.boolean(), changed: Words.nullable() })),
  /** Whether this browser entered the code and is not idle, whether it was last seen a while ago, and whether it waits for a code. */
  visit: z.object({ open: z.boolean(), aged: z.boolean(), asked: z.boolean() }).nullable(),
  /** The acknowledgement to who is looking is kept back. */
  heldBack: z.boolean(),
})

/** A case as one party may follow it, without a word of what was written in it. */
export type StatusFile = Omit<z.infer<typeof Row>, 'complaint' | 'timeline' | 'led'> & {
  complaint: ComplaintCase
  timeline: Recorded[]
  /** The improvements that this case led to, and of those that are done what changed. */
  improvements: string[]
  changes: (Words | null)[]
}

/** In one statement, however long the case. `visit` is the mark of a browser; without one nothing is open. */
export async function statusFile(
  { sql, tenantId }: Tx,
  asked: { caseId: string; partyId: string; visit: string | null; now: Date },
): Promise<StatusFile | null> {
  const { caseId, partyId, visit, now } = asked
  const minuteAgo = new Date(now.getTime() - 60_000)
  const statement = sql`
    select c.state as complaint, ${sql.unsafe(LIVE_NUMBERS)} as versions,
      (select jsonb_agg(e.body::jsonb order by e.seq) from events e
        where e.tenant_id = c.tenant_id and e.case_id = c.id) as timeline,
      (select jsonb_build_object('slug', t.slug, 'name', t.name, 'accent', t.accent, 'lang', t.lang)
        from tenants t where t.id = c.tenant_id) as tenant,
      (select jsonb_build_object('name', h.name, 'email', h.email)
        from people h where h.tenant_id = p.tenant_id and h.id = p.person_id) as person,
      (select coalesce(jsonb_object_agg(m.id, m.name), '{}') from members m where m.tenant_id = c.tenant_id) as members,
      (select coalesce(jsonb_agg(jsonb_build_object('function', f.function_id, 'department', f.department_id,
          'member', f.member_id)), '[]') from function_holders f where f.tenant_id = c.tenant_id) as holders,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'done', i.state = 'done', 'changed', i.what_changed)
          order by i.done_at), '[]')
        from improvement_cases l join improvements i on i.tenant_id = l.tenant_id and i.id = l.improvement_id
        where l.tenant_id = c.tenant_id and l.case_id = c.id and i.state <> 'dropped') as led,
      (select jsonb_build_object('open', coalesce(s.opened_at > ${idleSince(now)}, false),
          'aged', coalesce(s.opened_at < ${minuteAgo}, false),
          'asked', s.code_hmac is not null and s.code_expires_at > ${now})
        from status_visits s
        where s.tenant_id = p.tenant_id and s.id = ${visit ?? ''} and s.party_id = p.id and s.case_id = c.id) as visit,
      exists (select 1 from messages m where m.tenant_id = p.tenant_id and m.case_id = p.case_id and m.cause = 1
        and m.party_id = p.id and m.kind = 'acknowledgement' and m.state = 'held' and m.last_problem = 'capped') as "heldBack"
    from cases c
      join parties p on p.tenant_id = c.tenant_id and p.case_id = c.id and p.id = ${partyId}
      join procedure_versions v on v.tenant_id = c.tenant_id and v.number = c.version
    where c.tenant_id = ${tenantId} and c.id = ${caseId}`
  const row = await rowOf(Row, statement)
  if (!row) return null
  const { led, ...rest } = row
  return {
    ...rest,
    complaint: caseFrom(row.complaint, caseId),
    timeline: timelineFrom(row.timeline, caseId),
    improvements: led.map(({ id }) => id),
    changes: led.flatMap(({ done, changed }) => (done ? [changed] : [])),
  }
}

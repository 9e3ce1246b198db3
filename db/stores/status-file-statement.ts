import { z } from 'zod'
import { idleSince } from '@/lib/core/access/status-visit'
import { caseFrom } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { timelineFrom } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import { DeskLang } from '@/lib/core/shared/language'
import { parsedAs } from '@/lib/core/shared/stored-shape'
import { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

const Row = z.object({
  complaint: z.unknown(),
  timeline: z.unknown(),
  live: z.string(),
  /** The acknowledgement to who is looking is kept back. */
  heldBack: z.boolean(),
})

/** What is read beside the case and its timeline. */
const Live = z.object({
  /** The version it is bound to, and the one in force. */
  versions: z.object({ bound: z.int(), today: z.int() }),
  tenant: z.object({ slug: z.string(), name: z.string(), accent: z.string(), lang: DeskLang }),
  /** Who is looking; null when they were forgotten or never said. */
  person: z.object({ name: z.string().nullable(), email: z.string().nullable() }),
  members: z.record(z.string(), z.string()),
  holders: z.array(z.object({ function: z.string(), department: z.string().nullable(), member: z.string() })),
  /** Improvements this case led to that were not dropped, told or not. */
  led: z.array(z.object({ id: z.string(), done: z.boolean(), changed: Words.nullable() })),
  /** Whether this browser entered the code and is not idle, whether it was last seen a while ago, and whether it waits for a code. */
  visit: z.object({ open: z.boolean(), aged: z.boolean(), asked: z.boolean() }).nullable(),
})

/** A case as one party may follow it, without a word of what was written in it. */
export type StatusFile = Omit<z.infer<typeof Live>, 'led'> & {
  /** All of it as one text: two that are the same show the same. */
  live: string
  heldBack: boolean
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
  const statement = sql`
    select c.state as complaint,
      (select jsonb_agg(e.body::jsonb order by e.seq) from events e
        where e.tenant_id = c.tenant_id and e.case_id = c.id) as timeline,
      app.status_live(c.id, p.id, ${visit}, ${now}, ${idleSince(now)}) as live,
      exists (select 1 from messages m where m.tenant_id = p.tenant_id and m.case_id = p.case_id and m.cause = 1
        and m.party_id = p.id and m.kind = 'acknowledgement' and m.state = 'held' and m.last_problem = 'capped') as "heldBack"
    from cases c join parties p on p.tenant_id = c.tenant_id and p.case_id = c.id and p.id = ${partyId}
    where c.tenant_id = ${tenantId} and c.id = ${caseId}`
  const row = await rowOf(Row, statement)
  if (!row) return null
  const { live, heldBack } = row
  const { led, ...rest } = parsedAs(Live, JSON.parse(live), `what case ${caseId} shows`)
  return {
    ...rest,
    live,
    heldBack,
    complaint: caseFrom(row.complaint, caseId),
    timeline: timelineFrom(row.timeline, caseId),
    improvements: led.map(({ id }) => id),
    changes: led.flatMap(({ done, changed }) => (done ? [changed] : [])),
  }
}

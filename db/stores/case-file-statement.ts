import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { caseFrom } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { timelineFrom } from '@/lib/core/case/event-from'
import { Outcome } from '@/lib/core/case/event-parts'
import type { Recorded } from '@/lib/core/case/events'
import { MessageKind } from '@/lib/core/case/messages'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { Phase } from '@/lib/core/procedure/processing'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { ImprovementState } from '../schema/improvements'
import { MessageState } from '../schema/messages'
import type { Fragment } from './case-filter-statement'
import { liveVersion } from './known-versions'

const FilePerson = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
})
export type FilePerson = z.infer<typeof FilePerson>

const FileMessage = z.object({
  id: z.string(),
  cause: z.int(),
  kind: MessageKind,
  party: z.string().nullable(),
  member: z.string().nullable(),
  state: MessageState,
  sentAt: z.string().nullable(),
  /** A code. A message kept back without one is of a case that sends nothing. */
  lastProblem: z.string().nullable(),
})
export type FileMessage = z.infer<typeof FileMessage>

const FileImprovement = z.object({ id: z.string(), title: z.string(), state: ImprovementState, due: CivilDate })

const EarlierCase = z.object({
  reference: z.string(),
  phase: Phase,
  outcome: Outcome.nullable(),
  receivedOn: CivilDate,
  title: z.string().nullable(),
  told: z.string().nullable(),
})

const MOST_EARLIER = 10
const LONGEST_TOLD = 120

const Row = z.object({
  /** The version it is bound to, and the one in force. */
  versions: z.object({ bound: z.int(), today: z.int() }),
  complaint: z.unknown(),
  timeline: z.unknown(),
  texts: z.record(z.string(), z.string().nullable()),
  people: z.record(z.string(), FilePerson),
  messages: z.array(FileMessage),
  members: z.record(z.string(), z.string()),
  improvements: z.array(FileImprovement),
  /** Other cases of whoever complains here, known by their e-mail address; the newest first. */
  earlier: z.array(EarlierCase),
})

/** Everything of one case, its words and names too; what was forgotten is null or not there. */
export type CaseFile = Omit<z.infer<typeof Row>, 'complaint' | 'timeline' | 'versions'> & {
  complaint: ComplaintCase
  procedure: Procedure
  timeline: Recorded[]
}

/** The whole file of a case in one statement, however much is in it; what its version says is read where it is not known yet. */
export async function caseFileByReference(tx: Tx, reference: string): Promise<CaseFile | null> {
  const { sql, tenantId } = tx
  const statement = sql`
    select c.state as complaint,
      jsonb_build_object('bound', c.version, 'today', (
        select v.number from procedure_versions v where v.tenant_id = c.tenant_id order by v.number desc limit 1)) as versions,
      (select jsonb_agg(e.body::jsonb order by e.seq) from events e
        where e.tenant_id = c.tenant_id and e.case_id = c.id) as timeline,
      (select coalesce(jsonb_object_agg(t.id, t.body), '{}') from texts t
        where t.tenant_id = c.tenant_id and t.case_id = c.id) as texts,
      (select coalesce(jsonb_object_agg(people.id, jsonb_build_object('name', people.name, 'email', people.email,
          'phone', people.phone, 'address', people.address)), '{}')
        from parties p join people on people.tenant_id = p.tenant_id and people.id = p.person_id
        where p.tenant_id = c.tenant_id and p.case_id = c.id) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'cause', m.cause, 'kind', m.kind, 'party', m.party_id,
          'member', m.member_id, 'state', m.state, 'sentAt', m.sent_at,
          'lastProblem', m.last_problem) order by m.cause, m.id), '[]')
        from messages m where m.tenant_id = c.tenant_id and m.case_id = c.id) as messages,
      (select coalesce(jsonb_object_agg(m.id, m.name), '{}') from members m where m.tenant_id = c.tenant_id) as members,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'state', i.state, 'due', i.due)
          order by i.created_at), '[]')
        from improvement_cases l join improvements i on i.tenant_id = l.tenant_id and i.id = l.improvement_id
        where l.tenant_id = c.tenant_id and l.case_id = c.id) as improvements,
      ${earlierCases(sql)} as earlier
    from cases c where c.tenant_id = ${tenantId} and c.reference = ${reference}`
  const row = await rowOf(Row, statement)
  if (!row) return null
  const { complaint: state, timeline, versions, ...rest } = row
  const complaint = caseFrom(state, reference)
  return { ...rest, complaint, procedure: await liveVersion(tx, versions), timeline: timelineFrom(timeline, reference) }
}

/**
 * Other cases of whoever complains in `c`. Step by step, what one gives handed to the next as values: joined, each address
 * would be compared with that of everybody who ever complained.
 */
function earlierCases(sql: Tx['sql']): Fragment {
  const complains = sql`p.role in ('complainant', 'representative')`
  const words = (id: Fragment) => sql`(select t.body from texts t where t.tenant_id = o.tenant_id and t.id = ${id})`
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('reference', o.reference, 'phase', o.phase, 'outcome', o.outcome,
      'receivedOn', o.received_on, 'title', ${words(sql`o.title`)}, 'told', left(${words(sql`o.story`)}, ${LONGEST_TOLD}))
      order by o.received_on desc), '[]')
    from (select array(
        select me.email_key from parties p join people me on me.tenant_id = p.tenant_id and me.id = p.person_id
        where p.tenant_id = c.tenant_id and p.case_id = c.id and ${complains}) as keys offset 0) here
      cross join lateral (select array(
        select same.id from people same where same.tenant_id = c.tenant_id and same.email_key = any (here.keys)) as ids
        offset 0) same
      cross join lateral (select array(
        select p.case_id from parties p
        where p.tenant_id = c.tenant_id and p.person_id = any (same.ids) and ${complains}) as ids offset 0) theirs
      cross join lateral (
        select o.* from cases o where o.tenant_id = c.tenant_id and o.id = any (theirs.ids) and o.id <> c.id
        order by o.received_on desc limit ${MOST_EARLIER}) o)`
}

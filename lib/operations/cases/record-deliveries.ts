// That mails left, written into many cases at once. A case is not loaded and locked for it: what is written was decided on the
// case as it stood when its mail was made, and holds only where it still stands there.
import type { Tx } from '@/db/in-tenant'
import type { Appending } from '@/db/stores/append-document'
import { appendDeliveries, type DeliveredTo } from '@/db/stores/deliveries-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { decide } from '@/lib/core/case/decide'
import type { MessageKind } from '@/lib/core/case/messages'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { Moment } from '@/lib/core/shared/moment'
import { newPaper } from './paper'
import { appendingOf } from './record-events'

type Delivered = {
  messageId: string
  caseId: string
  kind: MessageKind
  lease: Date
  providerId: string | null
  complaint: ComplaintCase
  procedure: Procedure
  lastHash: string
}

/**
 * Writes down what is delivered, for each case all of it or nothing, and answers which messages that were. The others are to be
 * written one by one, through `perform`: their case moved, somebody is busy with it, the lease is over, or more follows from it.
 */
export async function recordDeliveries(tx: Tx, delivered: readonly Delivered[], moment: Moment): Promise<Set<string>> {
  const staffing = await staffingOf(tx)
  const byCase = Map.groupBy(delivered, ({ caseId }) => caseId)
  const cases = [...byCase.values()].flatMap((all) => deliveredTo(tx.tenantId, all, { staffing, moment }) ?? [])
  return cases.length > 0 ? appendDeliveries(tx, cases, moment.now) : new Set()
}

type Around = { staffing: Staffing; moment: Moment }

function deliveredTo(tenantId: string, all: readonly Delivered[], around: Around): DeliveredTo | null {
  const [first] = all
  // Who came from outside for this case is not among those who work here.
  if (!first || first.complaint.outsider !== undefined) return null
  // Read at different moments: somebody moved it in between.
  if (all.some(({ lastHash }) => lastHash !== first.lastHash)) return null
  let appending: Appending | null = null
  for (const { kind, messageId } of all) {
    appending = withDelivery(tenantId, { first, kind, messageId, so: appending }, around)
    if (appending === null || appending.messages.length > 0) return null
  }
  const messages = all.map(({ messageId, lease, providerId }) => ({ id: messageId, lease, providerId }))
  return appending && { appending, messages }
}

type Next = { first: Delivered; kind: MessageKind; messageId: string; so: Appending | null }

function withDelivery(
  tenantId: string,
  { first, kind, messageId, so }: Next,
  { staffing, moment }: Around,
): Appending | null {
  const { caseId, complaint, procedure, lastHash } = first
  const actor: Actor = { kind: 'system', tenantId }
  const paper = newPaper(moment)
  const context = {
    ...{ procedure, staffing, actor, ...paper, newId: moment.newId },
    today: civilDateIn(AMSTERDAM, moment.now),
    at: moment.now.toISOString(),
    hasAddress: () => false,
    hasPostalAddress: () => false,
  }
  const acknowledgement = kind === 'acknowledgement'
  const command = {
    type: 'record-delivery',
    message: messageId,
    arrived: true,
    acknowledgement,
    unsure: false,
  } as const
  const decided = decide(so?.after ?? complaint, command, context)
  if (!decided.ok) return null
  const events = [...(so?.recorded.map(({ event }) => event) ?? []), ...decided.value]
  return appendingOf(tenantId, {
    actor,
    caseId,
    before: complaint,
    lastHash,
    events,
    procedure,
    staffing,
    paper,
    moment,
  })
}

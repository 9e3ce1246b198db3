// From decided events to what is written: their place in the timeline, the case they make, and the mails that follow.

import type { Tx } from '@/db/in-tenant'
import type { Appending } from '@/db/stores/append-document'
import { appendToCase } from '@/db/stores/append-to-case'
import { circleOf } from '@/db/stores/circle-of'
import { seatCommittee } from '@/db/stores/let-in'
import type { Actor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import { apply } from '@/lib/core/case/apply'
import type { CaseParty, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import { erasableFrom } from '@/lib/core/case/keeping'
import type { MessageWish } from '@/lib/core/case/messages'
import { messagesFor } from '@/lib/core/case/messages-for'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { Moment } from '@/lib/core/shared/moment'
import { passToken, sha256hex, statusToken } from '@/lib/secrets/status-link'
import { isEvaluation, mailSettings } from '@/lib/settings/env'
import type { Paper } from './paper'

type Writing = {
  actor: Actor
  caseId: string
  before: ComplaintCase | null
  lastHash: string | null
  events: CaseEvent[]
  procedure: Procedure
  staffing: Staffing
  paper: Paper
  moment: Moment
  submission?: { key: string; bodySha256: string; party: string }
}

/**
 * Appends the events, brings the row up to date, and puts the mails in the outbox: one statement, all or nothing. Whom the
 * committee gained or lost is let in or out in the same transaction.
 */
export async function recordEvents(tx: Tx, writing: Writing): Promise<ComplaintCase> {
  const appending = appendingOf(tx.tenantId, writing)
  await appendToCase(tx, appending)
  await seatCommittee(tx, appending.before, appending.after)
  return appending.after
}

/** The same before it is written: what these events make of the case, and all that is to be written of it. */
export function appendingOf(tenantId: string, writing: Writing): Appending {
  const { before, procedure, staffing, paper, moment } = writing
  const recorded = placed(writing)
  const after = recorded.reduce<ComplaintCase | null>((so, entry) => apply(writing.caseId, so, entry), before)
  if (!after) throw new Error('nothing to record: a case begins with complaint-filed')
  const wishes = messagesFor(recorded, { procedure, complaint: after, staffing })
  const circle = circleOf(procedure, after)
  return {
    before,
    after,
    lastHash: writing.lastHash,
    recorded,
    texts: paper.texts,
    people: paper.people,
    addresses: paper.addresses,
    postalAddresses: paper.postalAddresses,
    parties: freshLinks(tenantId, before, after),
    messages: wishes.map((wish) => ({ id: moment.newId(), wish, state: isHeld(after, wish) ? 'held' : 'waiting' })),
    nextStepAt: nextStepAt(procedure, after),
    circle,
    moves: before !== null && circleOf(procedure, before)?.id !== circle?.id,
    erasableFrom: erasableFrom(procedure, after),
    at: moment.now,
    ...(writing.submission ? { submission: writing.submission } : {}),
  }
}

/** A silent case sends nothing outside. In an evaluation a code goes no further than its mailbox, and opens the demo's pages. */
function isHeld(complaint: ComplaintCase, { kind }: MessageWish): boolean {
  const staysInside = kind === 'code' && isEvaluation() && mailSettings().via === 'mailbox'
  return complaint.silent && !staysInside
}

function placed({ before, events, actor, moment }: Writing): Recorded[] {
  const first = (before?.seq ?? 0) + 1
  return events.map((event, i) => ({
    seq: first + i,
    at: moment.now.toISOString(),
    actor: markOf(actor),
    event,
  }))
}

/** Links to keep the hash of: of new parties, and of those whose link was renewed. */
function freshLinks(tenantId: string, before: ComplaintCase | null, after: ComplaintCase) {
  return after.parties
    .filter((party) => before?.parties.find(({ id }) => id === party.id)?.generation !== party.generation)
    .map((party) => ({ id: party.id, generation: party.generation, linkSha256: sha256hex(tokenOf(tenantId, party)) }))
}

/** Of a witness, and of whoever is complained about, another link than that of whoever complains. */
function tokenOf(tenantId: string, { id, role, generation }: CaseParty): string {
  const opens = role === 'subject' || role === 'witness' ? role : null
  return opens ? passToken(opens, { tenantId, partyId: id, generation }) : statusToken(tenantId, id, generation)
}

// The one door through which anything is done to a case: lock, decide, append, enqueue; all in one transaction.

import { inTenant, type Tx } from '@/db/in-tenant'
import { loadCaseForUpdate } from '@/db/stores/load-case'
import { howReached } from '@/db/stores/people'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { actOf, type Command } from '@/lib/core/case/commands'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { decide } from '@/lib/core/case/decide'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { newPaper } from './paper'
import { recordEvents } from './record-events'

type Asking = { actor: Actor; caseId: string; command: Command; moment: Moment }

/**
 * Does it, or says why not. `seen` is the last seq the command's author saw: only what a person did since can stop it; null
 * when nobody was looking. `also` is done in the same transaction, after the events are written.
 */
export async function perform(
  actor: Actor,
  caseId: string,
  seen: number | null,
  command: Command,
  moment: Moment,
  also?: (tx: Tx, seq: number) => Promise<void>,
): Promise<Result<{ seq: number }, Refusal>> {
  return inTenant(actor, async (tx) => {
    const done = await performIn(tx, { actor, caseId, command, moment }, seen)
    if (done.ok && also) await also(tx, done.value.seq)
    return done
  })
}

/** The same within a transaction that is open already: for the demo, which makes a case and its whole life at once. */
export async function performIn(
  tx: Tx,
  asking: Asking,
  seen: number | null,
): Promise<Result<{ seq: number }, Refusal>> {
  const { actor, caseId, command, moment } = asking
  if (actor.kind === 'party' && actor.caseId !== caseId) return refuse({ kind: 'not-found' })
  const loaded = await loadCaseForUpdate(tx, caseId)
  if (!loaded) return refuse({ kind: 'not-found' })
  const { complaint, procedure, lastHash } = loaded
  if (isStale(complaint, command, seen)) return refuse({ kind: 'changed-meanwhile', seq: complaint.seq })

  const [staffing, addressed] = await Promise.all([
    staffingOf(tx, { case: caseId, whole: actor.kind === 'member' && actor.role === 'outsider' }),
    howReached(
      tx,
      complaint.parties.map(({ person }) => person),
    ),
  ])
  const paper = newPaper(moment)
  const decided = decide(complaint, command, {
    procedure,
    staffing,
    actor,
    today: civilDateIn(AMSTERDAM, moment.now),
    at: moment.now.toISOString(),
    newId: moment.newId,
    keepText: paper.keepText,
    keepSaid: paper.keepSaid,
    keepName: paper.keepName,
    hasAddress: (person) => addressed.byMail.has(person),
    hasPostalAddress: (person) => addressed.byPost.has(person),
    keepAddress: paper.keepAddress,
    keepPostalAddress: paper.keepPostalAddress,
  })
  if (!decided.ok) return decided
  if (decided.value.length === 0) return ok({ seq: complaint.seq })
  const writing = {
    actor,
    caseId,
    before: complaint,
    lastHash,
    events: decided.value,
    procedure,
    staffing,
    paper,
    moment,
  }
  const after = await recordEvents(tx, writing)
  return ok({ seq: after.seq })
}

/** Whether a colleague or the complainant did something meanwhile that can make this wrong. */
function isStale(complaint: ComplaintCase, command: Command, seen: number | null): boolean {
  return seen !== null && actOf(command).stale !== 'never' && complaint.lastPersonSeq > seen
}

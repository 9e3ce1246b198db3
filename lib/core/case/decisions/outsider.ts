// Somebody from outside, for one case alone: where everybody here may be involved, or the only one who is not said so.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { staysUntil } from '../outsider-went'
import { foldedOn, mayAppoint } from '../who-hears'
import { reroutedEvents } from './assign'

/** One person is asked; asking somebody else takes the place of an invitation that is still open. Never once someone came. */
export function inviteOutsider(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'invite-outsider' }>,
  { actor, staffing }: DecisionContext,
): Decided {
  if (actor.kind !== 'member' || !mayAppoint(complaint, staffing, actor.memberId))
    return refuse({ kind: 'not-allowed' })
  return ok([{ type: 'outsider-invited', invitation: command.invitation }])
}

/** Who was asked has come: the case is theirs. */
export function appointOutsider(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'appoint-outsider' }>,
): Decided {
  if (complaint.outsider?.state === 'appointed' && complaint.outsider.member === command.member) return ok([])
  return ok([
    { type: 'outsider-appointed', member: command.member },
    { type: 'handler-assigned', handler: command.member, department: complaint.department },
  ])
}

/**
 * Whoever was asked does nothing, or cannot: they are let go, and somebody else is sought. It stands in the timeline and on
 * the complainant's page, so that nobody changes who judges them without its being seen. `staffing`: without who is let go.
 */
export function withdrawOutsider(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'withdraw-outsider' }>,
  context: DecisionContext,
): Decided {
  const { actor, staffing } = context
  const { outsider } = complaint
  if (actor.kind !== 'member' || outsider?.state !== 'appointed' || outsider.member === null) {
    return refuse({ kind: 'not-allowed' })
  }
  if (!mayAppoint(complaint, staffing, actor.memberId)) return refuse({ kind: 'not-allowed' })
  if (staysUntil(complaint, context.today) !== null) return refuse({ kind: 'not-allowed' })
  return ok(gone(complaint, { type: 'outsider-withdrawn', member: outsider.member, because: command.because }, context))
}

/** Who came from outside can no longer do it. Whatever the reason: nobody is held to it. `staffing`: without them. */
export function stepBack(
  complaint: ComplaintCase,
  { because }: Extract<Command, { type: 'step-back' }>,
  context: DecisionContext,
): Decided {
  const { actor } = context
  const { outsider } = complaint
  if (actor.kind !== 'member' || outsider?.state !== 'appointed' || outsider.member !== actor.memberId) {
    return refuse({ kind: 'not-allowed' })
  }
  return ok(gone(complaint, { type: 'outsider-withdrawn', member: actor.memberId, because }, context))
}

function gone(complaint: ComplaintCase, withdrawn: CaseEvent, context: DecisionContext): CaseEvent[] {
  const after = foldedOn(complaint, [withdrawn], context)
  return [withdrawn, ...(after ? reroutedEvents(after, context) : [])]
}

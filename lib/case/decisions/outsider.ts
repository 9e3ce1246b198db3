// Somebody from outside, for one case alone: where everybody here may be involved, or the only one who is not said so.
import { ok, refuse } from '@/lib/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { mayAppoint } from '../who-hears'

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

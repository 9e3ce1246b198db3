// Somebody from outside, for one case alone: where everybody here may be involved, or the only one who is not said so.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { mayAppoint } from '../who-hears'
import { NO_PARTY } from '../who-may'

/**
 * One person is asked; asking somebody else takes the place of an invitation that is still open. Never once someone came.
 * Done unread, by whoever was told that the case waits.
 */
export const inviteOutsider = act('invite-outsider', {
  shape: { invitation: Id },
  who: { member: 'anyone-unread', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['outsider-invited'],
  decide(complaint, { invitation }, { actor, staffing }) {
    if (actor.kind !== 'member' || !mayAppoint(complaint, staffing, actor.memberId)) {
      return refuse({ kind: 'not-allowed' })
    }
    return ok([{ type: 'outsider-invited', invitation }])
  },
  button: null,
})

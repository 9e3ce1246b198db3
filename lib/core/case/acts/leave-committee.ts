// Somebody leaves the committee for this case in the middle of it.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { LeavesBecause } from '../committee-seat'
import { isThereForCommittee, seatOf, seatsOf } from '../committee-seats'
import { NO_PARTY } from '../who-may'

/**
 * By themselves, or let go by who works on the case: from then on they read it no longer. Whoever is left goes on; are they too
 * few, or without a chair, no judgement can be given until others were asked, which the handler is told.
 */
export const leaveCommittee = act('leave-committee', {
  shape: { member: Id, because: LeavesBecause.exclude(['gone']) },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['committee-left'],
  decide(complaint, { member, because }, { actor, procedure, staffing }) {
    if (seatOf(complaint, member) === null) return refuse({ kind: 'no-seat' })
    const isAnother = actor.kind === 'member' && actor.memberId !== member
    if (isAnother && isThereForCommittee(complaint, actor.memberId, { procedure, staffing })) {
      return refuse({ kind: 'for-committee-only' })
    }
    return ok([{ type: 'committee-left', member, because }])
  },
  button: (complaint, { actor }) => {
    const own = actor.kind === 'member' ? seatOf(complaint, actor.memberId) : null
    const seat = own ?? seatsOf(complaint)[0]
    return seat ? { member: seat.member, because: 'no-time' } : null
  },
})

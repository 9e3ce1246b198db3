// Whether the person whom a complaint names is one of us.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { passEnded } from '../consequences/pass-ended'
import { thenRouted } from '../consequences/reroute'
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

/** Someone has said whether a typed name is a member. The case is routed again when that changes who may handle it. */
export const settleSubject = act('settle-subject', {
  shape: { party: Id, member: Id.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['subject-settled'],
  decide(complaint, { member, ...said }, context) {
    const { actor, staffing } = context
    const party = complaint.parties.find(({ id, role }) => id === said.party && role === 'subject')
    if (!party) return refuse({ kind: 'unknown-party' })
    // Of whom it was asked does not decide, not even after somebody has said that it is not them.
    if (actor.kind === 'member' && party.cleared?.includes(actor.memberId)) {
      return refuse({ kind: 'conflict-of-interest' })
    }
    if (!offers(staffing.members, member)) return refuse({ kind: 'unknown-choice', field: 'member' })
    const settled = thenRouted(complaint, { type: 'subject-settled', party: party.id, member }, context)
    return ok([...(party.member !== member ? passEnded(party) : []), ...settled])
  },
  button: null,
})

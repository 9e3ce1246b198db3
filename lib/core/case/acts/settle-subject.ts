// Whether the person whom a complaint names is one of us.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { copyForEach } from '../consequences/copy-for-each'
import { passEnded } from '../consequences/pass-ended'
import { thenRouted } from '../consequences/reroute'
import { foldedOn } from '../folded-on'
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

/**
 * Someone has said whether a typed name is a member. The case is routed again when that changes who may handle it;
 * and whoever is complained about gets a copy where the procedure gives one.
 */
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
    const settled = [
      ...(party.member !== member ? passEnded(party) : []),
      ...thenRouted(complaint, { type: 'subject-settled', party: party.id, member }, context),
    ]
    // Who was taken for somebody else had their copy; who it is has not.
    return ok([...settled, ...copyForEach(foldedOn(complaint, settled, context) ?? complaint, context)])
  },
  button: null,
})

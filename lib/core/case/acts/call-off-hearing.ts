// A hearing to which people were invited is not held.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toAllInvited } from '../consequences/to-all-invited'
import { aheadOf, invitationIn } from '../hearing'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Everybody who was invited hears so once, with why; it goes from their calendar. Whoever must be heard still must be. */
export const callOffHearing = act('call-off-hearing', {
  shape: { invitation: Id, text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  // Also once it was answered: whoever stands in their calendar still hears that it is not held.
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['hearing-called-off'],
  decide(complaint, { invitation, text }, context) {
    const invited = invitationIn(complaint, invitation, context.today)
    const [first] = invited
    if (!first) return refuse({ kind: 'no-such-invitation' })
    const { on, at, how } = first
    return ok(toAllInvited(complaint, { invited, text, type: 'hearing-called-off', on, at, how }, context))
  },
  button: (complaint, { today }) => {
    const [first] = aheadOf(complaint, today)
    return first?.invitation ? { invitation: first.invitation, text: SOME_TEXT } : null
  },
})

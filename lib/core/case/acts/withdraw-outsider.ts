// Letting go of somebody from outside.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { outsiderGone } from '../consequences/outsider-gone'
import { LetGoBecause, staysUntil } from '../outsider-went'
import { mayAppoint } from '../who-hears'
import { NO_PARTY } from '../who-may'

/**
 * Whoever was asked does nothing, or cannot: they are let go, and somebody else is sought. It stands in the timeline and on
 * the complainant's page, so that nobody changes who judges them without its being seen. `staffing`: without who is let go.
 */
export const withdrawOutsider = act('withdraw-outsider', {
  shape: { because: LetGoBecause },
  who: { member: 'anyone-unread', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['outsider-withdrawn'],
  decide(complaint, { because }, context) {
    const { actor, staffing } = context
    const { outsider } = complaint
    if (actor.kind !== 'member' || outsider?.state !== 'appointed' || outsider.member === null) {
      return refuse({ kind: 'not-allowed' })
    }
    if (!mayAppoint(complaint, staffing, actor.memberId)) return refuse({ kind: 'not-allowed' })
    if (staysUntil(complaint, context.today) !== null) return refuse({ kind: 'not-allowed' })
    return ok(outsiderGone(complaint, { type: 'outsider-withdrawn', member: outsider.member, because }, context))
  },
  button: null,
})

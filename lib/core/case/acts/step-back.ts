// Somebody from outside who can no longer do it.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { outsiderGone } from '../consequences/outsider-gone'
import { StepBackBecause } from '../outsider-went'
import { NO_PARTY } from '../who-may'

/** Who came from outside goes by themselves. Whatever the reason: nobody is held to it. `staffing`: without them. */
export const stepBack = act('step-back', {
  shape: { because: StepBackBecause },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['outsider-withdrawn'],
  decide(complaint, { because }, context) {
    const { actor } = context
    const { outsider } = complaint
    if (actor.kind !== 'member' || outsider?.state !== 'appointed' || outsider.member !== actor.memberId) {
      return refuse({ kind: 'not-allowed' })
    }
    return ok(outsiderGone(complaint, { type: 'outsider-withdrawn', member: actor.memberId, because }, context))
  },
  button: null,
})

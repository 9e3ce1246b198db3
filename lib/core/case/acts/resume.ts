// Letting the clock run again.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { clockRuns } from '../consequences/clock-runs'
import { NO_PARTY } from '../who-may'

/** The clock runs again from today. */
export const resume = act('resume', {
  shape: {},
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['clock-resumed'],
  decide(complaint, _said, context) {
    return complaint.suspendedOn ? ok(clockRuns(complaint, context, 'somebody')) : refuse({ kind: 'not-suspended' })
  },
  button: () => ({}),
})

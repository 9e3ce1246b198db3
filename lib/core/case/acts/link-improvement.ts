// What changes because someone complained.
import { Id } from '@/lib/core/shared/id'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** This case is one of the reasons for an improvement. */
export const linkImprovement = act('link-improvement', {
  shape: { improvement: Id },
  who: { member: 'manage-improvements', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['improvement-linked'],
  decide(complaint, { improvement }) {
    return ok(complaint.improvements.includes(improvement) ? [] : [{ type: 'improvement-linked', improvement }])
  },
  button: null,
})

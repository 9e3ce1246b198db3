// Telling what changed because someone complained.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** The improvement is done: who wanted to hear it is told, once. */
export const tellImprovement = act('tell-improvement', {
  shape: { improvement: Id },
  who: { member: 'manage-improvements', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['improvement-told'],
  decide(complaint, { improvement }) {
    if (!complaint.improvements.includes(improvement)) return refuse({ kind: 'unknown-choice', field: 'improvement' })
    if (complaint.told.includes(improvement)) return refuse({ kind: 'already-told' })
    return ok([{ type: 'improvement-told', improvement }])
  },
  button: null,
})

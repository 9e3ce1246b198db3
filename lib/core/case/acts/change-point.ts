// Saying what a point is about and what caused it.
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

/** What a point is about, and its cause. Also after the answer: figures may become better then, judgements may not change. */
export const changePoint = act('change-point', {
  shape: { point: Id, subject: Slug.nullable(), cause: Slug.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['point-changed'],
  decide(complaint, { point, subject, cause }, { procedure }) {
    if (!complaint.points.some(({ id }) => id === point)) return refuse({ kind: 'unknown-point' })
    if (!offers(procedure.intake.subjects, subject)) return refuse({ kind: 'unknown-choice', field: 'subject' })
    if (!offers(procedure.processing.causes, cause)) return refuse({ kind: 'unknown-choice', field: 'cause' })
    return ok([{ type: 'point-changed', point, subject, cause }])
  },
  button: null,
})

// Naming the points of a complaint apart.
import { Slug } from '@/lib/core/procedure/slug'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { offers } from '../offers'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A point of its own, in the complainant's words or ours. */
export const addPoint = act('add-point', {
  shape: { text: Body, subject: Slug.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['point-added'],
  decide(_complaint, { text, subject }, { procedure, newId, keepText }) {
    if (!offers(procedure.intake.subjects, subject)) return refuse({ kind: 'unknown-choice', field: 'subject' })
    return ok([{ type: 'point-added', point: newId(), text: keepText(text), subject }])
  },
  button: () => ({ text: SOME_TEXT, subject: null }),
})

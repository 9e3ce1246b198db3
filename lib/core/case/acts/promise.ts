// Promises of a handler's own.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { promiseOn } from '../consequences/promise-on'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A promise of a handler's own: "we call you before Friday". */
export const promise = act('promise', {
  shape: { text: Body, due: CivilDate },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-made'],
  decide(_complaint, { text, due }, { today, newId, keepText }) {
    if (due < today) return refuse({ kind: 'date-in-past' })
    return ok([promiseOn({ id: newId(), kind: 'own', text: keepText(text), due }, today)])
  },
  button: (_complaint, { today }) => ({ text: SOME_TEXT, due: today }),
})

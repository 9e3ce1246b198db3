// Asking a witness what they know.
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toOneOfThem } from '../consequences/by-any-road'
import { promiseOn } from '../consequences/promise-on'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * One question, with the day until which they can answer. They read nothing else of the case, and nobody makes them: what does not
 * come by that day lapses.
 */
export const askWitness = act('ask-witness', {
  shape: { party: Id, text: Body, until: CivilDate },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['witness-asked'],
  decide(complaint, { party: id, until, ...said }, context) {
    const witness = complaint.parties.find((one) => one.id === id && one.role === 'witness' && !one.removed)
    if (!witness) return refuse({ kind: 'unknown-party' })
    if (until <= context.today) return refuse({ kind: 'date-in-past' })
    const text = context.keepText(said.text)
    const promise = context.newId()
    return ok([
      ...toOneOfThem(complaint, { party: id, text, letter: 'question' }, context, (by) => {
        return { type: 'witness-asked', party: id, text, promise, ...by }
      }),
      promiseOn({ id: promise, kind: 'response', text: null, due: until, of: id, why: 'witness' }, context.today),
    ])
  },
  button: (complaint, { today }) => {
    const witness = complaint.parties.find(({ role, removed }) => role === 'witness' && !removed)
    return witness ? { party: witness.id, text: SOME_TEXT, until: addDays(today, 1) } : null
  },
})

// Promises of a handler's own.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { isPending } from '../consequences/pending'
import { promiseOn } from '../consequences/promise-on'
import { toldNewDate } from '../consequences/told-new-date'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A promise of a handler's own: "we call you before Friday". `beside`: a new date for an answer that is late; the promise that
 * was broken stays so, and the complainant hears the new date.
 */
export const promise = act('promise', {
  shape: { text: Body, due: CivilDate, beside: Id.nullish() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-made'],
  decide(complaint, { text, due, beside }, context) {
    const { today, newId, keepText } = context
    if (due < today) return refuse({ kind: 'date-in-past' })
    const made = promiseOn({ id: newId(), kind: 'own', text: keepText(text), due }, today)
    if (!beside) return ok([made])
    const broken = complaint.promises.find(({ id }) => id === beside)
    if (!broken) return refuse({ kind: 'unknown-promise' })
    if (broken.kind !== 'answer' || broken.state !== 'broken' || !isPending(broken)) {
      return refuse({ kind: 'promise-not-broken' })
    }
    return ok(toldNewDate(complaint, { ...made, promise: { ...made.promise, beside } }, context))
  },
  button: (_complaint, { today }) => ({ text: SOME_TEXT, due: today }),
})

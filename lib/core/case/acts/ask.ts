// Asking the complainant something.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand, markedByHand } from '../consequences/by-hand'
import { keep } from '../consequences/pending'
import { promiseOn } from '../consequences/promise-on'
import { stepTo } from '../consequences/step-to'
import { speakerIn } from '../speaks'
import { SOME_TEXT, somebody } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A question to a party, with the day by which we would like to hear. Our own dates stay as they are. */
export const ask = act('ask', {
  shape: { party: Id, text: Body, replyBy: CivilDate.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['question-asked'],
  decide(complaint, { party, replyBy, ...said }, context) {
    const { today, procedure } = context
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    if (replyBy && replyBy <= today) return refuse({ kind: 'date-in-past' })
    const promise = replyBy ? context.newId() : null
    const text = context.keepText(said.text)
    const task = byHand(complaint, { party, text }, context)
    return ok([
      { type: 'question-asked', party, text, promise, ...markedByHand(task) },
      ...(promise && replyBy ? [promiseOn({ id: promise, kind: 'reply-by', text: null, due: replyBy }, today)] : []),
      ...(task.length > 0 ? task : keep(complaint, ['first-contact'], today)),
      ...stepTo(complaint, 'waiting-for-complainant', procedure),
    ])
  },
  button: (complaint) => ({ party: somebody(complaint), text: SOME_TEXT, replyBy: null }),
})

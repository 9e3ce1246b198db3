// Asking the complainant something.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand, markedByHand } from '../consequences/by-hand'
import { nothingToDecide } from '../consequences/decide-without'
import { keep } from '../consequences/pending'
import { promiseOn } from '../consequences/promise-on'
import { stepTo } from '../consequences/step-to'
import { saidDespite, whyNotSay } from '../consequences/why-not-say'
import { SOME_TEXT, somebody } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A question to a party, with the day by which we would like to hear. Our own dates stay as they are. */
export const ask = act('ask', {
  shape: { party: Id, text: Body, replyBy: CivilDate.nullable(), despite: Body.nullish() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['question-asked'],
  decide(complaint, { party, replyBy, ...said }, context) {
    const { today, procedure } = context
    const refusal = whyNotSay(complaint, { party, despite: said.despite })
    if (refusal) return refuse(refusal)
    if (replyBy && replyBy <= today) return refuse({ kind: 'date-in-past' })
    const promise = replyBy ? context.newId() : null
    const text = context.keepText(said.text)
    const task = byHand(complaint, { party, text, letter: 'question', by: replyBy }, context)
    return ok([
      ...nothingToDecide(complaint),
      {
        type: 'question-asked',
        party,
        text,
        promise,
        ...markedByHand(task),
        ...saidDespite(said.despite, context),
        ...(procedure.followUp.waiting ? { reminds: true as const } : {}),
      },
      ...(promise && replyBy ? [promiseOn({ id: promise, kind: 'reply-by', text: null, due: replyBy }, today)] : []),
      ...(task.length > 0 ? task : keep(complaint, ['first-contact'], today)),
      ...stepTo(complaint, 'waiting-for-complainant', procedure),
    ])
  },
  button: (complaint) => ({ party: somebody(complaint), text: SOME_TEXT, replyBy: null, despite: SOME_TEXT }),
})

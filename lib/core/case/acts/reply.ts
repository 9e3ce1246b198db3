// Writing to the complainant.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand, markedByHand } from '../consequences/by-hand'
import { keep } from '../consequences/pending'
import { saidDespite, whyNotSay } from '../consequences/why-not-say'
import { SOME_TEXT, somebody } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A message to a party. */
export const reply = act('reply', {
  shape: { party: Id, text: Body, despite: Body.nullish() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['reply-sent'],
  decide(complaint, { party, ...said }, context) {
    const refusal = whyNotSay(complaint, { party, despite: said.despite })
    if (refusal) return refuse(refusal)
    const text = context.keepText(said.text)
    const task = byHand(complaint, { party, text, letter: 'reply' }, context)
    return ok([
      { type: 'reply-sent', party, text, ...markedByHand(task), ...saidDespite(said.despite, context) },
      ...(task.length > 0 ? task : keep(complaint, ['first-contact'], context.today)),
    ])
  },
  button: (complaint) => ({ party: somebody(complaint), text: SOME_TEXT, despite: SOME_TEXT }),
})

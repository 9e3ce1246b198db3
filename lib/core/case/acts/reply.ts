// Writing to the complainant.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand, markedByHand } from '../consequences/by-hand'
import { keep } from '../consequences/pending'
import { speakerIn } from '../speaks'
import { SOME_TEXT, somebody } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A message to a party. */
export const reply = act('reply', {
  shape: { party: Id, text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['reply-sent'],
  decide(complaint, { party, ...said }, context) {
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    const text = context.keepText(said.text)
    const task = byHand(complaint, { party, text }, context)
    return ok([
      { type: 'reply-sent', party, text, ...markedByHand(task) },
      ...(task.length > 0 ? task : keep(complaint, ['first-contact'], context.today)),
    ])
  },
  button: (complaint) => ({ party: somebody(complaint), text: SOME_TEXT }),
})

// Not looking again, when that was asked after its time.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand, markedByHand } from '../consequences/by-hand'
import { keep, pendingPromise } from '../consequences/pending'
import { speakersOf } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Writes to whoever asked, with the reason. Only where it was asked late: in time it is theirs to have. */
export const declineSecondStage = act('decline-second-stage', {
  shape: { text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['reply-sent'],
  decide(complaint, said, context) {
    if (!pendingPromise(complaint, 'second-stage')) return refuse({ kind: 'nothing-asked' })
    const text = context.keepText(said.text)
    const sent = speakersOf(complaint).flatMap(({ id: party }) => {
      const task = byHand(complaint, { party, text, letter: 'reply' }, context)
      return [{ type: 'reply-sent' as const, party, text, ...markedByHand(task) }, ...task]
    })
    return ok([...sent, ...keep(complaint, ['second-stage'], context.today)])
  },
  button: (complaint) => (pendingPromise(complaint, 'second-stage') ? { text: SOME_TEXT } : null),
})

// Closing a case.
import { refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import type { ComplaintCase } from '../complaint-case'
import { isLetter, letterKindOf } from '../consequences/by-hand'
import { closedAs, closesAlone } from '../consequences/closed-as'
import { isPending } from '../consequences/pending'
import { Outcome } from '../event-parts'
import { LeftOpenDecisions } from '../left-open-decision'
import { dropAll } from '../tryout'
import { NO_PARTY } from '../who-may'

/** What a case can be closed as by itself. Every other end is an act of its own, with what belongs to it. */
export const ClosedAs = Outcome.extract(['answered', 'lapsed'])

/**
 * Closes the case with how it ended. "Answered" only when it was. What is still open is decided on one by one, and an answer
 * that waits for the post is posted or taken back first.
 */
export const close = act('close', {
  shape: { outcome: ClosedAs, decided: LeftOpenDecisions.optional() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['complaint-closed'],
  decide(complaint, { outcome, decided }, context) {
    if (outcome === 'answered' && !complaint.answeredOn) return refuse({ kind: 'step-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    if (answerWaitsForPost(complaint)) return refuse({ kind: 'letter-not-posted' })
    return closedAs(complaint, { outcome, decided }, context)
  },
  button: (complaint) => {
    const outcome = complaint.answeredOn ? ('answered' as const) : ('lapsed' as const)
    return { outcome, decided: dropAll(complaint, outcome) }
  },
})

function answerWaitsForPost({ answerLetter, promises }: ComplaintCase): boolean {
  return (
    answerLetter?.state === 'to-post' &&
    promises.some((promise) => isLetter(promise) && letterKindOf(promise) === 'answer' && isPending(promise))
  )
}

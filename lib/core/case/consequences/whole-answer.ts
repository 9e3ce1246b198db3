// An answer that waits for the post is whole: what is found out meanwhile takes it back, before it leaves without that.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { foldedOn } from '../folded-on'
import { whyNoAnswer } from './answering'
import { takenBack } from './by-hand'

/**
 * What has to be added to what was decided where a letter still has to be posted that could not be written any more: a point
 * without a judgement, or somebody who has to be heard first (Awb 9:10, 9:12).
 */
export function soThatTheAnswerIsWhole(
  before: ComplaintCase,
  events: readonly CaseEvent[],
  context: DecisionContext,
): CaseEvent[] {
  if (before.answerLetter?.state !== 'to-post') return []
  const after = foldedOn(before, events, context)
  const letter = after?.answerLetter
  if (!after || after.phase === 'closed' || letter?.state !== 'to-post') return []
  return whyNoAnswer(after, letter.holds, context) ? [...takenBack(after, 'answer'), { type: 'answer-taken-back' }] : []
}

// Who signs an answer that waits, and who does when they no longer can: it always lies with somebody who may send it.
import { stepFor } from '@/lib/core/procedure/workflow'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { foldedOn } from '../folded-on'
import { mayTake, notTheirs, takersOf } from '../may-take'
import type { Refusal } from '../refusals'

/** Why this round is not signed or sent back by whoever acts; null when they may. */
export function whyNotSigned(complaint: ComplaintCase, round: number, context: DecisionContext): Refusal | null {
  const answering = stepFor(context.procedure, 'answered')
  if (answering && !mayTake(complaint, answering, context)) return notTheirs(complaint, answering, context)
  const { answerLetter, rounds } = complaint
  return answerLetter?.state === 'offered' && rounds === round ? null : { kind: 'letter-not-offered' }
}

/**
 * What has to be added to what was decided so that somebody can sign: when nobody who was asked still may (they left, were
 * barred, or are kept apart), whoever stands in is asked and told.
 */
export function soThatSomebodySigns(
  before: ComplaintCase,
  events: readonly CaseEvent[],
  context: DecisionContext,
): CaseEvent[] {
  const after = foldedOn(before, events, context)
  const letter = after?.answerLetter
  const answering = stepFor(context.procedure, 'answered')
  if (!after || after.phase === 'closed' || letter?.state !== 'offered' || !answering) return []
  const takers = takersOf(after, answering, context)
  const now = takers?.members ?? (after.handler ? [after.handler] : [])
  if (now.length === 0 || now.some((member) => letter.to?.includes(member))) return []
  return [{ type: 'signature-passed', to: [...now] }]
}

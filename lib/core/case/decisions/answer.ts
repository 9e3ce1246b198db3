// The answer: judgement and reasons on every point, and all that the law wants in the letter (Wkkgz 17.1, Awb 9:12).
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand } from './by-hand'
import { keep, lapse } from './pending'
import { resumeEvents } from './resume'
import { stepTo } from './step-to'

/**
 * Sends the answer. Refused while a point lacks judgement or reasons, the letter something mandatory, or a representative the
 * consent of whom they speak for (secrecy: Wkkgz 23).
 */
export function answer(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'answer' }>,
  context: DecisionContext,
): Decided {
  if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
  if (complaint.parties.some(({ consent }) => consent === 'asked')) return refuse({ kind: 'consent-missing' })
  if (complaint.points.length === 0) return refuse({ kind: 'no-points' })
  const unjudged = complaint.points.filter((point) => !point.judgement || !point.reasons).map((point) => point.id)
  if (unjudged.length > 0) return refuse({ kind: 'point-without-judgement', points: unjudged })
  const lacking = context.procedure.processing.letterItems
    .filter((item) => item.mandatory && !command.holds.includes(item.id))
    .map((item) => item.id)
  if (lacking.length > 0) return refuse({ kind: 'letter-lacks', items: lacking })

  const { today } = context
  const known = context.procedure.processing.letterItems.map((item) => item.id)
  const holds = command.holds.filter((id) => known.includes(id))
  const text = context.keepText(command.text)
  const events: CaseEvent[] = [
    ...resumeEvents(complaint, context),
    { type: 'answer-sent', text, holds, on: today },
    ...speakersOf(complaint).flatMap(({ id }) => byHand(complaint, { party: id, text }, context)),
    ...keep(complaint, ['answer', 'first-contact', 'acknowledgement'], today),
    ...lapse(complaint, ['answer', 'first-contact', 'acknowledgement', 'task', 'own']),
    ...stepTo(complaint, 'answered', context.procedure),
  ]
  return ok(events)
}

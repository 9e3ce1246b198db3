// Sending an answer, whoever wrote it: what has to be in order before it goes, and what follows when it does.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { whyNotHeard } from '../hearing'
import type { Refusal } from '../refusals'
import { speakersOf } from '../speaks'
import { byHand, takenBack } from './by-hand'
import { clockRuns } from './clock-runs'
import { nothingToDecide } from './decide-without'
import { measuresPromised, whyNoMeasures } from './measures-promised'
import { keep, keepBeside, lapse, pendingPromise } from './pending'
import { stepTo } from './step-to'

/**
 * Why no answer can go yet: a point lacks judgement or reasons, the letter something mandatory (Wkkgz 17.1, Awb 9:12), or a
 * representative the consent of whom they speak for (secrecy: Wkkgz 23). Null when it can.
 */
export function whyNoAnswer(
  complaint: ComplaintCase,
  holds: readonly string[],
  { procedure, today }: Pick<DecisionContext, 'procedure' | 'today'>,
): Refusal | null {
  if (complaint.parties.some(({ consent }) => consent === 'asked')) return { kind: 'consent-missing' }
  const { committee } = procedure.processing
  if (committee && !complaint.judgedOn && !complaint.forgoneOn)
    return { kind: 'judgement-first', source: committee.source?.article ?? null }
  const unheard = whyNotHeard(complaint, procedure)
  if (unheard) return unheard
  if (complaint.points.length === 0) return { kind: 'no-points' }
  const unjudged = complaint.points.filter((point) => !point.judgement || !point.reasons).map((point) => point.id)
  if (unjudged.length > 0) return { kind: 'point-without-judgement', points: unjudged }
  const unpromised = whyNoMeasures(
    complaint.points.flatMap(({ measures }) => measures),
    today,
  )
  if (unpromised) return unpromised
  const { letterItems } = procedure.processing
  const lacking = letterItems.filter(({ id, mandatory }) => mandatory && !holds.includes(id)).map(({ id }) => id)
  return lacking.length > 0 ? { kind: 'letter-lacks', items: lacking } : null
}

/** The answer goes now, as by whoever acts; on paper for everybody it is made ready for the post instead. */
export function answered(
  complaint: ComplaintCase,
  { text, holds }: { text: TextRef; holds: string[] },
  context: DecisionContext,
): CaseEvent[] {
  const { today, procedure, actor } = context
  const due = pendingPromise(complaint, 'answer')?.due ?? null
  const by = actor.kind === 'member' ? { by: actor.memberId } : {}
  const letters = speakersOf(complaint).map(({ id }) =>
    byHand(complaint, { party: id, text, letter: 'answer', by: due }, context),
  )
  const before = [...takenBack(complaint, 'answer'), ...clockRuns(complaint, context)]
  // On paper for everybody: then it is sent when somebody says that it was posted.
  if (letters.every((task) => task.length > 0)) {
    return [...before, { type: 'answer-readied', text, holds, on: today, ...by }, ...letters.flat()]
  }
  return [
    ...before,
    { type: 'answer-sent', text, holds, on: today, ...by },
    ...measuresPromised(complaint, context),
    ...letters.flat(),
    ...answerKept(complaint, today),
    ...stepTo(complaint, 'answered', procedure),
  ]
}

/** What the answer settles, on the day on which it went. */
export function answerKept(complaint: ComplaintCase, on: CivilDate): CaseEvent[] {
  return [
    ...keepBeside(complaint, on),
    ...nothingToDecide(complaint),
    ...keep(complaint, ['answer', 'acknowledgement'], on),
    // An answer is no first contact: one that was still to come is not needed any more, one that was missed stays missed.
    ...(pendingPromise(complaint, 'first-contact')?.state === 'broken' ? keep(complaint, ['first-contact'], on) : []),
    ...lapse(complaint, ['answer', 'acknowledgement', 'task', 'own', 'copy', 'response', 'measure']),
  ]
}

// The answer: judgement and reasons on every point, and all that the law wants in the letter (Wkkgz 17.1, Awb 9:12).
import { z } from 'zod'
import { Slug } from '@/lib/core/procedure/slug'
import { stepFor } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { byHand } from '../consequences/by-hand'
import { clockRuns } from '../consequences/clock-runs'
import { keep, lapse } from '../consequences/pending'
import { stepTo } from '../consequences/step-to'
import { mayTake, notTheirs } from '../may-take'
import { offers } from '../offers'
import { speakersOf } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Sends the answer, by the function that the procedure's answered step names. Refused while a point lacks judgement or reasons,
 * the letter something mandatory, or a representative the consent of whom they speak for (secrecy: Wkkgz 23).
 */
export const answer = act('answer', {
  shape: { text: Body, holds: z.array(Slug).max(15) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['answer-sent'],
  decide(complaint, said, context) {
    const { today, procedure } = context
    const { letterItems } = procedure.processing
    const answering = stepFor(procedure, 'answered')
    if (answering && !mayTake(complaint, answering, context)) return refuse(notTheirs(complaint, answering, context))
    if (complaint.parties.some(({ consent }) => consent === 'asked')) return refuse({ kind: 'consent-missing' })
    if (complaint.points.length === 0) return refuse({ kind: 'no-points' })
    const unjudged = complaint.points.filter((point) => !point.judgement || !point.reasons).map((point) => point.id)
    if (unjudged.length > 0) return refuse({ kind: 'point-without-judgement', points: unjudged })
    const lacking = letterItems.filter(({ id, mandatory }) => mandatory && !said.holds.includes(id)).map(({ id }) => id)
    if (lacking.length > 0) return refuse({ kind: 'letter-lacks', items: lacking })

    const holds = said.holds.filter((id) => offers(letterItems, id))
    const text = context.keepText(said.text)
    return ok([
      ...clockRuns(complaint, context),
      { type: 'answer-sent', text, holds, on: today },
      ...speakersOf(complaint).flatMap(({ id }) => byHand(complaint, { party: id, text }, context)),
      ...keep(complaint, ['answer', 'first-contact', 'acknowledgement'], today),
      ...lapse(complaint, ['answer', 'first-contact', 'acknowledgement', 'task', 'own']),
      ...stepTo(complaint, 'answered', procedure),
    ])
  },
  button: (_complaint, { procedure }) => ({
    text: SOME_TEXT,
    holds: procedure.processing.letterItems.map(({ id }) => id),
  }),
})

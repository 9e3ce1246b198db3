// Judging a point: upheld, partly, not, or no finding; always with reasons, and with what it was caused by and what follows.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Judgement } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { takenBack } from '../consequences/by-hand'
import { mayOwn } from '../consequences/decide-left-open'
import { whyNoMeasures } from '../consequences/measures-promised'
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

const WantedMeasure = z.strictObject({
  text: Body,
  due: CivilDate.nullable(),
  owner: Id.nullish(),
  forAll: z.boolean().optional(),
})

/**
 * A judgement on one point. It can be changed until the answer is sent; the timeline keeps the earlier one. A measure has a day
 * (Wkkgz 17.1), which is not over, and an owner who works here; without one whoever handles the case has it.
 */
export const judgePoint = act('judge-point', {
  shape: {
    point: Id,
    judgement: Judgement,
    reasons: Body,
    cause: Slug.nullable(),
    remedies: z.array(Slug).max(30),
    measures: z.array(WantedMeasure).max(10),
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['point-judged'],
  decide(complaint, { point, judgement, cause, ...said }, context) {
    const { procedure, keepText, today } = context
    const { judgements, causes, remedies } = procedure.processing
    if (!complaint.points.some(({ id }) => id === point)) return refuse({ kind: 'unknown-point' })
    if (!judgements.includes(judgement)) return refuse({ kind: 'unknown-choice', field: 'judgement' })
    if (!offers(causes, cause)) return refuse({ kind: 'unknown-choice', field: 'cause' })
    if (!said.remedies.every((remedy) => offers(remedies, remedy))) {
      return refuse({ kind: 'unknown-choice', field: 'remedies' })
    }
    const problem = whyNoMeasures(said.measures, today)
    if (problem) return refuse(problem)
    if (said.measures.some(({ owner }) => owner && !mayOwn(owner, { complaint, ...context }))) {
      return refuse({ kind: 'owner-not-here' })
    }
    return ok([
      // What waits for the post says something else: it is written anew with what is judged now.
      ...(complaint.answerLetter && complaint.answerLetter.state !== 'sent-back'
        ? [...takenBack(complaint, 'answer'), { type: 'answer-taken-back' as const }]
        : []),
      {
        type: 'point-judged',
        point,
        judgement,
        reasons: keepText(said.reasons),
        cause,
        remedies: [...new Set(said.remedies)],
        measures: said.measures.map(({ text, due, owner, forAll }) => {
          return {
            text: keepText(text),
            due,
            ...(owner ? { owner } : {}),
            ...(forAll ? { forAll: true as const } : {}),
          }
        }),
      },
    ])
  },
  button: null,
})

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
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

/** A judgement on one point. It can be changed until the answer is sent; the timeline keeps the earlier one. */
export const judgePoint = act('judge-point', {
  shape: {
    point: Id,
    judgement: Judgement,
    reasons: Body,
    cause: Slug.nullable(),
    remedies: z.array(Slug).max(30),
    measures: z.array(z.strictObject({ text: Body, due: CivilDate.nullable() })).max(10),
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['point-judged'],
  decide(complaint, { point, judgement, cause, ...said }, { procedure, keepText }) {
    const { judgements, causes, remedies } = procedure.processing
    if (!complaint.points.some(({ id }) => id === point)) return refuse({ kind: 'unknown-point' })
    if (!judgements.includes(judgement)) return refuse({ kind: 'unknown-choice', field: 'judgement' })
    if (!offers(causes, cause)) return refuse({ kind: 'unknown-choice', field: 'cause' })
    if (!said.remedies.every((remedy) => offers(remedies, remedy))) {
      return refuse({ kind: 'unknown-choice', field: 'remedies' })
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
        measures: said.measures.map(({ text, due }) => ({ text: keepText(text), due })),
      },
    ])
  },
  button: null,
})

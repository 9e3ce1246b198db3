// The answer: judgement and reasons on every point, and all that the law wants in the letter (Wkkgz 17.1, Awb 9:12).
import { z } from 'zod'
import { Slug } from '@/lib/core/procedure/slug'
import { stepFor } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { answered, whyNoAnswer } from '../consequences/answering'
import { mayTake, notTheirs } from '../may-take'
import { offers } from '../offers'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Sends the answer, or makes it ready for the post, by the function that the procedure's answered step names. Who is not of
 * that function hands it over for signature instead (`offer-letter`). Refused while somebody who must be heard was not, or no
 * report was made of it (Awb 9:10), and while anything else that an answer needs is lacking.
 */
export const answer = act('answer', {
  shape: { text: Body, holds: z.array(Slug).max(15) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['answer-sent', 'answer-readied'],
  decide(complaint, said, context) {
    const { letterItems } = context.procedure.processing
    const answering = stepFor(context.procedure, 'answered')
    if (answering && !mayTake(complaint, answering, context)) return refuse(notTheirs(complaint, answering, context))
    const problem = whyNoAnswer(complaint, said.holds, context)
    if (problem) return refuse(problem)
    const holds = said.holds.filter((id) => offers(letterItems, id))
    return ok(answered(complaint, { text: context.keepText(said.text), holds }, context))
  },
  button: (_complaint, { procedure }) => ({
    text: SOME_TEXT,
    holds: procedure.processing.letterItems.map(({ id }) => id),
  }),
})

// Handing the answer over for signature: who wrote it is not who sends it.
import { z } from 'zod'
import { Slug } from '@/lib/core/procedure/slug'
import { stepFor } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { whyNoAnswer } from '../consequences/answering'
import { takenBack } from '../consequences/by-hand'
import { mayTake, takersOf } from '../may-take'
import { offers } from '../offers'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Offers an answer that is in order to whoever may send it. Each time is a round of its own, with its text: what was offered
 * before stays in the timeline, and can no longer be signed. Refused to who may send it themselves: for them it is one step.
 */
export const offerLetter = act('offer-letter', {
  shape: { text: Body, holds: z.array(Slug).max(15) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['letter-offered'],
  decide(complaint, said, context) {
    const { procedure, actor, today } = context
    const answering = stepFor(procedure, 'answered')
    const signers = answering ? takersOf(complaint, answering, context) : null
    if (!answering || !signers || mayTake(complaint, answering, context)) return refuse({ kind: 'sign-yourself' })
    const problem = whyNoAnswer(complaint, said.holds, context)
    if (problem) return refuse(problem)
    const { letterItems } = procedure.processing
    return ok([
      ...takenBack(complaint, 'answer'),
      {
        type: 'letter-offered',
        text: context.keepText(said.text),
        holds: said.holds.filter((id) => offers(letterItems, id)),
        round: (complaint.rounds ?? 0) + 1,
        on: today,
        ...(actor.kind === 'member' ? { by: actor.memberId } : {}),
        to: [...signers.members],
      },
    ])
  },
  button: (_complaint, { procedure }) => ({
    text: SOME_TEXT,
    holds: procedure.processing.letterItems.map(({ id }) => id),
  }),
})

// Sending an answer back to who wrote it, with what should be different.
import { z } from 'zod'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { whyNotSigned } from '../consequences/signing'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** The letter of this round does not leave; who wrote it reads why, and offers another. */
export const sendBackLetter = act('send-back-letter', {
  shape: { round: z.int().min(1), remarks: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['letter-sent-back'],
  decide(complaint, { round, remarks }, context) {
    const problem = whyNotSigned(complaint, round, context)
    if (problem) return refuse(problem)
    return ok([{ type: 'letter-sent-back', round, remarks: context.keepText(remarks) }])
  },
  button: (complaint) =>
    complaint.answerLetter?.state === 'offered' ? { round: complaint.rounds ?? 1, remarks: SOME_TEXT } : null,
})

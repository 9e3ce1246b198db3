// Signing an answer that another wrote: only then it leaves, as by who signs.
import { z } from 'zod'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { answered, whyNoAnswer } from '../consequences/answering'
import { whyNotSigned } from '../consequences/signing'
import { NO_PARTY } from '../who-may'

/** Agrees with the letter of this round. Nobody but who may send an answer may, and never to another text than they read. */
export const agreeLetter = act('agree-letter', {
  shape: { round: z.int().min(1) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['letter-agreed'],
  decide(complaint, { round }, context) {
    const letter = complaint.answerLetter
    const problem =
      whyNotSigned(complaint, round, context) ?? (letter ? whyNoAnswer(complaint, letter.holds, context) : null)
    if (problem || !letter) return refuse(problem ?? { kind: 'letter-not-offered' })
    const { text, holds } = letter
    return ok([{ type: 'letter-agreed', round }, ...answered(complaint, { text, holds }, context)])
  },
  button: (complaint) => (complaint.answerLetter?.state === 'offered' ? { round: complaint.rounds ?? 1 } : null),
})

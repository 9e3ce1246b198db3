// The judgement of the committee, or its advice: what the organisation decides after (WPO 14.6, Jeugdwet 4.2.1.2, Awb 9:15.3).
import { type Committee, type CommitteeLack, committeeLack } from '@/lib/core/procedure/committee'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { seatsLack, seatsOf, whyNotForCommittee } from '../committee-seats'
import type { ComplaintCase } from '../complaint-case'
import { byHand } from '../consequences/by-hand'
import { nothingToDecide } from '../consequences/decide-without'
import { afterJudgement } from '../consequences/from-that-day'
import { keep } from '../consequences/pending'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Given by the chair or the secretary of those who sit for this case, while they are whole: enough people, a chair from outside,
 * nobody among them whom it is about (WPO 14.4, Jeugdwet 4.2.1.1). From that day the organisation's own term runs, where it is counted so. A
 * judgement goes to whoever complained; an advice with the answer.
 */
export const giveJudgement = act('give-judgement', {
  shape: { text: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['judgement-given'],
  decide(complaint, said, context) {
    const { procedure, actor, today, keepText } = context
    const { committee } = procedure.processing
    if (!committee) return refuse({ kind: 'no-committee-in-procedure' })
    if (complaint.judgedOn) return refuse({ kind: 'judgement-was' })
    // Gehoor itself, and a file that is brought in, say what was judged elsewhere.
    if (actor.kind === 'member') {
      const notTheirs = whyNotForCommittee(complaint, actor.memberId)
      if (notTheirs) return refuse(notTheirs)
      const lack = lackNow(complaint, committee, context)
      if (lack) return refuse({ ...lack, article: committee.source?.article ?? null })
    }
    const text = keepText(said.text)
    return ok([
      { type: 'judgement-given', text, on: today, gives: committee.gives },
      ...(committee.gives === 'judgement' ? broughtToo(complaint, text, context) : []),
      ...keep(complaint, ['judgement'], today),
      ...nothingToDecide(complaint),
      ...afterJudgement(complaint, context),
    ])
  },
  button: (complaint, { procedure }) =>
    procedure.processing.committee && !complaint.judgedOn ? { text: SOME_TEXT } : null,
})

/**
 * What the committee lacks at this moment. Who left their function since, or works here now, counts no more; who sits there
 * sees no list of who fills what, and goes by the seats.
 */
function lackNow(
  complaint: ComplaintCase,
  committee: Committee,
  { staffing: { holders } }: Pick<DecisionContext, 'staffing'>,
): CommitteeLack | null {
  const seats = seatsOf(complaint)
  const seated = holders.filter(({ member }) => seats.some((seat) => seat.member === member))
  return seatsLack(committee, seats) ?? (seated.length > 0 ? committeeLack(committee, seated, complaint.barred) : null)
}

function broughtToo(
  complaint: ComplaintCase,
  text: ReturnType<DecisionContext['keepText']>,
  context: DecisionContext,
): CaseEvent[] {
  return speakersOf(complaint).flatMap(({ id: party }) => byHand(complaint, { party, text, letter: 'reply' }, context))
}

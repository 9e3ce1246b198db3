// The judgement of the committee, or its advice: what the organisation decides after (WPO 14.6, Jeugdwet 4.2.1.2, Awb 9:15.3).
import { committeeLack } from '@/lib/core/procedure/committee'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { ComplaintCase } from '../complaint-case'
import { byHand } from '../consequences/by-hand'
import { afterJudgement } from '../consequences/from-that-day'
import { keep } from '../consequences/pending'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Given by the chair or the secretary, for a committee that is whole: enough people, a chair from outside, nobody among them
 * whom it is about (WPO 14.4, Jeugdwet 4.2.1.1). From that day the organisation's own term runs, where it is counted so. A
 * judgement goes to whoever complained; an advice with the answer.
 */
export const giveJudgement = act('give-judgement', {
  shape: { text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['judgement-given'],
  decide(complaint, said, context) {
    const { procedure, staffing, today, keepText } = context
    const { committee } = procedure.processing
    if (!committee) return refuse({ kind: 'no-committee-in-procedure' })
    if (complaint.judgedOn) return refuse({ kind: 'judgement-was' })
    if (!speaksFor(context)) return refuse({ kind: 'not-of-committee' })
    const lack = committeeLack(committee, staffing.holders, complaint.barred)
    if (lack) return refuse(lack)
    const text = keepText(said.text)
    return ok([
      { type: 'judgement-given', text, on: today, gives: committee.gives },
      ...(committee.gives === 'judgement' ? broughtToo(complaint, text, context) : []),
      ...keep(complaint, ['judgement'], today),
      ...afterJudgement(complaint, context),
    ])
  },
  button: (complaint, { procedure }) =>
    procedure.processing.committee && !complaint.judgedOn ? { text: SOME_TEXT } : null,
})

/** The chair and the secretary speak for a committee; Gehoor itself, and a file that is brought in, may always. */
function speaksFor({ actor, staffing, procedure }: DecisionContext): boolean {
  if (actor.kind !== 'member') return true
  const { chair, secretary } = procedure.processing.committee ?? {}
  return staffing.holders.some(
    (holder) => holder.member === actor.memberId && (holder.function === chair || holder.function === secretary),
  )
}

function broughtToo(
  complaint: ComplaintCase,
  text: ReturnType<DecisionContext['keepText']>,
  context: DecisionContext,
): CaseEvent[] {
  return speakersOf(complaint).flatMap(({ id: party }) => byHand(complaint, { party, text, letter: 'reply' }, context))
}

// A judgement that does not come: never silence, a person decides (WPO 14.2, onder d: the procedure says what happens then).
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { nothingToDecide } from '../consequences/decide-without'
import { mayTake, notTheirs } from '../may-take'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * By who answers, with the reason, and only once the date of the judgement has passed: then the answer may go without it. The
 * judgement stays broken; should it come after all before the answer, it can still be given.
 */
export const goWithoutJudgement = act('go-without-judgement', {
  shape: { text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['judgement-forgone'],
  decide(complaint, { text }, { procedure, staffing, actor, today, keepText }) {
    const { committee, steps } = procedure.processing
    if (!committee) return refuse({ kind: 'no-committee-in-procedure' })
    if (complaint.judgedOn || complaint.forgoneOn) return refuse({ kind: 'judgement-was' })
    const awaited = complaint.promises.find(({ kind, state }) => kind === 'judgement' && state === 'open')
    if (awaited && awaited.due >= today) return refuse({ kind: 'judgement-awaited', due: awaited.due })
    const answering = steps.find(({ phase }) => phase === 'answered')
    if (answering && !mayTake(complaint, answering, { procedure, staffing, actor })) {
      return refuse(notTheirs(complaint, answering, { procedure, staffing }))
    }
    return ok([{ type: 'judgement-forgone', text: keepText(text), on: today }, ...nothingToDecide(complaint)])
  },
  button: (complaint, { procedure }) =>
    procedure.processing.committee && !complaint.judgedOn && !complaint.forgoneOn ? { text: SOME_TEXT } : null,
})

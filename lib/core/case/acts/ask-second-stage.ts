// Disagreeing with the answer: somebody else looks again.
import { secondAnswerFrom, secondStageUntil } from '@/lib/core/procedure/promises'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { ComplaintCase } from '../complaint-case'
import { bySomeone } from '../consequences/by-someone'
import { keep } from '../consequences/pending'
import { decidesSoon } from '../consequences/promise-on'
import { thenRouted } from '../consequences/reroute'
import { backToWork } from '../consequences/step-to'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
import { SOME_TEXT, somebody } from '../tryout'
import { whoSpeaks } from '../who-may'

/**
 * Once, after the answer: the case goes to the function that looks again, never to who handled or answered it, with a date of
 * its own. Asked by the complainant when the time for it has passed it is late, not lost: what they wrote is kept, and the
 * organisation decides within days, by this act or by `decline-second-stage`.
 */
export const askSecondStage = act('ask-second-stage', {
  shape: { party: Id, text: Body },
  who: { member: 'work-cases', party: whoSpeaks('by-code') },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['second-stage-begun', 'information-added'],
  decide(complaint, { party, text }, context) {
    const { procedure, today, actor, keepText } = context
    if (!procedure.processing.secondStage) return refuse({ kind: 'no-second-stage-in-procedure' })
    if (complaint.secondStage) return refuse({ kind: 'second-stage-was' })
    if (!complaint.answeredOn) return refuse({ kind: 'not-answered-yet' })
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    const until = secondStageUntil(procedure, complaint.answeredOn)
    const reason = keepText(text)
    if (actor.kind === 'party' && until && today > until) {
      return ok([{ type: 'information-added', party, text: reason }, ...decidesSoon(complaint, context)])
    }
    return begun(
      complaint,
      { type: 'second-stage-begun', party, reason, notBy: whoHadIt(complaint), on: today },
      context,
    )
  },
  button: (complaint, { procedure }) => {
    const isThere = procedure.processing.secondStage !== null && complaint.answeredOn && !complaint.secondStage
    return isThere ? { party: somebody(complaint), text: SOME_TEXT } : null
  },
})

function begun(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): Decided {
  const { procedure, today, newId } = context
  const promised = secondAnswerFrom(procedure, today)
  if (!promised) return refuse({ kind: 'no-second-stage-in-procedure' })
  return ok([
    ...thenRouted(complaint, event, context),
    ...backToWork(complaint, procedure),
    ...keep(complaint, ['second-stage'], today),
    { type: 'promise-made', promise: { id: newId(), text: null, ...promised } },
    // The mail that says so reaches nobody who is called or written to.
    ...bySomeone(complaint, context),
  ])
}

function whoHadIt({ handler, answeredBy }: ComplaintCase): string[] {
  return [...new Set([handler, answeredBy].flatMap((member) => member ?? []))].sort()
}

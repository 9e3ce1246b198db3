// Closing a case.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import type { ComplaintCase } from '../complaint-case'
import { clockRuns } from '../consequences/clock-runs'
import { lapse } from '../consequences/pending'
import { stepTo } from '../consequences/step-to'
import type { DecisionContext } from '../decision'
import { Outcome } from '../event-parts'
import { whoHears } from '../who-hears'
import { NO_PARTY } from '../who-may'

/** Closes the case with how it ended. "Answered" only when it was; what is still open no longer has to be done. */
export const close = act('close', {
  shape: { outcome: Outcome.exclude(['unknown']) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['complaint-closed'],
  decide(complaint, { outcome }, context) {
    const { today, procedure } = context
    if (outcome === 'answered' && !complaint.answeredOn) return refuse({ kind: 'step-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    return ok([
      ...clockRuns(complaint, context),
      ...lapse(complaint),
      { type: 'complaint-closed', outcome, on: today },
      ...stepTo(complaint, 'closed', procedure),
    ])
  },
  button: (complaint) => ({ outcome: complaint.answeredOn ? ('answered' as const) : ('resolved' as const) }),
})

/** Whoever said that everybody else is involved does not end the case by themselves. */
function closesAlone(complaint: ComplaintCase, { actor, staffing }: DecisionContext): boolean {
  return actor.kind === 'member' && whoHears(complaint, staffing).length === 0
}

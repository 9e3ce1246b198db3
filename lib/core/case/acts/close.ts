// Closing a case.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { closedAs, closesAlone } from '../consequences/closed-as'
import { Outcome } from '../event-parts'
import { NO_PARTY } from '../who-may'

/** What a case can be closed as by itself. Every other end is an act of its own, with what belongs to it. */
export const ClosedAs = Outcome.extract(['answered', 'lapsed'])

/** Closes the case with how it ended. "Answered" only when it was; what is still open no longer has to be done. */
export const close = act('close', {
  shape: { outcome: ClosedAs },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['complaint-closed'],
  decide(complaint, { outcome }, context) {
    if (outcome === 'answered' && !complaint.answeredOn) return refuse({ kind: 'step-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    return ok(closedAs(complaint, outcome, context))
  },
  button: (complaint) => ({ outcome: complaint.answeredOn ? ('answered' as const) : ('lapsed' as const) }),
})

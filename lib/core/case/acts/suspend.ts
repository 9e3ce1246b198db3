// Letting the clock stand still: only where the procedure allows it, for one of its reasons.
import { Slug } from '@/lib/core/procedure/slug'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { pendingPromise } from '../consequences/pending'
import { offers } from '../offers'
import { NO_PARTY } from '../who-may'

/** The clock stands still from today. Most laws know no such thing (Wkkgz 17); then the procedure has none either. */
export const suspend = act('suspend', {
  shape: { reason: Slug },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['clock-suspended'],
  decide(complaint, { reason }, { procedure, today }) {
    const { suspension } = procedure.processing
    // Where there is no such thing, that is said first, however far the case is.
    if (!suspension) return refuse({ kind: 'no-suspension-in-procedure' })
    if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
    const answer = pendingPromise(complaint, 'answer')
    if (answer && today > answer.due) return refuse({ kind: 'extension-too-late', due: answer.due })
    if (complaint.suspendedOn) return refuse({ kind: 'already-suspended' })
    if (!offers(suspension.reasons, reason)) return refuse({ kind: 'unknown-choice', field: 'reason' })
    return ok([{ type: 'clock-suspended', reason, on: today }])
  },
  button: (_complaint, { procedure }) => ({ reason: procedure.processing.suspension?.reasons[0]?.id ?? '' }),
})

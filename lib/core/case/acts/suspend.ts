// Letting the clock stand still: only where the procedure allows it, for one of its reasons, and no longer than it says.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import type { Suspension } from '@/lib/core/procedure/standstill'
import { forbiddenBy } from '@/lib/core/procedure/standstill-forbidden'
import { runsAgainBy } from '@/lib/core/procedure/standstill-room'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import type { ComplaintCase } from '../complaint-case'
import { pendingPromise } from '../consequences/pending'
import { toldOfClock } from '../consequences/told-of-clock'
import type { Refusal } from '../refusals'
import { standstillDays } from '../standstill-days'
import { NO_PARTY } from '../who-may'

/**
 * The clock stands still from today, until a day that somebody chooses or until the procedure's own end. Most laws know no such
 * thing (Wkkgz 17, Awb 9:11); then the procedure has none either. Whoever complains is told, with when it runs again.
 */
export const suspend = act('suspend', {
  shape: { reason: Slug, until: CivilDate.nullish() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['clock-suspended'],
  decide(complaint, { reason, until }, context) {
    const { procedure, today } = context
    const { suspension } = procedure.processing
    // Where there is no such thing, that is said first, however far the case is.
    if (!suspension) return refuse({ kind: 'no-suspension-in-procedure', article: forbiddenBy(procedure) })
    if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
    const answer = pendingPromise(complaint, 'answer')
    if (answer && today > answer.due) return refuse({ kind: 'extension-too-late', due: answer.due })
    if (complaint.suspendedOn) return refuse({ kind: 'already-suspended' })
    const notFor = whyNotFor(complaint, suspension, reason)
    if (notFor) return refuse(notFor)
    const article = suspension.source?.article ?? null
    const latest = runsAgainBy(procedure, complaint.stoodStill ?? [], today)
    if (latest && latest <= today) {
      return refuse({ kind: 'suspension-used-up', days: standstillDays(complaint), article })
    }
    if (until && until <= today) return refuse({ kind: 'date-in-past' })
    if (until && latest && until > latest) return refuse({ kind: 'suspension-too-long', latest, article })
    const ends = until ?? latest
    return ok(
      toldOfClock(complaint, { type: 'clock-suspended', reason, on: today, ...(ends ? { until: ends } : {}) }, context),
    )
  },
  button: (complaint, { procedure }) => {
    const reasons = procedure.processing.suspension?.reasons ?? []
    const fits = reasons.find(({ waits }) => waits !== 'their-answer' || waitsForThem(complaint)) ?? reasons[0]
    return { reason: fits?.id ?? '', until: null }
  },
})

/** Not for a reason that the procedure does not give, and not for an answer that nobody asked for. */
function whyNotFor(complaint: ComplaintCase, { reasons, source }: Suspension, reason: string): Refusal | null {
  const article = source?.article ?? null
  const given = reasons.find(({ id }) => id === reason)
  if (!given) return { kind: 'suspension-reason-not-listed', article }
  const isIdle = given.waits === 'their-answer' && !waitsForThem(complaint)
  return isIdle ? { kind: 'suspension-nothing-asked', article } : null
}

/** Something was asked of whoever complains. */
function waitsForThem(complaint: ComplaintCase): boolean {
  if (complaint.question || complaint.phase === 'waiting-for-complainant') return true
  return pendingPromise(complaint, 'reply-by') !== null
}

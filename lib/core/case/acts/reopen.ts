// Opening a case again: the complainant may come back within the time the procedure gives.
import { reopenUntil } from '@/lib/core/procedure/promises'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { askedAgain } from '../consequences/asked-again'
import { isPending } from '../consequences/pending'
import { reroutedEvents } from '../consequences/reroute'
import { backToWork } from '../consequences/step-to'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Opens the case again, with a reason and a new date for the answer. Whatever the law asks and was never done comes back as
 * well; what it is kept for is counted anew when it ends again.
 */
export const reopen = act('reopen', {
  shape: { reason: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['complaint-reopened'],
  decide(complaint, { reason }, context) {
    const { today, procedure, keepText } = context
    const until = reopenUntil(procedure, complaint.closedOn)
    if (procedure.followUp.reopenWithin === null) return refuse({ kind: 'no-reopen-in-procedure' })
    if (until && today > until) return refuse({ kind: 'reopen-too-late', until })
    return ok([
      { type: 'complaint-reopened', reason: keepText(reason) },
      ...backToWork(complaint, procedure),
      ...reroutedEvents(complaint, context),
      // What becomes of it is decided when it ends again.
      ...complaint.promises
        .filter((promise) => promise.why === 'left-open' && isPending(promise))
        .map(({ id }) => ({ type: 'promise-lapsed' as const, promise: id })),
      ...askedAgain(complaint, context),
    ])
  },
  button: () => ({ reason: SOME_TEXT }),
})

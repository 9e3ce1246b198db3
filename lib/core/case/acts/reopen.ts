// Opening a case again: the complainant may come back within the time the procedure gives.
import { answerPromiseFrom, reopenUntil } from '@/lib/core/procedure/promises'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { bySomeone } from '../consequences/by-someone'
import { reroutedEvents } from '../consequences/reroute'
import { backToWork } from '../consequences/step-to'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Opens the case again, with a reason and a new date for the answer. */
export const reopen = act('reopen', {
  shape: { reason: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['complaint-reopened'],
  decide(complaint, { reason }, context) {
    const { today, procedure, newId, keepText } = context
    const until = reopenUntil(procedure, complaint.closedOn)
    if (procedure.followUp.reopenWithin === null) return refuse({ kind: 'no-reopen-in-procedure' })
    if (until && today > until) return refuse({ kind: 'reopen-too-late', until })
    const { kind, task, by, due, rawEnd, sum } = answerPromiseFrom(procedure, today)
    return ok([
      { type: 'complaint-reopened', reason: keepText(reason) },
      ...backToWork(complaint, procedure),
      ...reroutedEvents(complaint, context),
      { type: 'promise-made', promise: { id: newId(), kind, task, text: null, by, due, rawEnd, sum } },
      // The mail that says so reaches nobody who is called or written to.
      ...bySomeone(complaint, context),
    ])
  },
  button: () => ({ reason: SOME_TEXT }),
})

// Letting the clock run again: the answer's date moves by the days it stood still, explained like any other date.
import { daysBetween } from '@/lib/core/calendar/civil-date'
import { afterPause } from '@/lib/core/procedure/promises'
import { ok, refuse } from '@/lib/core/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { pendingPromise } from './pending'

/** The clock runs again from today. */
export function resume(complaint: ComplaintCase, _command: { type: 'resume' }, context: DecisionContext): Decided {
  return complaint.suspendedOn ? ok(resumeEvents(complaint, context)) : refuse({ kind: 'not-suspended' })
}

/** What it takes to let the clock run again; nothing when it runs. */
export function resumeEvents(complaint: ComplaintCase, { today, procedure }: DecisionContext): CaseEvent[] {
  if (!complaint.suspendedOn) return []
  const days = daysBetween(complaint.suspendedOn, today)
  const answer = pendingPromise(complaint, 'answer')
  const moved: CaseEvent[] =
    answer && answer.state === 'open' && days > 0
      ? [{ type: 'promise-moved', promise: answer.id, ...afterPause(procedure, answer.rawEnd, days) }]
      : []
  return [{ type: 'clock-resumed', on: today, days }, ...moved]
}

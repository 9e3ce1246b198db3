// The clock runs again: the answer's date moves by the days it stood still, explained like any other date.
import { daysBetween } from '@/lib/core/calendar/civil-date'
import { afterPause } from '@/lib/core/procedure/promises'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { startOfPromise } from '../room-to-extend'
import { pendingPromise } from './pending'

/** What it takes to let the clock run again; nothing when it runs. */
export function clockRuns(complaint: ComplaintCase, { today, procedure }: DecisionContext): CaseEvent[] {
  if (!complaint.suspendedOn) return []
  const days = daysBetween(complaint.suspendedOn, today)
  const answer = pendingPromise(complaint, 'answer')
  const resumed: CaseEvent = { type: 'clock-resumed', on: today, days }
  if (answer?.state !== 'open' || days <= 0) return [resumed]
  const startedOn = startOfPromise(answer)
  const end = afterPause(procedure, answer.rawEnd, days)
  return [resumed, { type: 'promise-moved', promise: answer.id, ...end, ...(startedOn ? { startedOn } : {}) }]
}

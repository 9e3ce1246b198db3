// The clock runs again: the answer's date moves by the days it stood still, explained like any other date.
import { daysBetween } from '@/lib/core/calendar/civil-date'
import { afterPause } from '@/lib/core/procedure/promises'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import type { RunsBecause } from '../events/clock-events'
import { startOfPromise } from '../room-to-extend'
import { pendingPromise } from './pending'
import { toldOfClock } from './told-of-clock'

/**
 * What it takes to let the clock run again; nothing when it runs. It ran again by itself on the day that the procedure's limit
 * gives, however late somebody looks. `because`: why, where that is told; not where an answer or a closing says more.
 */
export function clockRuns(complaint: ComplaintCase, context: DecisionContext, because?: RunsBecause): CaseEvent[] {
  if (!complaint.suspendedOn) return []
  const { today, procedure } = context
  const { suspendedOn: since, suspendedUntil: until } = complaint
  const isOver = until !== undefined && until <= today
  const on = isOver ? until : today
  const days = daysBetween(since, on)
  const answer = pendingPromise(complaint, 'answer')
  const why = isOver && because ? 'limit' : because
  const resumed = { type: 'clock-resumed' as const, on, days, since, ...(why ? { because: why } : {}) }
  const end = answer?.state === 'open' && days > 0 ? afterPause(procedure, answer.rawEnd, days) : null
  const told = why ? toldOfClock(complaint, resumed, context, end?.due) : [resumed]
  if (!answer || !end) return told
  const startedOn = startOfPromise(answer)
  return [...told, { type: 'promise-moved', promise: answer.id, ...end, ...(startedOn ? { startedOn } : {}) }]
}

/** The same when what we waited for came from whoever complains. */
export function runsOnTheirAnswer(complaint: ComplaintCase, context: DecisionContext): CaseEvent[] {
  const reasons = context.procedure.processing.suspension?.reasons ?? []
  const waits = reasons.find(({ id }) => id === complaint.suspendedFor)?.waits
  return waits === 'their-answer' ? clockRuns(complaint, context, 'they-answered') : []
}

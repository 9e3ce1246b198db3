// What we asked of somebody, or of the committee, did not come: a person decides how to go on, within two working days.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { isPending } from './pending'

/** The task, for whoever handles the case. */
export function decideWithout(
  complaint: ComplaintCase,
  { newId, today, procedure }: DecisionContext,
  why: NonNullable<CasePromise['why']> = 'no-reply',
): CaseEvent[] {
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar: procedure.followUp.calendar, law: 'next-working-day' })
  const by = complaint.function || null
  return [
    {
      type: 'promise-made',
      promise: { id: newId(), kind: 'task', task: null, text: null, by, ...end, why },
    },
  ]
}

/** It came after all, or was decided: nothing has to be decided without it any more. */
export function nothingToDecide(complaint: ComplaintCase): CaseEvent[] {
  return complaint.promises
    .filter((promise) => promise.why !== undefined && isPending(promise))
    .map(({ id }) => ({ type: 'promise-lapsed', promise: id }))
}

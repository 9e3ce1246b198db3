// Who sits in the committee for a case by a function that they fill no longer sits there no longer either.
import { seatBy, seatsOf } from '../committee-seats'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'

/** That they left, each; the handler is told, and asks others. */
export function emptiedSeats(complaint: ComplaintCase, { procedure, staffing }: DecisionContext): CaseEvent[] {
  const { committee } = procedure.processing
  const there = new Set(staffing.members.map(({ id }) => id))
  return seatsOf(complaint)
    .filter(({ member }) => !committee || !there.has(member) || seatBy(committee, staffing, member) === null)
    .map(({ member }) => ({ type: 'committee-left', member, because: 'gone' }))
}

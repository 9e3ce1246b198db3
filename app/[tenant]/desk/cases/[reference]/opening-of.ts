// What happened on the day from which a date is counted: it was received, sent, or acknowledged, or it is the day that was told.
import type { TermOpening } from '@/lib/core/calendar/explain-term'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { startOfPromise } from '@/lib/core/case/room-to-extend'

type Arrived = Pick<ComplaintCase, 'receivedOn' | 'submittedOn' | 'happenedOn' | 'promises'>

/** How the sum of this promise begins; a day on which nothing of the kind happened is simply where it starts. */
export function openingOf(
  promise: CasePromise,
  { receivedOn, submittedOn, happenedOn, promises }: Arrived,
): TermOpening {
  const start = startOfPromise(promise)
  if (start === receivedOn) return 'received'
  if (start === submittedOn) return 'submitted'
  if (start !== null && start === happenedOn) return 'told'
  const told = promises.find(({ kind }) => kind === 'acknowledgement')?.doneOn
  return start !== null && start === told ? 'acknowledged' : 'from'
}

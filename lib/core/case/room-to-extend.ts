// How far the answer to this complaint, or the word of its committee, can still be put off, as its procedure says and its complainant agreed.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { type ExtensionRoom, extensionRoom, judgementRoom } from '@/lib/core/procedure/extension-room'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CasePromise, ComplaintCase } from './complaint-case'

/** The room that is left for this promise; null where the procedure knows no extension. */
export function roomToExtend(
  complaint: ComplaintCase,
  promise: CasePromise,
  procedure: Procedure,
): ExtensionRoom | null {
  const start = startOfPromise(promise) ?? arrivalOf(complaint, procedure)
  const room = promise.kind === 'judgement' ? judgementRoom : extensionRoom
  return room(procedure, { ...promise, start, agreedUntil: promise.agreed?.until ?? null })
}

/** The day its term is counted from; null when a promise of before was put off and no longer says so. */
export function startOfPromise({ startedOn, sum }: CasePromise): CivilDate | null {
  const [first] = sum
  return startedOn ?? (first?.kind === 'start' ? first.date : null)
}

function arrivalOf({ submittedOn, receivedOn }: ComplaintCase, { followUp }: Procedure): CivilDate {
  return followUp.answer.term.from === 'submitted' ? submittedOn : receivedOn
}

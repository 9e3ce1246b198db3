// Until when a case is kept (GDPR 5.1 e; BGfo 41): one moment, which page, studio, status page and desk name alike.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { keptUntil } from '@/lib/core/procedure/retention'
import type { ComplaintCase } from './complaint-case'

type Ended = Pick<ComplaintCase, 'phase' | 'closedOn' | 'answeredOn' | 'enteredOn'>

/** The last day on which this case is kept; null while it is open. */
export function keptUntilOf(procedure: Procedure, complaint: Ended): CivilDate | null {
  if (complaint.phase !== 'closed') return null
  // A file that was brought in need not say when a case was closed: no later than the day on which it came in.
  return keptIfClosedOn(procedure, complaint, complaint.closedOn ?? complaint.enteredOn)
}

/** The last day on which it would be kept if it were closed on this day. */
export function keptIfClosedOn(
  { followUp: { retention, calendar } }: Procedure,
  { answeredOn }: Pick<ComplaintCase, 'answeredOn'>,
  closedOn: CivilDate,
): CivilDate {
  return keptUntil(retention, calendar, { closedOn, answeredOn })
}

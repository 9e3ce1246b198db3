// Until when a case is kept (GDPR 5.1 e; BGfo 41): one moment, which page, studio, status page and desk name alike.
import { addDays, type CivilDate, LAST_DAY } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { keptUntil, leastKeptUntil } from '@/lib/core/procedure/retention'
import type { ComplaintCase } from './complaint-case'

type Ended = Pick<ComplaintCase, 'phase' | 'closedOn' | 'answeredOn' | 'enteredOn'>

/** The last day on which this case is kept by its procedure; null while it is open. */
export function keptUntilOf(procedure: Procedure, complaint: Ended): CivilDate | null {
  const closedOn = closedOnOf(complaint)
  return closedOn && keptIfClosedOn(procedure, complaint, closedOn)
}

/** The last day on which it would be kept if it were closed on this day. */
export function keptIfClosedOn(
  { followUp }: Procedure,
  { answeredOn }: Pick<ComplaintCase, 'answeredOn'>,
  closedOn: CivilDate,
): CivilDate {
  return keptUntil(followUp.retention, followUp, { closedOn, answeredOn })
}

/** The last day on which a law demands that it is kept, whoever asks to have it erased (GDPR 17.3 b); null when none does. */
export function keptByLawUntil({ followUp }: Procedure, complaint: Ended): CivilDate | null {
  const { minimum } = followUp.retention
  const closedOn = closedOnOf(complaint)
  if (!minimum || !closedOn) return null
  return leastKeptUntil(minimum, followUp, { closedOn, answeredOn: complaint.answeredOn })
}

/** Until when somebody holds it: a day, or for ever when no day was said; null when nobody does. */
export function heldUntilOf({ hold }: Pick<ComplaintCase, 'hold'>): CivilDate | null {
  return hold ? (hold.until ?? LAST_DAY) : null
}

/** The first day on which it may be erased; null while it is open, held until somebody lets it go, or erased. */
export function erasableFrom(procedure: Procedure, complaint: ComplaintCase): CivilDate | null {
  const kept = keptUntilOf(procedure, complaint)
  if (!kept || complaint.erasedOn) return null
  const held = heldUntilOf(complaint)
  const last = held && held > kept ? held : kept
  return last === LAST_DAY ? null : addDays(last, 1)
}

/** A file that was brought in need not say when a case was closed: no later than the day on which it came in. */
function closedOnOf({ phase, closedOn, enteredOn }: Ended): CivilDate | null {
  return phase === 'closed' ? (closedOn ?? enteredOn) : null
}

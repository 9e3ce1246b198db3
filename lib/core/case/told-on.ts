// The day from which the window of an external body is counted once we are done.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from './complaint-case'

/** The day on which we said what we had to say: our answer, or that it was not taken up (Awb 9:24). Null while we did not. */
export function toldOn({ answeredOn, outcome, closedOn }: ComplaintCase): CivilDate | null {
  return answeredOn ?? (outcome === 'not-admitted' ? closedOn : null)
}

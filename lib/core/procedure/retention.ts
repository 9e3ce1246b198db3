// How long a case is kept, from which moment that is counted, and what is done when it is over.
import { z } from 'zod'
import { addPeriod } from '@/lib/core/calendar/add-period'
import { type CivilDate, civilDateOf, partsOf } from '@/lib/core/calendar/civil-date'
import { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { Source } from './term'

/**
 * closing: the day the case was closed. year-of-closing: the last day of the financial year in which it was, which is the
 * calendar year. answer: the day of the answer; a case that never had one counts from its closing.
 */
export const RetentionStart = z.enum(['closing', 'year-of-closing', 'answer'])
export type RetentionStart = z.infer<typeof RetentionStart>

/** The least that a law demands (BGfo 41: one year after settlement). */
const LeastKept = z.strictObject({ period: Period, from: RetentionStart, source: Source.nullable() })

/** after-approval: nothing is erased before somebody has decided so. */
export const Retention = z.strictObject({
  period: Period,
  from: RetentionStart,
  minimum: LeastKept.nullable(),
  erasing: z.enum(['after-approval']),
})
export type Retention = z.infer<typeof Retention>

/** The days from which keeping is counted; `closedOn` of a file that does not say it is the day on which it came in. */
type KeptFrom = { closedOn: CivilDate; answeredOn: CivilDate | null }

/** The last day on which a case that was closed is kept: never shorter than the law's minimum. */
export function keptUntil({ period, from, minimum }: Retention, calendar: WorkingCalendar, days: KeptFrom): CivilDate {
  const own = addPeriod(calendar, startOf(from, days), period)
  const least = minimum && leastKeptUntil(minimum, calendar, days)
  return least && least > own ? least : own
}

/** The last day on which a law demands that it is kept. */
export function leastKeptUntil(
  { period, from }: Pick<Retention, 'period' | 'from'>,
  calendar: WorkingCalendar,
  days: KeptFrom,
): CivilDate {
  return addPeriod(calendar, startOf(from, days), period)
}

function startOf(from: RetentionStart, { closedOn, answeredOn }: KeptFrom): CivilDate {
  switch (from) {
    case 'closing':
      return closedOn
    case 'answer':
      return answeredOn ?? closedOn
    case 'year-of-closing':
      return civilDateOf(partsOf(closedOn).year, 12, 31)
  }
}

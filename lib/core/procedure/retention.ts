// How long a case is kept, from which moment that is counted, and what is done when it is over.
import { z } from 'zod'
import { addPeriod } from '@/lib/core/calendar/add-period'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { afterYearEnd, endOfFinancialYear } from './financial-year'
import { Source } from './term'

/**
 * closing: the day the case was closed. year-of-closing: the last day of the financial year in which it was. answer: the day of the answer; a case that never had one counts from its closing.
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

/** By which calendar it is counted, and the month on whose last day the organisation's financial year ends. */
type Counting = { calendar: WorkingCalendar; financialYearEnds: number }

/** The last day on which a case that was closed is kept: never shorter than the law's minimum. */
export function keptUntil({ period, from, minimum }: Retention, counting: Counting, days: KeptFrom): CivilDate {
  const own = leastKeptUntil({ period, from }, counting, days)
  const least = minimum && leastKeptUntil(minimum, counting, days)
  return least && least > own ? least : own
}

/** The last day on which a law demands that it is kept. */
export function leastKeptUntil(
  { period, from }: Pick<Retention, 'period' | 'from'>,
  { calendar, financialYearEnds }: Counting,
  { closedOn, answeredOn }: KeptFrom,
): CivilDate {
  switch (from) {
    case 'closing':
      return addPeriod(calendar, closedOn, period)
    case 'answer':
      return addPeriod(calendar, answeredOn ?? closedOn, period)
    case 'year-of-closing':
      return afterYearEnd(calendar, endOfFinancialYear(closedOn, financialYearEnds), period)
  }
}

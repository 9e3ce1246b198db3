// Whether somebody complained within the window of the procedure: a hint for who looks at it, and never a reason to lose it.
import { addPeriod } from '@/lib/core/calendar/add-period'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { ComplaintCase } from './complaint-case'

/** `until`: the last day on which one could; `late`: whether it was sent after that. Null where it is not known, or has no end. */
type InWindow = { since: CivilDate; until: CivilDate; late: boolean }

/**
 * Counted from the day that whoever complained told, until the day on which they sent it. `unknown`: there is a window, and
 * nobody told the day; none is made up. Null: the procedure has no window. Late is for a person to decide (Awb 9:8.1.b: may).
 */
export function inWindow(
  { definition, followUp }: Procedure,
  { happenedOn: since, submittedOn }: Pick<ComplaintCase, 'happenedOn' | 'submittedOn'>,
): InWindow | 'unknown' | null {
  if (!definition.filingWindow) return null
  if (!since) return definition.windowFrom ? 'unknown' : null
  const until = addPeriod(followUp.calendar, since, definition.filingWindow)
  return { since, until, late: submittedOn > until }
}

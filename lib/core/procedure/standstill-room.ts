// How long a clock may still be stopped: at a time, and of what is left altogether.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate, daysBetween } from '@/lib/core/calendar/civil-date'
import type { Procedure } from './procedure'

/** A time in which the clock stood still: it ran until `from`, and again from `to` on. */
type StoodStill = { from: CivilDate; to: CivilDate }

/**
 * The day on which a clock that stops on `from` runs again at the latest, after the times that it stood still before; null
 * where nothing puts an end to it. That day is `from` itself, or earlier, when no time is left.
 */
export function runsAgainBy(
  { processing, followUp }: Procedure,
  before: readonly StoodStill[],
  from: CivilDate,
): CivilDate | null {
  if (!processing.suspension) return from
  const { longest, inAll } = processing.suspension
  const first = before[0]?.from ?? from
  const used = before.reduce((days, one) => days + daysBetween(one.from, one.to), 0)
  const ends = [
    ...(longest ? [addPeriod(followUp.calendar, from, longest)] : []),
    ...(inAll ? [addDays(from, daysBetween(first, addPeriod(followUp.calendar, first, inAll)) - used)] : []),
  ]
  return ends.toSorted()[0] ?? null
}

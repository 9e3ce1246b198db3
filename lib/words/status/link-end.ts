// How long a status link works: as long as there is something to read, to ask or to hear.
import { AMSTERDAM, addDays, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { isPending } from '@/lib/core/case/consequences/pending'
import { happeningOf, type Recorded } from '@/lib/core/case/events'
import { livesOn } from '@/lib/core/case/left-open'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { reopenUntil } from '@/lib/core/procedure/promises'

/** How long after the last thing we told, in days. */
const DAYS_AFTER = 90

type Ending = {
  complaint: ComplaintCase
  procedure: Procedure
  timeline: readonly Recorded[]
  /** Whether this party waits to hear of an improvement that is not told yet. */
  awaited: boolean
}

/** The last day on which the link of a closed case works; null while it does not end. */
export function linkEndsOn({ complaint, procedure, timeline, awaited }: Ending): CivilDate | null {
  const { phase, closedOn } = complaint
  const isPromised = complaint.promises.some((promise) => livesOn(promise) && isPending(promise))
  if (phase !== 'closed' || closedOn === null || awaited || isPromised) return null
  const told = timeline
    .filter(({ event }) => happeningOf(event).callsBack)
    .map(({ at }) => civilDateIn(AMSTERDAM, new Date(at)))
  const ends = [closedOn, ...told].map((day) => addDays(day, DAYS_AFTER))
  const reopens = reopenUntil(procedure, closedOn)
  return [...ends, ...(reopens ? [reopens] : [])].sort().at(-1) ?? closedOn
}

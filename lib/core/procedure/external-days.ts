// From when, and until when, somebody can go to a body that is not ours.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { BodyOpening, BodyWindow, ExternalBody } from './follow-up'
import type { Procedure } from './procedure'

/**
 * The days from which a body counts; null for what has not come, or is not known. `stoodStill`: for how many calendar days
 * we waited for an answer of whoever complains.
 */
export type BodyDays = {
  submittedOn: CivilDate
  receivedOn: CivilDate
  acknowledgedOn: CivilDate | null
  answeredOn: CivilDate | null
  /** When it happened, as far as it was told. */
  happenedOn?: CivilDate | null
  stoodStill?: number
}

/**
 * The last day on which one can go there, counted as its own rules say; null when these are unknown or their moment has not
 * come. Where the last of several days counts, none is named before all are known.
 */
export function externalWindow(procedure: Procedure, body: ExternalBody, days: BodyDays): CivilDate | null {
  const ends = body.windows.map((window) => endOf(procedure, window, days)).toSorted()
  const known = ends.filter((end) => end !== null)
  if (body.until === 'first') return known[0] ?? null
  return known.length === ends.length ? (known.at(-1) ?? null) : null
}

/**
 * The day from which one can go there without our answer: the first of those that its rules give, where they say so as much
 * later as we waited for whoever complains (BGfo 43.3-4). Null when no rule gives one, or while its moment is not known.
 */
export function opensOn(procedure: Procedure, body: ExternalBody, days: BodyDays): CivilDate | null {
  const opening = body.opens.map((one) => endOf(procedure, one, days)).filter((day) => day !== null)
  const [first] = opening.toSorted()
  return first ? addDays(first, body.waits ? (days.stoodStill ?? 0) : 0) : null
}

function endOf({ followUp }: Procedure, { period, from }: BodyWindow | BodyOpening, days: BodyDays): CivilDate | null {
  const start = startOf(from, days)
  return start && addPeriod(followUp.calendar, start, period)
}

/** When it happened counts only where a day was told. */
function startOf(from: BodyWindow['from'], days: BodyDays): CivilDate | null {
  return {
    answer: days.answeredOn,
    filing: days.submittedOn,
    receipt: days.receivedOn,
    acknowledgement: days.acknowledgedOn,
    event: days.happenedOn ?? null,
  }[from]
}

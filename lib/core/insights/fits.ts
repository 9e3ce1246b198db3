// Whether a case is one of these: what a number means, in one place. The database asks the same in its own language
// (db/stores/case-filter), and a test holds the two against each other.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { standingOf } from './answer-standing'
import { type CaseFilter, NONE } from './case-filter'
import type { FigureRow } from './figure-row'

/** Whether the case answers to every part of the filter. `today` decides whether an unanswered one is overdue. */
export function fits(filter: CaseFilter, row: FigureRow, today: CivilDate): boolean {
  return (
    fitsState(filter.state, row) &&
    isOneOf(filter.phase, row.phase) &&
    overlaps(filter.subject, row.subjects) &&
    overlaps(filter.cause, row.causes) &&
    isOneOf(filter.department, row.department ?? NONE) &&
    isOneOf(filter.handler, row.handler ?? NONE) &&
    isOneOf(filter.channel, row.channel) &&
    (filter.outcome === undefined || (row.outcome !== null && filter.outcome.includes(row.outcome))) &&
    (filter.answer === undefined || filter.answer.includes(standingOf(row, today))) &&
    hasPoint(filter, row) &&
    isWithin(row.receivedOn, filter.receivedFrom, filter.receivedUntil) &&
    isWithin(row.closedOn, filter.closedFrom, filter.closedUntil) &&
    isWithin(row.firstAnsweredOn, filter.answeredFrom, filter.answeredUntil) &&
    (filter.openOn === undefined || wasOpenOn(row, filter.openOn)) &&
    (filter.improvement === undefined || row.improvements.includes(filter.improvement))
  )
}

/**
 * Open when the day began: received before it and not closed before it. A case that was opened again counts as never
 * closed; one of which nobody knows when it was closed was open on no day we could name.
 */
function wasOpenOn({ receivedOn, closed, closedOn }: FigureRow, day: CivilDate): boolean {
  return receivedOn < day && (!closed || (closedOn !== null && closedOn >= day))
}

function fitsState(state: CaseFilter['state'], { closed, closedOn }: FigureRow): boolean {
  if (state === undefined) return true
  if (state === 'open') return !closed
  return closed && (state === 'closed' || closedOn === null)
}

function hasPoint({ judgement, subject, cause }: CaseFilter, { points }: FigureRow): boolean {
  if (judgement === undefined) return true
  return points.some(
    (point) =>
      point.judgement !== null &&
      judgement.includes(point.judgement) &&
      isOneOf(subject, point.subject ?? NONE) &&
      isOneOf(cause, point.cause ?? NONE),
  )
}

function isWithin(day: CivilDate | null, from: CivilDate | undefined, until: CivilDate | undefined): boolean {
  if (from === undefined && until === undefined) return true
  return day !== null && (from === undefined || day >= from) && (until === undefined || day < until)
}

function isOneOf(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value)
}

function overlaps(wanted: readonly string[] | undefined, values: readonly string[]): boolean {
  if (wanted === undefined) return true
  return values.length === 0 ? wanted.includes(NONE) : values.some((value) => wanted.includes(value))
}

// The list under date heads: what is late first, then today, this week, and what comes later.
import { addDays, type CivilDate, weekdayOf } from '@/lib/core/calendar/civil-date'

type GroupName = 'late' | 'today' | 'week' | 'later' | 'none'

export type Group<T> = { name: GroupName; rows: T[] }

const SUNDAY = 7

/** Rows that are in order of their date, in groups; a group without rows is left out. */
export function groupRows<T extends { nextDue: CivilDate | null }>(rows: readonly T[], today: CivilDate): Group<T>[] {
  const names: readonly GroupName[] = ['late', 'today', 'week', 'later', 'none']
  const groups = names.map((name) => ({ name, rows: rows.filter((row) => groupOf(row.nextDue, today) === name) }))
  return groups.filter(({ rows: found }) => found.length > 0)
}

/** The last day of this week. */
export function endOfWeek(today: CivilDate): CivilDate {
  return addDays(today, SUNDAY - weekdayOf(today))
}

function groupOf(due: CivilDate | null, today: CivilDate): GroupName {
  if (due === null) return 'none'
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= endOfWeek(today) ? 'week' : 'later'
}

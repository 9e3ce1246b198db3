// The calendar once more, by the polyfill of Temporal: slow, and by people who had nothing else to think of.
import { Temporal } from 'temporal-polyfill'
import { type CivilDate, FIRST_DAY, isCivilDate, LAST_DAY } from '../civil-date'

export function civilDateIn(zone: string, instant: Date): CivilDate {
  return dayOf(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate())
}

export function startOfDay(zone: string, date: CivilDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds)
}

export function endOfDay(zone: string, date: CivilDate): Date {
  return new Date(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds)
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dayOf(Temporal.PlainDate.from(date).add({ days: Math.max(-4_000_000, Math.min(4_000_000, days)) }))
}

export function addMonths(date: CivilDate, months: number): CivilDate {
  return dayOf(Temporal.PlainDate.from(date).add({ months }))
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

export function weekdayOf(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const { year, month, day } = Temporal.PlainDate.from(date)
  return { year, month, day }
}

export function civilDateOf(year: number, month: number, day: number): CivilDate {
  return dayOf(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
}

/** The instants at which the clocks of a zone changed or will change, from 1900 up to a year. */
export function clockChanges(zone: string, until: number): number[] {
  const changes: number[] = []
  let at = Temporal.Instant.from('1900-01-01T00:00Z').toZonedDateTimeISO(zone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.year >= until) return changes
    changes.push(next.epochMilliseconds)
    at = next
  }
}

function dayOf(day: Temporal.PlainDate): CivilDate {
  if (day.year > 9999) return LAST_DAY
  const text = day.toString()
  return isCivilDate(text) ? text : FIRST_DAY
}

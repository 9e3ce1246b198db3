import { AMSTERDAM, addDays, type CivilDate, civilDateIn } from '@/lib/calendar/civil-date'

/** The day so many days from today. */
export function inDays(days: number): CivilDate {
  return addDays(civilDateIn(AMSTERDAM, new Date()), days)
}

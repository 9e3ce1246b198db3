import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Chance } from '@/lib/core/shared/testing/chance'

/** A day in some years of which one leaps. */
export function sampleDay(chance: Chance): CivilDate {
  return addDays('2026-01-01', chance.whole(0, 1500))
}

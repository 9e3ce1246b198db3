// For how many calendar days the clock of this complaint stood still before.
import { daysBetween } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from './complaint-case'

/** Of all times that are over. */
export function standstillDays({ stoodStill = [] }: Pick<ComplaintCase, 'stoodStill'>): number {
  return stoodStill.reduce((days, { from, to }) => days + daysBetween(from, to), 0)
}

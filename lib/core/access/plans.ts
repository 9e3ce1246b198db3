// What an organisation gets, and until when. All numbers stand here; payment comes later and changes only this file.
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'

/** `members`: how many people can work with it at once. `cases`: how many complaints it is meant for; never enforced at the door. */
type Plan = { id: 'trial'; days: number; members: number; cases: number }

export const trial: Plan = { id: 'trial', days: 60, members: 25, cases: 3000 }

/** The last day of the trial, for an organisation that signs up on this day. */
export function trialEndsOn(signedUpOn: CivilDate): CivilDate {
  return addDays(signedUpOn, trial.days)
}

/** After closing, the data stay this many days, so that a mistake can be undone; then they are removed. */
export const DAYS_UNTIL_REMOVAL = 30

/** How many days a copy of everything can be fetched; and, once fetched, counts for closing. */
export const DAYS_A_COPY_IS_KEPT = 7

// Opening a case from outside its circle: an act with a reason, that lets one member into one case for a while.
import { z } from 'zod'

/** Why; the words beside it say more. */
export const OpenedBecause = z.enum(['complainant-asks', 'nobody-there', 'supervision', 'connected'], 'not-a-choice')
export type OpenedBecause = z.infer<typeof OpenedBecause>

/** So long they read it, in hours: a working day and the one after it. */
export const HOURS_LET_IN = 48

/** Until when who opens a case at this instant reads it. */
export function letInUntil(at: string): string {
  return new Date(Date.parse(at) + HOURS_LET_IN * 3_600_000).toISOString()
}

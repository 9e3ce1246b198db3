// Why somebody from outside no longer handles a case, and how often an organisation may let one go. The reasons are a closed
// list: whoever may not read the case chooses one without a word of it, and whoever complains reads it in their own language.
import { z } from 'zod'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'

/** Said by the organisation that lets them go. */
export const LetGoBecause = z.enum(['does-nothing', 'not-apart', 'not-able', 'complainant-asked'], 'not-a-choice')
/** Said by whoever came from outside and cannot go on. */
export const StepBackBecause = z.enum(['no-time', 'not-apart', 'not-able'], 'not-a-choice')
export const WentBecause = z.enum([...LetGoBecause.options, 'no-time'])
export type WentBecause = z.infer<typeof WentBecause>

/** `byThemselves`: they stepped back; otherwise the organisation let them go. */
export const OutsiderWent = z.strictObject({ at: z.string(), because: WentBecause, byThemselves: z.boolean() })
export type OutsiderWent = z.infer<typeof OutsiderWent>

/** So often within so many days the organisation lets somebody go as it likes; who comes then has this long at least. */
const MOST_CHANGES = 2
const WITHIN_DAYS = 90
const THEN_AT_LEAST_DAYS = 14

/**
 * Until which day who is there now stays, because the organisation let others go before; null when they can be let go. They
 * can always step back themselves, and after that day they can be let go: no case is left with somebody who does nothing.
 */
export function staysUntil(
  {
    outsider,
    outsidersWent = [],
  }: { outsider?: { state: string; since?: string }; outsidersWent?: readonly OutsiderWent[] },
  today: CivilDate,
): CivilDate | null {
  if (outsider?.since === undefined) return null
  const day = (at: string) => civilDateIn(AMSTERDAM, new Date(at))
  const lately = outsidersWent.filter((went) => !went.byThemselves && addDays(day(went.at), WITHIN_DAYS) > today)
  const until = addDays(day(outsider.since), THEN_AT_LEAST_DAYS)
  return lately.length >= MOST_CHANGES && today < until ? addDays(until, -1) : null
}

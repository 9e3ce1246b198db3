// What a page of somebody who does not complain is made from: their own share of a case.
import { AMSTERDAM, addDays, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Recorded } from '@/lib/core/case/events'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'

export type PassReading = {
  role: 'subject' | 'witness'
  reference: string
  procedure: Procedure
  /** Only what names them, in its order. */
  events: readonly Recorded[]
  /** The words in these, by id; a text that was erased is not there. */
  texts: Readonly<Record<string, string>>
  /** Until when they can say something; null without such a day. */
  until: CivilDate | null
  closedOn: CivilDate | null
  lang: PublicLang
  today: CivilDate
}

/** How long after the last thing they were told, in days: as the link of whoever complains. */
const DAYS_AFTER = 90

/** Whether there is nothing to read any more: the case was closed, and what they were told of it is long ago. */
export function isPassOver({ closedOn, events, today }: PassReading): boolean {
  if (closedOn === null) return false
  const told = events.map(({ at }) => civilDateIn(AMSTERDAM, new Date(at)))
  const last = [closedOn, ...told].sort().at(-1) ?? closedOn
  return today > addDays(last, DAYS_AFTER)
}

export function dayOf({ at }: Pick<Recorded, 'at'>): CivilDate {
  return civilDateIn(AMSTERDAM, new Date(at))
}

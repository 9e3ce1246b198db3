import { onTheClock } from '@/app/_ui/on-the-clock'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { DeskLang } from '@/lib/core/shared/language'

/** "22 november 2026, 10.58": when something was saved, where the organisation is. */
export function whenSaid(at: Date, lang: DeskLang): string {
  return `${daySaid(at, lang)}, ${onTheClock(at, lang)}`
}

/** "22 november 2026". */
export function daySaid(at: Date, lang: DeskLang): string {
  return longDate(civilDateIn(AMSTERDAM, at), lang, { weekday: false })
}

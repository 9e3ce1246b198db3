import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { Lang } from '@/lib/core/shared/language'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: AMSTERDAM, hour: '2-digit', minute: '2-digit' })

/** "22 november 2026, 10.58": when something was saved, where the organisation is. */
export function whenSaid(at: Date, lang: Lang): string {
  const time = clock.format(at)
  return `${daySaid(at, lang)}, ${lang === 'nl' ? time.replace(':', '.') : time}`
}

/** "22 november 2026". */
export function daySaid(at: Date, lang: Lang): string {
  return longDate(civilDateIn(AMSTERDAM, at), lang, { weekday: false })
}

// The time of day, as people write it.
import { AMSTERDAM } from '@/lib/core/calendar/civil-date'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: AMSTERDAM,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const between: AtDesk<string> = { nl: '.', en: ':' }

/** "09.12" in Dutch, "09:12" in English: the time where the organisation is. */
export function onTheClock(at: Date, lang: DeskLang): string {
  return clock.format(at).replace(':', between[lang])
}

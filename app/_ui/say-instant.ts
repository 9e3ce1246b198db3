// When something happened, as people say it: the day, and the time on the clock where the organisation is.
import { AMSTERDAM, type CivilDate, civilDateIn, yearOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { DeskLang } from '@/lib/core/shared/language'
import { onTheClock } from './on-the-clock'
import { uiWords } from './words'

/** "vandaag 09.12", "wo 18 nov 17.20", in English "Wed 18 Nov 17:20"; the year only when it is another. */
export function sayInstant(at: string, today: CivilDate, lang: DeskLang): string {
  const instant = new Date(at)
  const day = civilDateIn(AMSTERDAM, instant)
  const date = day === today ? uiWords(lang).today : shortDate(day, lang, { inYear: yearOf(today) })
  return `${date} ${onTheClock(instant, lang)}`
}

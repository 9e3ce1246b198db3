// When something happened, as people say it: the day, and the time on the clock where the organisation is.
import { AMSTERDAM, type CivilDate, civilDateIn, yearOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { Lang } from '@/lib/core/shared/language'
import { uiWords } from './words'

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: AMSTERDAM,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** "vandaag 09.12", "wo 18 nov 17.20", in English "Wed 18 Nov 17:20"; the year only when it is another. */
export function sayInstant(at: string, today: CivilDate, lang: Lang): string {
  const instant = new Date(at)
  const day = civilDateIn(AMSTERDAM, instant)
  const date = day === today ? uiWords(lang).today : shortDate(day, lang, { inYear: yearOf(today) })
  const time = clock.format(instant)
  return `${date} ${lang === 'nl' ? time.replace(':', '.') : time}`
}

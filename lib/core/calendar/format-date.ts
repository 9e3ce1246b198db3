// How a date is written. Own tables instead of the machine's, so that page, mail and PDF say the same everywhere.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type CivilDate, partsOf, type Weekday, weekdayOf } from './civil-date'

type Name = { long: string; short: string }

const weekdays: Spoken<readonly Name[]> = {
  nl: names('maandag:ma dinsdag:di woensdag:wo donderdag:do vrijdag:vr zaterdag:za zondag:zo'),
  en: names('Monday:Mon Tuesday:Tue Wednesday:Wed Thursday:Thu Friday:Fri Saturday:Sat Sunday:Sun'),
}

const months: Spoken<readonly Name[]> = {
  nl: names(
    'januari:jan februari:feb maart:mrt april:apr mei:mei juni:jun juli:jul augustus:aug september:sep oktober:okt november:nov december:dec',
  ),
  en: names(
    'January:Jan February:Feb March:Mar April:Apr May:May June:Jun July:Jul August:Aug September:Sep October:Oct November:Nov December:Dec',
  ),
}

/** `weekday: false` leaves the weekday out; `inYear` is the year that the reader takes for granted. */
type DateStyle = { weekday?: boolean; inYear?: number }

/** "vrijdag 3 april 2026", "Friday 3 April 2026"; the year is left out only when it is `inYear`. */
export function longDate(date: CivilDate, lang: PublicLang, style: DateStyle = {}): string {
  const { year, month, day } = partsOf(date)
  const weekday = style.weekday === false ? '' : weekdayName(weekdayOf(date), lang)
  return spaced([weekday, day, monthName(month, lang), year === style.inYear ? '' : year])
}

/** "vr 3 apr", "Fri 3 Apr"; the year is added only when `inYear` is given and is another. */
export function shortDate(date: CivilDate, lang: PublicLang, style: DateStyle = {}): string {
  const { year, month, day } = partsOf(date)
  const weekday = style.weekday === false ? '' : weekdayName(weekdayOf(date), lang, 'short')
  return spaced([weekday, day, monthName(month, lang, 'short'), year === (style.inYear ?? year) ? '' : year])
}

/** "vrijdag" or "vr" for 5. */
export function weekdayName(weekday: Weekday, lang: PublicLang, length: keyof Name = 'long'): string {
  return weekdays[lang][weekday - 1]?.[length] ?? ''
}

/** "maart" or "mrt" for 3. */
export function monthName(month: number, lang: PublicLang, length: keyof Name = 'long'): string {
  return months[lang][month - 1]?.[length] ?? ''
}

function names(list: string): Name[] {
  return list.split(' ').map((pair) => {
    const [long = '', short = ''] = pair.split(':')
    return { long, short }
  })
}

function spaced(parts: (string | number)[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

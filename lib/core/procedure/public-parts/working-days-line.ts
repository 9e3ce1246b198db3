// Which days an organisation means by "working days".

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { longDate, weekdayName } from '@/lib/core/calendar/format-date'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { PublicLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { isRecord } from '../schema-walk'

/** "Met werkdagen bedoelen wij maandag tot en met vrijdag, behalve op feestdagen; wel op Goede Vrijdag." */
export function workingDaysLine(calendar: WorkingCalendar, lang: PublicLang): string {
  const words = publicPageWords[lang]
  const open: string[] = []
  if (calendar.closedOnHolidays && calendar.openOnGoodFriday) open.push(words.goodFriday)
  if (calendar.closedOnHolidays && calendar.openOnLiberationDay) open.push(words.liberationDay)
  const holidays = calendar.closedOnHolidays ? words.butHolidays : ''
  const but = open.length > 0 ? words.openOn({ days: listing(open, lang) }) : ''
  const closed = calendar.extraClosedDays.map((day) => longDate(day, lang, { weekday: false }))
  const extra = closed.length > 0 ? ` ${words.closedToo({ days: listing(closed, lang) })}` : ''
  return words.workingDays({ days: weekdays(calendar, lang), closed: `${holidays}${but}` }) + extra
}

/** Whether anything in it is counted in working days of the law. */
export function countsStatutoryDays(said: unknown): boolean {
  if (Array.isArray(said)) return said.some(countsStatutoryDays)
  if (!isRecord(said)) return false
  return said.unit === 'statutory-working-days' || Object.values(said).some(countsStatutoryDays)
}

function weekdays(calendar: WorkingCalendar, lang: PublicLang): string {
  const days = [...calendar.weekdays].sort((a, b) => a - b)
  const [first = 1] = days
  const last = days.at(-1) ?? first
  const unbroken = days.length > 2 && last - first === days.length - 1
  if (unbroken) {
    return publicPageWords[lang].fromTo({ first: weekdayName(first, lang), last: weekdayName(last, lang) })
  }
  return listing(
    days.map((day) => weekdayName(day, lang)),
    lang,
  )
}
